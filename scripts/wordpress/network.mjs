/** The plugin on a network of sites. The site of the walk becomes one, so this comes last. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MAKE = (host) => `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
install_network();
populate_network( 1, '${host}', 'admin@example.org', 'Walk', '/', false );`;

const CONSTANTS = (host) => `
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${host}' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
$table_prefix`;

const FILL = (host) => `
require_once ABSPATH . 'wp-admin/includes/plugin.php';
activate_plugin( 'service-directory/service-directory.php', '', true );
require_once WP_PLUGIN_DIR . '/service-directory/service-directory.php';
$second = wpmu_create_blog( '${host}', '/two/', 'Two', 1 );
$told   = array( 'name' => 'Hjelp', 'services' => 0, 'languages' => array( 'nb' ) );
foreach ( array( 1 => 'one', $second => 'two' ) as $site => $name ) {
	switch_to_blog( $site );
	Service_Directory\\Copies::change( "https://$name.example/d.json", Service_Directory\\Copies::NEW_COPY );
	Service_Directory\\Copying::soon();
	Service_Directory\\Store::add( $name, '{"name":"' . $name . '"}', array(), $told );
	restore_current_blog();
}
$folders = array();
foreach ( array( 1, $second ) as $site ) {
	switch_to_blog( $site );
	$state     = Service_Directory\\Store::state();
	$folders[] = Service_Directory\\Files::path();
	echo implode( ' ', array_keys( Service_Directory\\Copies::all() ) ), ' ', $state['versions'][0]['file'], Service_Directory\\Files::read( $state['file'] ), ' ';
	restore_current_blog();
}
echo count( array_unique( $folders ) ), ' ';
define( 'WP_UNINSTALL_PLUGIN', 'service-directory/service-directory.php' );
include WP_PLUGIN_DIR . '/service-directory/uninstall.php';
foreach ( array( 1, $second ) as $at => $site ) {
	switch_to_blog( $site );
	$is_forgotten = false === get_option( 'service_directory' ) && false === get_option( 'service_directory_copies' );
	echo $is_forgotten && ! wp_next_scheduled( 'service_directory_copy' ) && ! wp_next_scheduled( 'service_directory_copy_soon' ) && ! file_exists( $folders[ $at ] ) ? 'gone ' : 'left ';
	restore_current_blog();
}`;

/**
 * Makes a network with two sites, gives each a list, and takes the plugin away.
 * @param {{ origin: string, folder: string, php: (code: string) => Promise<string> }} world
 * @param {string} plugin the built folder
 */
export async function testNetwork({ origin, folder, php }, plugin) {
  const { host } = new URL(origin);
  const onHost = (code) => php(code, `$_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_URI'] = '/';`);
  cpSync(plugin, join(folder, 'wp-content/plugins/service-directory'), { recursive: true });
  await onHost(MAKE(host));
  const config = join(folder, 'wp-config.php');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace('\n$table_prefix', () => CONSTANTS(host)),
  );
  assert.equal(
    await onHost(FILL(host)),
    'https://one.example/d.json one{"name":"one"} https://two.example/d.json two{"name":"two"} 2 gone gone ',
  );
}
