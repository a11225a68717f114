<?php
/**
 * The list without scripts of a block that shows only a part of a directory.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * What a page leaves out, it leaves out for everybody: a page for one town must not have the addresses of all others in it, for
 * readers without scripts and for search engines. By the same rules as the element.
 */
final class Locks {

	/** Attributes that lock, by their names in HTML. */
	const NAMES = array( 'only-needs', 'only-locality', 'only-country', 'only-audience' );

	/**
	 * The articles of a list that the locks leave.
	 *
	 * @param string                     $html      A list without scripts, cleaned.
	 * @param string                     $json      Its directory; empty where it is not here, and nothing is then left out.
	 * @param array<string, string|true> $attributes Of the element.
	 */
	public static function apply( $html, $json, array $attributes ) {
		$locks = array_intersect_key( $attributes, array_flip( self::NAMES ) );
		if ( array() === $locks || '' === $html || '' === $json ) {
			return $html;
		}
		$directory = json_decode( $json, true, 64 );
		$inside    = array();
		foreach ( Draw_Html::rows( is_array( $directory ) ? $directory : array(), 'services' ) as $service ) {
			if ( self::is_within( $service, $directory, $locks ) ) {
				$inside[ Draw_Html::text( $service, 'id' ) ] = true;
			}
		}
		return preg_replace_callback(
			'~<article data-id="([^"]*)"[^>]*>.*?</article>\s*~s',
			static function ( $found ) use ( $inside ) {
				return isset( $inside[ html_entity_decode( $found[1], ENT_QUOTES, 'UTF-8' ) ] ) ? $found[0] : '';
			},
			$html
		);
	}

	/**
	 * Is a service in the part that is shown?
	 *
	 * @param array                 $service   Of the directory.
	 * @param array                 $directory As it was decoded.
	 * @param array<string, string> $locks     By their names in HTML.
	 */
	private static function is_within( array $service, array $directory, array $locks ) {
		if ( isset( $locks['only-needs'] ) ) {
			$needs = self::codes( 'needs', (array) ( $service['needs'] ?? array() ), $directory );
			if ( array() === array_intersect( preg_split( '/\s+/', $locks['only-needs'] ), $needs ) ) {
				return false;
			}
		}
		if ( isset( $locks['only-audience'] ) ) {
			$audience  = Draw_Html::rows( $service, 'audience' );
			$is_closed = in_array( 'only', array_column( $audience, 'welcome' ), true );
			if ( $is_closed && ! in_array( $locks['only-audience'], self::codes( 'audience', array_column( $audience, 'group' ), $directory ), true ) ) {
				return false;
			}
		}
		if ( isset( $locks['only-locality'] ) && ! in_array( self::folded( $locks['only-locality'] ), self::towns( $service ), true ) ) {
			return false;
		}
		return ! isset( $locks['only-country'] ) || self::helps_everywhere( $service ) || in_array( $locks['only-country'], self::countries( $service, $directory ), true );
	}

	/**
	 * Codes with those that they come under.
	 *
	 * @param string $of        `needs` or `audience`.
	 * @param array  $codes     Of a service.
	 * @param array  $directory As it was decoded.
	 * @return string[]
	 */
	private static function codes( $of, array $codes, array $directory ) {
		$codes = array_filter( $codes, 'is_string' );
		foreach ( Draw_Html::rows( $directory, 'codes' ) as $own ) {
			if ( ( $own['list'] ?? '' ) === $of && in_array( $own['code'] ?? '', $codes, true ) ) {
				$codes[] = Draw_Html::text( $own, 'broader' );
			}
		}
		return $codes;
	}

	/**
	 * The towns of a service, and the regions that it is for, folded.
	 *
	 * @param array $service Of the directory.
	 * @return string[]
	 */
	private static function towns( array $service ) {
		$area  = is_array( $service['serviceArea'] ?? null ) ? $service['serviceArea'] : array();
		$towns = array_map( array( self::class, 'folded' ), (array) ( $area['regions'] ?? array() ) );
		foreach ( Draw_Html::rows( $service, 'locations' ) as $location ) {
			$towns[] = self::folded( $location['address']['locality'] ?? '' );
		}
		return $towns;
	}

	/**
	 * A name of a town as it is compared: without capitals and marks.
	 *
	 * @param mixed $name Of a town.
	 */
	private static function folded( $name ) {
		$plain = is_string( $name ) ? remove_accents( trim( $name ) ) : '';
		return function_exists( 'mb_strtolower' ) ? mb_strtolower( $plain, 'UTF-8' ) : strtolower( $plain );
	}

	/**
	 * The countries of a service: those of its places, or else of its directory, and those that it is for.
	 *
	 * @param array $service   Of the directory.
	 * @param array $directory As it was decoded.
	 * @return string[]
	 */
	private static function countries( array $service, array $directory ) {
		$home      = Draw_Html::text( $directory, 'country' );
		$area      = is_array( $service['serviceArea'] ?? null ) ? $service['serviceArea'] : array();
		$countries = array_filter( (array) ( $area['countries'] ?? array() ), 'is_string' );
		$places    = array();
		foreach ( Draw_Html::rows( $service, 'locations' ) as $location ) {
			$places[] = $location['address']['country'] ?? $home;
		}
		$is_for_home = array() === $places || ( 'national' === ( $area['scope'] ?? '' ) && array() === $countries );
		return array_merge( $countries, $places, $is_for_home ? array( $home ) : array() );
	}

	/**
	 * Does it help people in other countries from afar, without saying in which?
	 *
	 * @param array $service Of the directory.
	 */
	private static function helps_everywhere( array $service ) {
		$area = is_array( $service['serviceArea'] ?? null ) ? $service['serviceArea'] : array();
		if ( 'international' !== ( $area['scope'] ?? '' ) || array() !== (array) ( $area['countries'] ?? array() ) ) {
			return false;
		}
		$locations = Draw_Html::rows( $service, 'locations' );
		$entries   = array();
		foreach ( (array) ( $service['access']['entry'] ?? array() ) as $entry ) {
			$entries[] = is_array( $entry ) ? $entry['value'] ?? '' : $entry;
		}
		return array() !== array_intersect( array( 'phone', 'online' ), array_column( $locations, 'kind' ) )
			|| in_array( 'online', $entries, true )
			|| ( array() === $locations && array() !== Draw_Html::rows( $service, 'contacts' ) );
	}
}
