<?php
/**
 * The shortcode, for the classic editor and for page builders.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * `[service-directory only-needs="food" map-hidden]`: the attributes of the element, by their names in HTML.
 */
final class Shortcode {

	const NAME = 'service-directory';

	/** Makes it known. */
	public static function register() {
		add_shortcode( self::NAME, array( self::class, 'render' ) );
	}

	/**
	 * What stands in its place.
	 *
	 * @param array|string $given Attributes; a string when there is none.
	 */
	public static function render( $given ) {
		return Renderer::render( Attributes::from_shortcode( $given ) );
	}
}
