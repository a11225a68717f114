<?php
/**
 * Pages that other plugins keep ready.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * The list for readers without scripts stands in the pages. When it changes, pages that were kept must be made anew: an
 * address that had to go would else stay in them.
 */
final class Page_Caches {

	/** Functions of the plugins that keep pages, each of which empties all that is kept for this site. */
	const FUNCTIONS = array( 'w3tc_flush_all', 'wp_cache_clear_cache', 'rocket_clean_domain', 'sg_cachepress_purge_cache', 'wpfc_clear_all_cache', 'wpo_cache_flush' );

	/** Actions that do the same. */
	const ACTIONS = array( 'litespeed_purge_all', 'cache_enabler_clear_complete_cache', 'breeze_clear_all_cache', 'wphb_clear_page_cache', 'rt_nginx_helper_purge_all', 'cachify_flush_cache' );

	/** Empties what is known to keep pages, and tells everybody else. */
	public static function clear() {
		foreach ( self::FUNCTIONS as $name ) {
			if ( function_exists( $name ) ) {
				$name();
			}
		}
		foreach ( self::ACTIONS as $name ) {
			// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- actions of others.
			do_action( $name );
		}
		/** Runs when the list of this site has changed, so that pages with it can be made anew. */
		do_action( 'service_directory_changed' );
	}
}
