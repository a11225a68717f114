/** Somebody else's site with a published list, over https on loopback, for the plugin to fetch. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { basename, join } from 'node:path';
import { ROOT } from '../lib/run.mjs';

/** What `publish` wrote for the plain folder: an invented list in two languages. */
export const PUBLISHED = join(ROOT, 'packages/plain-html/dist/site');

/** A certificate for localhost that vouches for itself. PHP is here anyway, and can make one. */
const CERTIFICATE = `
$folder = sys_get_temp_dir() . '/' . bin2hex( random_bytes( 8 ) );
mkdir( $folder );
file_put_contents( "$folder/c", "[req]\\ndistinguished_name=n\\n[n]\\n[v]\\nsubjectAltName=DNS:localhost\\nbasicConstraints=CA:TRUE\\n" );
$options = array( 'config' => "$folder/c", 'x509_extensions' => 'v', 'digest_alg' => 'sha256', 'private_key_bits' => 2048 );
$key     = openssl_pkey_new( $options );
$request = openssl_csr_new( array( 'commonName' => 'localhost' ), $key, $options );
openssl_x509_export( openssl_csr_sign( $request, null, $key, 2, $options, 1 ), $cert );
openssl_pkey_export( $key, $secret, null, $options );
unlink( "$folder/c" );
rmdir( $folder );
echo json_encode( array( 'cert' => $cert, 'key' => $secret ) );`;

/**
 * Lets the WordPress of the walk ask this host, as it may ask every host of the web: a host of this computer, a port of its own
 * and a certificate that nobody else knows would else be refused. Nothing of the plugin is changed.
 */
const LET_IN = (origin, certificate) => `<?php
add_filter( 'http_request_host_is_external', static function ( $is, $host ) { return $is || 'localhost' === $host; }, 10, 2 );
add_filter( 'http_allowed_safe_ports', static function ( $ports ) { $ports[] = ${new URL(origin).port}; return $ports; } );
add_filter( 'http_request_args', static function ( $args, $url ) {
	return 0 === strpos( $url, '${origin}/' ) ? array( 'sslcertificates' => '${certificate}' ) + $args : $args;
}, 10, 2 );
`;

/**
 * Begins to serve it, and lets WordPress ask.
 * @param {{ php: (code: string) => Promise<string>, write: (path: string, text: string) => string }} world
 * @returns a list that can be changed: `files` by name hold other texts, `status` is answered to all but 200,
 *   `asked` tells who asked for what
 */
export async function servePublisher({ php, write }) {
  const { cert, key } = JSON.parse(await php(CERTIFICATE));
  const publisher = { files: new Map(), status: 200, asked: [] };
  const server = createServer({ cert, key }, ({ url, headers }, response) => {
    publisher.asked.push({ url, headers });
    try {
      const name = basename(url);
      const text = publisher.files.get(name) ?? readFileSync(join(PUBLISHED, name));
      response.writeHead(publisher.status).end(publisher.status === 200 ? text : '');
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  publisher.origin = `https://localhost:${server.address().port}`;
  publisher.address = `${publisher.origin}/data/directory.json`;
  publisher.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  const certificate = write('publisher.pem', cert);
  write('wp-content/mu-plugins/publisher.php', LET_IN(publisher.origin, certificate));
  write('let-out', `${publisher.origin}/`);
  return publisher;
}
