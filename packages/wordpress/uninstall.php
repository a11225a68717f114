<?php
/**
 * Takes away everything that the plugin has stored: its options, its files and its errands, on each site of a network. What authors wrote
 * into their pages, the block or the shortcode, stays theirs.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'files', 'store', 'copies', 'copying', 'updates' ) as $service_directory_part ) {
	require_once __DIR__ . "/includes/class-{$service_directory_part}.php";
}

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
