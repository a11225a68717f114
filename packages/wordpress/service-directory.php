<?php
/**
 * Plugin Name:       Service directory
 * Description:       A list and map of services for people who seek help: private, in 23 languages, readable without scripts. Everything comes from your own site.
 * Version:           0.0.0
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * Author:            Service directory kit
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       service-directory
 * Domain Path:       /languages
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/** Folder of the plugin, with a slash at its end. */
const FOLDER = __DIR__ . '/';
/** The main file, by which WordPress knows the plugin. */
const FILE = __FILE__;

foreach ( array( 'attributes', 'addresses', 'language', 'list-html', 'document', 'files', 'store', 'remote', 'copies', 'draw-html', 'draw-words', 'draw-hours', 'draw-contacts', 'draw-places', 'draw-access', 'draw-list', 'locks', 'copying', 'copy-words', 'source', 'page-caches', 'assets', 'updates', 'quiet-page', 'renderer', 'block', 'shortcode', 'access', 'rest-versions', 'rest-copies', 'admin-actions', 'admin-source', 'admin-page' ) as $service_directory_part ) {
	require_once FOLDER . "includes/class-{$service_directory_part}.php";
}
unset( $service_directory_part );

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'service-directory', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		Assets::register();
		Block::register();
		Shortcode::register();
	}
);
add_action( 'rest_api_init', array( Rest_Versions::class, 'register' ) );
add_action( 'rest_api_init', array( Rest_Copies::class, 'register' ) );
add_action( 'admin_menu', array( Admin_Page::class, 'register' ) );
add_action( 'admin_notices', array( Admin_Source::class, 'warn' ) );
register_deactivation_hook( FILE, array( Copying::class, 'stop' ) );
Admin_Actions::register();
Copying::register();
Quiet_Page::register();
Updates::register();
