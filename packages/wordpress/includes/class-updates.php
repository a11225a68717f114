<?php
/**
 * What has to be done when the plugin is another one than before.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * A page that a cache has kept asks for the scripts of the version that made it, and an update takes those away: the list
 * would stand there without its search, and without the button that covers the page.
 */
final class Updates {

	/** Name of the folder with the scripts that pages were last made with. */
	const OPTION = 'service_directory_element';

	/** Makes it known. */
	public static function register() {
		add_action( 'init', array( self::class, 'look' ) );
		// Without the plugin, and with it again, pages are others too.
		register_activation_hook( FILE, array( Page_Caches::class, 'clear' ) );
		register_deactivation_hook( FILE, array( Page_Caches::class, 'clear' ) );
	}

	/** Has pages made anew once after each update, however it was done. */
	public static function look() {
		$element = Assets::element_name();
		// Where nothing can be written, not with each page again.
		if ( get_option( self::OPTION, '' ) !== $element && update_option( self::OPTION, $element, true ) ) {
			Page_Caches::clear();
		}
	}
}
