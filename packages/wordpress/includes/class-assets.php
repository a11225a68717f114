<?php
/**
 * Scripts and styles, all from the folder of this plugin.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Registers them; what a page has the element on asks for them.
 */
final class Assets {

	const MODULE     = 'service-directory';
	const KEEP_PLACE = 'service-directory-keep-place';
	const STYLE      = 'service-directory-list';

	/** Registers what pages may need. */
	public static function register() {
		// No version behind the address: parts of the element ask for the file by its name, and with two names it would be
		// loaded twice. The name of the folder changes with what is in it instead.
		wp_register_script_module( self::MODULE, self::element_address(), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- see above.
		wp_register_script_module( self::KEEP_PLACE, self::element_folder() . '/keep-place.js', array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- as above.
		$version = self::version();
		wp_register_style( self::STYLE, plugins_url( 'assets/list.css', FILE ), array(), $version );
		foreach ( Attributes::LOOKS as $look ) {
			wp_register_style( self::look( $look ), self::element_folder() . "/themes/{$look}.css", array(), $version );
		}
	}

	/**
	 * Asks for what the element needs on this page.
	 *
	 * @param string $look     Of `Attributes::LOOKS`, or empty.
	 * @param bool   $has_list Does a list for readers without scripts stand in it? Who has begun to read it keeps her place.
	 */
	public static function enqueue( $look, $has_list ) {
		wp_enqueue_script_module( self::MODULE );
		if ( $has_list ) {
			wp_enqueue_script_module( self::KEEP_PLACE );
		}
		wp_enqueue_style( self::STYLE );
		if ( '' !== $look ) {
			wp_enqueue_style( self::look( $look ) );
		}
	}

	/** Address of the element's script. */
	public static function element_address() {
		return self::element_folder() . '/service-directory.js';
	}

	/** Address of the folder with the element. */
	public static function element_folder() {
		return plugins_url( 'assets/' . self::element_name(), FILE );
	}

	/** Name of that folder, another one for each element. */
	public static function element_name() {
		return self::built()['element'];
	}

	/** The version of this plugin, for addresses that do not tell it themselves. */
	public static function version() {
		return self::built()['version'];
	}

	/**
	 * The word for leaving the page in a language, as the element has it.
	 *
	 * @param string $language Of the page.
	 * @return array{language: string, text: string}
	 */
	public static function leave_word( $language ) {
		$words   = self::built()['leave'];
		$nearest = Language::nearest( $language, array_keys( $words ) );
		return array(
			'language' => $nearest,
			'text'     => $words[ $nearest ],
		);
	}

	/** What the build tells of itself. */
	private static function built() {
		static $built = null;
		if ( null === $built ) {
			$built = require FOLDER . 'assets/built.php';
		}
		return $built;
	}

	/**
	 * Handle of a look.
	 *
	 * @param string $look Of `Attributes::LOOKS`.
	 */
	private static function look( $look ) {
		return "service-directory-look-{$look}";
	}
}
