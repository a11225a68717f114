<?php
/**
 * Takes away everything that the plugin has stored: its option and its files, on each site of a network. What authors wrote
 * into their pages, the block or the shortcode, stays theirs.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/class-files.php';
require_once __DIR__ . '/includes/class-store.php';

if ( is_multisite() ) {
	$service_directory_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $service_directory_sites as $service_directory_site ) {
		switch_to_blog( (int) $service_directory_site );
		Store::remove_everything();
		restore_current_blog();
	}
} else {
	Store::remove_everything();
}
