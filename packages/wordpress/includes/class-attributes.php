<?php
/**
 * What a block or a shortcode may say, and what of it reaches the page.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * The public attributes of the element, by the name that the block gives them. A shortcode calls them as HTML does.
 */
final class Attributes {

	/**
	 * Name in the block => name in HTML and in the shortcode, kind, and what the kind needs to know. `lang` and `src` are
	 * written by the renderer, which knows what holds when they are empty.
	 */
	const TABLE = array(
		'src'          => array( 'src', 'addresses' ),
		'publicKey'    => array( 'public-key', 'keys' ),
		'lang'         => array( 'lang', 'language' ),
		'view'         => array( 'view', 'choice', array( 'auto', 'list', 'map', 'split' ) ),
		'onlyNeeds'    => array( 'only-needs', 'codes' ),
		'onlyLocality' => array( 'only-locality', 'text' ),
		'onlyCountry'  => array( 'only-country', 'country' ),
		'onlyAudience' => array( 'only-audience', 'code' ),
		'basemap'      => array( 'basemap', 'basemap' ),
		'exitUrl'      => array( 'exit-url', 'address' ),
		'exitHidden'   => array( 'exit-hidden', 'flag' ),
		'mapHidden'    => array( 'map-hidden', 'flag' ),
		'searchHidden' => array( 'search-hidden', 'flag' ),
		'headingLevel' => array( 'heading-level', 'choice', array( '1', '2', '3', '4', '5', '6' ) ),
		'urlState'     => array( 'url-state', 'choice', array( 'none', 'hash' ) ),
	);

	/** Ready looks, files of the element; empty is its own. */
	const LOOKS = array( 'high-contrast', 'host' );

	/** A code of a list: `food`, or `vestbyen:showers` of a directory's own. */
	const CODE = '[a-z][a-z0-9-]*(?::[a-z0-9-]+)?';

	/**
	 * The attributes for HTML, by their names there; what cannot be used is left out, as the element would. A lock
	 * or key is never left out: nothing comes under one that was written wrong, for more would be shown than was chosen.
	 *
	 * @param array $given By the names of the block.
	 * @return array<string, string|true>
	 */
	public static function for_html( array $given ) {
		$html = array();
		foreach ( self::TABLE as $name => $row ) {
			if ( ! isset( $given[ $name ] ) || ! is_scalar( $given[ $name ] ) ) {
				continue;
			}
			$value = self::clean( $given[ $name ], $row[1], $row[2] ?? array() );
			if ( '' !== $value ) {
				$html[ $row[0] ] = $value;
			}
		}
		return $html;
	}

	/**
	 * The look that was chosen; empty for the element's own.
	 *
	 * @param array $given By the names of the block.
	 */
	public static function look( array $given ) {
		$look = $given['look'] ?? '';
		return in_array( $look, self::LOOKS, true ) ? $look : '';
	}

	/**
	 * What stands in a shortcode, by the names of the block. A name without a value, such as `map-hidden`, is a flag.
	 *
	 * @param array|string $given As WordPress gives it: a string when there is none.
	 */
	public static function from_shortcode( $given ) {
		$names = array( 'look' => 'look' );
		foreach ( self::TABLE as $name => $row ) {
			$names[ $row[0] ] = $name;
		}
		$block = array();
		foreach ( is_array( $given ) ? $given : array() as $key => $value ) {
			$is_flag = is_int( $key );
			$name    = $names[ strtolower( $is_flag ? (string) $value : $key ) ] ?? null;
			if ( null !== $name ) {
				$block[ $name ] = $is_flag ? true : $value;
			}
		}
		return $block;
	}

	/**
	 * One value, or an empty string when it cannot be used.
	 *
	 * @param mixed    $value   A scalar.
	 * @param string   $kind    Of the table.
	 * @param string[] $choices For the kind `choice`.
	 * @return string|true
	 */
	private static function clean( $value, $kind, array $choices ) {
		$text = trim( (string) $value );
		switch ( $kind ) {
			case 'flag':
				return in_array( $value, array( true, 1 ), true ) || in_array( strtolower( $text ), array( '1', 'true', 'yes' ), true ) ? true : '';
			case 'choice':
				return in_array( $text, $choices, true ) ? $text : '';
			case 'address':
				return Addresses::clean( $text );
			case 'addresses':
				return Addresses::clean_all( $text );
			case 'language':
				return preg_match( '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/', $text ) ? $text : '';
			case 'country':
				return preg_match( '/^[A-Za-z]{2}$/', $text ) ? strtoupper( $text ) : self::no_code( $text );
			case 'code':
				return preg_match( '/^' . self::CODE . '$/', $text ) ? $text : self::no_code( $text );
			case 'codes':
				preg_match_all( '/(?<=^|[\s,])' . self::CODE . '(?=$|[\s,])/', $text, $found );
				return array() === $found[0] ? self::no_code( $text ) : implode( ' ', array_unique( $found[0] ) );
			case 'keys':
				preg_match_all( '~(?<=^|\s)[A-Za-z0-9+/]{43}=(?=$|\s)~', $text, $found );
				return array() === $found[0] ? self::no_code( $text ) : implode( ' ', $found[0] );
			case 'basemap':
				return self::clean_basemap( $text );
			default:
				return sanitize_text_field( $text );
		}
	}

	/**
	 * What no service and no key is, for a lock or key that was written wrong; empty for one that was not written.
	 *
	 * @param string $text What was written.
	 */
	private static function no_code( $text ) {
		return '' === $text ? '' : 'none';
	}

	/**
	 * A basemap: an id, or `pmtiles:` or `raster:` with an address of this site, which may hold `{z}/{x}/{y}`.
	 *
	 * @param string $text What was written.
	 */
	private static function clean_basemap( $text ) {
		if ( preg_match( '/^[a-z][a-z0-9-]*$/', $text ) ) {
			return $text;
		}
		if ( ! preg_match( '~^(?:pmtiles|raster):(/(?!/)[A-Za-z0-9._\~/{}-]*|https?://[A-Za-z0-9.-]+(?::\d+)?/[A-Za-z0-9._\~/{}-]*)$~', $text, $found ) ) {
			return '';
		}
		return Addresses::is_own( $found[1] ) ? $text : '';
	}
}
