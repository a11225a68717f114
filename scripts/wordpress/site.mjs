/** A fresh WordPress on loopback, with two themes and three users, and nothing in it of the plugin. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { run } from '../lib/run.mjs';
import { WORDPRESS } from './get.mjs';

export const PASSWORD = 'walk-through-a-site';
/** Answers once it runs; asked so often before somebody gives up. */
const TRIES = 100;
const PAUSE_MS = 100;

const config = (origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
${[
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
]
  .map((name) => `define( '${name}', 'only-for-a-test-${name}' );`)
  .join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

/** Keeps WordPress itself off the network, and notes what it would have asked; sets a language. */
const OFFLINE = `<?php
add_filter( 'pre_http_request', static function ( $answer, $args, $url ) {
	file_put_contents( ABSPATH . 'asked.log', $url . "\\n", FILE_APPEND );
	// The site itself, and who stands in for the web (publisher.mjs).
	foreach ( array( home_url( '/' ), (string) @file_get_contents( ABSPATH . 'let-out' ) ) as $begin ) {
		if ( '' !== $begin && 0 === strpos( $url, $begin ) ) { return $answer; }
	}
	return array( 'headers' => array(), 'body' => '', 'cookies' => array(), 'filename' => null, 'response' => array( 'code' => 503, 'message' => 'Offline' ) );
}, 10, 3 );
add_filter( 'pre_option_show_avatars', static function () { return '0'; } );
// WordPress takes only languages whose words it has, and those of Debian are none.
add_filter( 'locale', static function ( $locale ) { $chosen = get_option( 'walk_locale' ); return $chosen ? $chosen : $locale; } );
`;

/** The smallest classic theme. */
const CLASSIC = {
  'style.css': '/*\nTheme Name: Classic\n*/\n',
  'index.php': `<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<?php while ( have_posts() ) { the_post(); the_title( '<h1>', '</h1>' ); the_content(); } ?>
<?php wp_footer(); ?>
</body>
</html>
`,
};

const INSTALL = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Walk', 'admin', 'admin@example.org', true, '', '${PASSWORD}' );
switch_theme( 'twentytwentyfive' );
update_option( 'permalink_structure', '' );
$editor = wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => '${PASSWORD}', 'user_email' => 'e@example.org', 'role' => 'editor' ) );
// Has seen the guide and the patterns that WordPress puts before its editor: they come late, over what is typed.
update_user_meta( $editor, 'wp_persisted_preferences', array(
  '_modified' => '2026-01-01T00:00:00.000Z',
  'core' => array( 'enableChoosePatternModal' => false ),
  'core/edit-post' => array( 'welcomeGuide' => false ),
) );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => '${PASSWORD}', 'user_email' => 'a@example.org', 'role' => 'author' ) );
`;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Begins to serve a new site. `php` runs a program in it, after
 * WordPress has loaded, and gives what it prints; `log` is what
 * PHP has complained of; `asked` the addresses that WordPress wanted to ask; `write` puts a file into it and gives its path.
 */
export async function serveWordPress() {
  const folder = join(dirname(WORDPRESS), `site-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  await run('cp', ['-r', WORDPRESS, folder]);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const write = (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  write('wp-config.php', config(origin));
  write('wp-content/mu-plugins/offline.php', OFFLINE);
  for (const [name, text] of Object.entries(CLASSIC)) write(`wp-content/themes/classic/${name}`, text);

  const runPhp = async (code) => {
    const { ok, output } = await run('php', ['-r', `chdir( '${folder}' ); ${code}`], { quiet: true });
    if (!ok) throw new Error(`PHP failed: ${output.trim().slice(0, 500)}`);
    return output;
  };
  const read = (name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return '';
    }
  };
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    await runPhp(INSTALL);
  } catch (error) {
    close();
    throw error;
  }
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  const stop = () => {
    try {
      // Its workers are processes of their own.
      process.kill(-server.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
    close();
  };
  process.once('exit', stop);
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (
      await fetch(`${origin}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return {
    origin,
    folder,
    write,
    php: (code, before = '') => runPhp(`${before} require 'wp-load.php'; ${code}`),
    log: () => read('wp-content/debug.log'),
    asked: () => read('asked.log').split('\n').filter(Boolean),
    close: stop,
  };
}
