<?php
/**
 * Addresses that may stand in a page, and which of them are this site's own.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Pure but for the name of the site.
 */
final class Addresses {

	/**
	 * An address of the web or a path of this site that begins with a slash; else empty.
	 *
	 * @param mixed $text What was written; what is no text is none.
	 */
	public static function clean( $text ) {
		$text = is_string( $text ) ? trim( $text ) : '';
		if ( ! preg_match( '~^(?:https?://[^\s/]|/(?!/))[^\s"\'<>\\\\]*$~i', $text ) ) {
			return '';
		}
		return esc_url_raw( $text, array( 'https', 'http' ) );
	}

	/**
	 * Several, separated by blanks. What is none is left out.
	 *
	 * @param string $text What was written.
	 */
	public static function clean_all( $text ) {
		$clean = array_filter( array_map( array( self::class, 'clean' ), preg_split( '/\s+/', $text ) ) );
		return implode( ' ', $clean );
	}

	/**
	 * Is everything at these addresses asked of this site, so that nobody else hears of a reader?
	 *
	 * @param string $addresses One or more, separated by blanks.
	 */
	public static function is_own( $addresses ) {
		return array() === self::other_hosts( $addresses );
	}

	/**
	 * The hosts besides this site that are asked at these addresses.
	 *
	 * @param string $addresses One or more, separated by blanks.
	 * @return string[]
	 */
	public static function other_hosts( $addresses ) {
		$hosts = array();
		foreach ( preg_split( '/\s+/', $addresses, -1, PREG_SPLIT_NO_EMPTY ) as $address ) {
			$host = self::host( $address );
			if ( '' !== $host && self::host( home_url( '/' ) ) !== $host ) {
				$hosts[] = $host;
			}
		}
		return array_values( array_unique( $hosts ) );
	}

	/**
	 * Without the host where it is this site's: a page that is shown under another name of the site then still asks its own.
	 *
	 * @param string $address Of a file.
	 */
	public static function relative( $address ) {
		return self::is_own( $address ) ? preg_replace( '~^https?://[^/]+~i', '', $address ) : $address;
	}

	/**
	 * An address of this site with its host, as another program has to ask for it.
	 *
	 * @param string $address Of this site.
	 */
	public static function whole( $address ) {
		return '/' === $address[0] ? preg_replace( '~^(https?://[^/]+).*$~i', '$1', home_url( '/' ) ) . $address : $address;
	}

	/**
	 * Host and port of an address, empty for a path.
	 *
	 * @param string $address One.
	 */
	private static function host( $address ) {
		if ( ! preg_match( '~^(?:https?:)?//([^/?#]+)~i', $address, $found ) ) {
			return '';
		}
		return strtolower( $found[1] );
	}
}
