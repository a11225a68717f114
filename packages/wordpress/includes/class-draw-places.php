<?php
/**
 * Places, in a list that is drawn here.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Tells where a place is only as far as its word for visibility lets it. A word that nobody knows is as secret as the
 * strictest, whatever else the record holds.
 */
final class Draw_Places {

	/**
	 * The places of a service, HTML.
	 *
	 * @param array      $service Of the directory.
	 * @param bool       $is_old  Are its hours old?
	 * @param Draw_Words $words   The words.
	 */
	public static function html( array $service, $is_old, Draw_Words $words ) {
		$items = array();
		foreach ( Draw_Html::rows( $service, 'locations' ) as $location ) {
			$items[] = self::place( $location, $is_old, $words );
		}
		return array() === $items ? Draw_Html::own( $words->word( 'noPlace' ) ) : Draw_Html::bullets( $items );
	}

	/**
	 * One place.
	 *
	 * @param array      $location Of the directory.
	 * @param bool       $is_old   Are its hours old?
	 * @param Draw_Words $words    The words.
	 */
	private static function place( array $location, $is_old, Draw_Words $words ) {
		$kind       = $location['kind'] ?? 'physical';
		$visibility = Draw_Html::text( $location, 'visibility' );
		$stops      = array();
		// No stop of a secret place is in a published file, and none of one that nobody understands may be told.
		foreach ( in_array( $visibility, array( 'public', 'on-request', 'area' ), true ) ? Draw_Html::rows( $location, 'stops' ) : array() as $stop ) {
			$hours   = Draw_Html::bullets( Draw_Hours::items( $stop['openingHours'] ?? null, $is_old, $words ) );
			$stops[] = Draw_Html::joined( array( $words->inline( $stop['name'] ?? null ), $hours ), ': ' );
		}
		$physical   = is_array( $location['accessibility'] ?? null ) ? $location['accessibility'] : array();
		$wheelchair = $physical['wheelchair'] ?? 'unconfirmed';
		$parts      = array(
			$words->inline( $location['name'] ?? null ),
			'physical' === $kind ? '' : Draw_Html::own( $words->label( 'locationKind', $kind ) ),
			self::where( $location, $visibility, $words ),
		);
		return Draw_Html::joined(
			array(
				Draw_Html::joined( $parts, ': ' ),
				'public' === $visibility ? $words->block( 'div', $location['directions'] ?? null ) : '',
				'unconfirmed' === $wheelchair || '' === $words->label( 'wheelchair', $wheelchair )
					? ''
					: '<div>' . Draw_Html::own( $words->label( 'wheelchair', $wheelchair ) ) . '</div>',
				Draw_Html::list_of( $stops ),
				Draw_Html::list_of( Draw_Hours::items( $location['openingHours'] ?? null, $is_old, $words ) ),
			)
		);
	}

	/**
	 * Where it is, as far as it may be told.
	 *
	 * @param array      $location   Of the directory.
	 * @param string     $visibility Of the location.
	 * @param Draw_Words $words      The words.
	 */
	private static function where( array $location, $visibility, Draw_Words $words ) {
		$address = is_array( $location['address'] ?? null ) ? $location['address'] : array();
		$area    = $words->inline( $location['area'] ?? null );
		$town    = Draw_Html::joined( array( Draw_Html::text( $address, 'locality' ), Draw_Html::text( $address, 'region' ) ), ', ' );
		$wide    = Draw_Html::joined( array( $area, self::isolated( $town ) ), ', ' );
		switch ( $visibility ) {
			case 'public':
				$town  = Draw_Html::joined( array( Draw_Html::text( $address, 'postalCode' ), Draw_Html::text( $address, 'locality' ) ), ' ' );
				$whole = Draw_Html::joined( array( Draw_Html::text( $address, 'street' ), $town ), ', ' );
				return '' === $whole ? $area : self::isolated( $whole );
			case 'on-request':
				return Draw_Html::joined( array( Draw_Html::own( $words->word( 'onRequestPlace' ) ), $wide ), ' ' );
			case 'area':
				return Draw_Html::joined( array( Draw_Html::own( $words->word( 'areaPlace' ) ), $wide ), ' ' );
			default:
				return Draw_Html::joined( array( Draw_Html::own( $words->word( 'confidentialPlace' ) ), $area ), ' ' );
		}
	}

	/**
	 * A name that belongs to no language; empty when there is none.
	 *
	 * @param string $text Of the directory.
	 */
	private static function isolated( $text ) {
		return '' === $text ? '' : '<bdi>' . Draw_Html::own( $text ) . '</bdi>';
	}
}
