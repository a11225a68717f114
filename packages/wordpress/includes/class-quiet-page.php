<?php
/**
 * Pages with a list ask no other host, and leave nothing on the phone, because of WordPress either.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress draws emoji for phones that lack them with pictures from `s.w.org`, has browsers look that host up on every page,
 * and notes in the storage of the browser what it found. All three stop where a list stands; other pages stay as they were.
 */
final class Quiet_Page {

	/** Makes it known. */
	public static function register() {
		add_action( 'template_redirect', array( self::class, 'look' ) );
	}

	/** Before the head of a page is written, as classic themes do it first: is there a list in what follows? */
	public static function look() {
		$post = is_singular() ? get_post() : null;
		if ( null !== $post && ( has_block( Block::NAME, $post ) || has_shortcode( $post->post_content, Shortcode::NAME ) ) ) {
			self::begin();
		}
	}

	/** Called for each list too: block themes write the body first, so it is soon enough for a list in a template. */
	public static function begin() {
		/**
		 * May emoji of WordPress be left out where a list stands?
		 *
		 * @param bool $is_quiet Yes, unless the site says otherwise.
		 */
		if ( ! apply_filters( 'service_directory_quiet_page', true ) ) {
			return;
		}
		remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
		remove_action( 'wp_print_styles', 'print_emoji_styles' );
		remove_action( 'wp_enqueue_scripts', 'wp_enqueue_emoji_styles' );
		remove_action( 'wp_print_footer_scripts', '_print_emoji_detection_script' );
		add_filter( 'emoji_svg_url', '__return_false' );
	}
}
