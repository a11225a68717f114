<?php
/**
 * The language of the page that is shown.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Languages as the web writes them (BCP 47).
 */
final class Language {

	/** Readers of these read those as well, the nearest first. */
	const NEIGHBOURS = array(
		'no' => array( 'nb', 'nn' ),
		'nb' => array( 'no', 'nn' ),
		'nn' => array( 'no', 'nb' ),
		'da' => array( 'nb', 'no' ),
		'sv' => array( 'nb', 'no' ),
	);

	/**
	 * Language of this page: what Polylang or WPML say of it, else the language of the site. Never that of a reader, so that a
	 * page from a cache is the same for everybody.
	 */
	public static function of_page() {
		$locale = '';
		if ( function_exists( 'pll_current_language' ) ) {
			$locale = (string) pll_current_language( 'locale' );
		}
		if ( '' === $locale ) {
			// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own hook.
			$locale = (string) apply_filters( 'wpml_current_language', '' );
		}
		if ( '' === $locale || 'all' === $locale ) {
			$locale = get_locale();
		}
		return self::from_locale( $locale );
	}

	/**
	 * `nb-NO` of `nb_NO`; `de-DE` of `de_DE_formal`.
	 *
	 * @param string $locale As WordPress writes it.
	 */
	public static function from_locale( $locale ) {
		$parts = preg_split( '/[_-]/', $locale );
		$base  = strtolower( $parts[0] );
		if ( ! preg_match( '/^[a-z]{2,3}$/', $base ) ) {
			return 'en';
		}
		$region = strtoupper( $parts[1] ?? '' );
		return preg_match( '/^[A-Z]{2}$/', $region ) ? "{$base}-{$region}" : $base;
	}

	/**
	 * The one of several that a reader of this language is shown: itself, a neighbour, English, else the first.
	 *
	 * @param string   $wanted    A language.
	 * @param string[] $available Languages, the first is that of the source.
	 */
	public static function nearest( $wanted, array $available ) {
		$base  = strtolower( strtok( $wanted, '-' ) );
		$order = array_merge( array( strtolower( $wanted ), $base ), self::NEIGHBOURS[ $base ] ?? array(), array( 'en' ) );
		foreach ( $order as $language ) {
			foreach ( $available as $one ) {
				if ( strtolower( $one ) === $language ) {
					return $one;
				}
			}
		}
		return $available[0] ?? '';
	}
}
