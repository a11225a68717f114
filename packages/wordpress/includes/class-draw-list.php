<?php
/**
 * A list without scripts, drawn here from a directory whose publisher has put none beside it.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Says what the list of `publish` says, in the same words and the same order. A test holds the two beside each other.
 */
final class Draw_List {

	/** For how many months opening hours count after somebody checked them. */
	const HOURS_MONTHS = 6;

	/** Services that nobody can go to. */
	const GONE = array( 'inactive', 'defunct' );

	/**
	 * The list as HTML.
	 *
	 * @param array  $directory As it was decoded, after `Document::read` has let it in.
	 * @param string $language  One of its languages.
	 * @param string $today     YYYY-MM-DD where the directory is.
	 */
	public static function html( array $directory, $language, $today ) {
		$words = new Draw_Words( $directory, $language, $today );
		$about = array(
			$words->inline( $directory['publisher']['name'] ?? null ),
			Draw_Html::own( $words->date( Draw_Html::text( $directory, 'updatedOn' ) ) ),
		);
		$parts = array(
			sprintf( '<div class="service-directory-list" lang="%s" dir="%s">', $words->word( 'language' ), $words->word( 'direction' ) ),
			$words->block( 'h2', $directory['name'] ?? null ),
			self::emergency( $words ),
			$words->block( 'p', $directory['description'] ?? null ),
			'' === $words->word( 'isMachine' ) ? '' : '<p>' . Draw_Html::own( $words->word( 'machineTranslated' ) ) . '</p>',
		);
		foreach ( self::in_order( $directory, $today ) as $service ) {
			$parts[] = self::service( $service, $language, $words );
		}
		$parts[] = '<p><small>' . Draw_Html::joined( $about, ', ' ) . '</small></p>';
		$parts[] = '</div>';
		return Draw_Html::joined( $parts, "\n" ) . "\n";
	}

	/**
	 * The list of a directory as it came, on this day.
	 *
	 * @param string $json     After `Document::read` has let it in.
	 * @param string $language One of its languages.
	 */
	public static function of_text( $json, $language ) {
		$directory = json_decode( $json, true, 64 );
		return self::html( $directory, $language, self::today( $directory ) );
	}

	/**
	 * The day it is where a directory is; where this site is, when the directory does not say.
	 *
	 * @param array $directory As it was decoded.
	 */
	private static function today( array $directory ) {
		$zone = Draw_Html::text( $directory, 'timeZone' );
		$zone = in_array( $zone, timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ? new \DateTimeZone( $zone ) : wp_timezone();
		return ( new \DateTimeImmutable( 'now', $zone ) )->format( 'Y-m-d' );
	}

	/**
	 * Services that somebody can go to: those of authorities last, those that promise help without papers first.
	 *
	 * @param array  $directory As it was decoded.
	 * @param string $today     YYYY-MM-DD.
	 * @return array[]
	 */
	private static function in_order( array $directory, $today ) {
		$ranks = array( array(), array(), array(), array() );
		foreach ( Draw_Html::rows( $directory, 'services' ) as $service ) {
			if ( ! in_array( $service['status'] ?? '', self::GONE, true ) ) {
				$ranks[ Draw_Access::rank( $service, $today ) ][] = $service;
			}
		}
		return array_merge( ...$ranks );
	}

	/**
	 * Whom to call in danger.
	 *
	 * @param Draw_Words $words The words.
	 */
	private static function emergency( Draw_Words $words ) {
		$items = array();
		foreach ( Draw_Html::rows( $words->directory, 'emergencyContacts' ) as $one ) {
			$html = '<li><strong>' . $words->inline( $one['label'] ?? null ) . '</strong>';
			foreach ( Draw_Html::rows( $one, 'contacts' ) as $contact ) {
				$html .= '<div>' . Draw_Contacts::contact( $contact, false, $words ) . '</div>';
			}
			$items[] = $html . $words->block( 'div', $one['note'] ?? null ) . '</li>';
		}
		return array() === $items ? '' : '<h3>' . Draw_Html::own( $words->word( 'emergency' ) ) . "</h3>\n<ul>\n" . implode( "\n", $items ) . "\n</ul>";
	}

	/**
	 * One service: what it does, how to reach it, what it asks, and what nobody knows.
	 *
	 * @param array      $service  Of the directory.
	 * @param string     $language That was asked for.
	 * @param Draw_Words $words    The words.
	 */
	private static function service( array $service, $language, Draw_Words $words ) {
		$checked               = is_array( $service['verification'] ?? null ) ? $service['verification'] : array();
		$verified              = Draw_Html::text( $checked, 'lastVerifiedOn' );
		$review                = Draw_Html::text( $checked, 'reviewBy' );
		$is_old                = ( '' === $review ? Draw_Access::later( $verified, self::HOURS_MONTHS ) : $review ) < $words->today;
		list( $known, $gaps )  = Draw_Access::items( $service, $words );
		$spoken                = self::spoken( $service, $words );
		$needs                 = array();
		foreach ( (array) ( $service['needs'] ?? array() ) as $need ) {
			$needs[] = $words->open_label( 'needs', $need );
		}
		if ( '' === $spoken ) {
			$gaps[] = Draw_Html::own( $words->word( 'languagesUnknown' ) );
		}
		$terms = array(
			'runBy'        => self::run_by( $service, $words ),
			'contact'      => Draw_Contacts::html( $service, $is_old, $words ),
			'where'        => Draw_Places::html( $service, $is_old, $words ),
			'openingHours' => self::hours( $service, $is_old, $words ),
			'helpsWith'    => Draw_Html::own( implode( $words->separator(), $needs ) ),
			'forWhom'      => self::audience( $service, $words ),
			'whatTheyAsk'  => Draw_Html::bullets( $known ),
			'gettingIn'    => Draw_Access::entry( $service, $words ),
			'languages'    => $spoken,
			'notOffered'   => $words->block( 'div', $service['notOffered'] ?? null ),
			'notKnown'     => implode( '<br>', $gaps ),
		);
		$html  = array(
			'<article data-id="' . Draw_Html::own( Draw_Html::text( $service, 'id' ) ) . '">',
			$words->block( 'h3', $service['name'] ?? null ),
			$words->block( 'p', $service['summary'] ?? null ),
			self::notices( $service, $words ),
			'<dl>',
		);
		foreach ( $terms as $name => $what ) {
			$html[] = '' === $what ? '' : '<dt>' . Draw_Html::own( $words->word( $name ) ) . "</dt><dd>{$what}</dd>";
		}
		$told       = '' === $verified ? $words->word( 'neverVerified' ) : $words->word( 'lastVerified', array( 'date' => $words->date( $verified ) ) );
		// A date may end in a full stop of its own.
		$told       = '..' === substr( $told, -2 ) ? substr( $told, 0, -1 ) : $told;
		$is_machine = 'machine' === ( $service['translations'][ $language ]['origin'] ?? '' ) && '' === $words->word( 'isMachine' );
		$html[]     = '</dl>';
		$html[]     = '<p><small>' . Draw_Html::own( $told . ( $is_machine ? ' ' . $words->word( 'machineTranslated' ) : '' ) ) . '</small></p>';
		$html[]     = '</article>';
		return Draw_Html::joined( $html, "\n" );
	}

	/**
	 * Who runs it.
	 *
	 * @param array      $service Of the directory.
	 * @param Draw_Words $words   The words.
	 */
	private static function run_by( array $service, Draw_Words $words ) {
		$names = array();
		foreach ( (array) ( $service['organizationIds'] ?? array() ) as $id ) {
			foreach ( Draw_Html::rows( $words->directory, 'organizations' ) as $organization ) {
				if ( ( $organization['id'] ?? null ) === $id ) {
					$names[] = $words->inline( $organization['name'] ?? null );
				}
			}
		}
		return Draw_Html::joined( $names, $words->separator() );
	}

	/**
	 * Its hours; that they are not known, where no place and no contact has hours of its own.
	 *
	 * @param array      $service Of the directory.
	 * @param bool       $is_old  Are they old?
	 * @param Draw_Words $words   The words.
	 */
	private static function hours( array $service, $is_old, Draw_Words $words ) {
		$items = Draw_Hours::items( $service['openingHours'] ?? null, $is_old, $words );
		$parts = array_merge( Draw_Html::rows( $service, 'locations' ), Draw_Html::rows( $service, 'contacts' ) );
		if ( array() === $items && array() === array_column( $parts, 'openingHours' ) ) {
			$items = array( Draw_Html::own( $words->word( 'hoursUnknown' ) ) );
		}
		return Draw_Html::bullets( $items );
	}

	/**
	 * Whom it is for.
	 *
	 * @param array      $service Of the directory.
	 * @param Draw_Words $words   The words.
	 */
	private static function audience( array $service, Draw_Words $words ) {
		$only   = array();
		$others = array();
		foreach ( Draw_Html::rows( $service, 'audience' ) as $one ) {
			$group   = $words->open_label( 'audience', $one['group'] ?? null );
			$welcome = $one['welcome'] ?? '';
			if ( 'only' === $welcome ) {
				$only[] = $group;
			} else {
				$others[] = Draw_Html::own( "{$group} (" . $words->label( 'welcome', $welcome ) . ')' );
			}
		}
		$groups = array( 'groups' => implode( $words->separator(), $only ) );
		$items  = array_merge( array() === $only ? array() : array( Draw_Html::own( $words->word( 'onlyFor', $groups ) ) ), $others );
		$from   = $service['minimumAge'] ?? null;
		$to     = $service['maximumAge'] ?? null;
		if ( is_numeric( $from ) || is_numeric( $to ) ) {
			$name    = is_numeric( $from ) ? ( is_numeric( $to ) ? 'ageBetween' : 'ageFrom' ) : 'ageTo';
			$ages    = array(
				'from' => (string) $from,
				'to'   => (string) $to,
				'age'  => (string) ( $from ?? $to ),
			);
			$items[] = Draw_Html::own( $words->word( $name, $ages ) );
		}
		return array() === $items ? Draw_Html::own( $words->word( 'everybody' ) ) : Draw_Html::bullets( $items );
	}

	/**
	 * The languages that are spoken there; empty when nobody knows.
	 *
	 * @param array      $service Of the directory.
	 * @param Draw_Words $words   The words.
	 */
	private static function spoken( array $service, Draw_Words $words ) {
		$names = array();
		foreach ( Draw_Html::rows( $service, 'languages' ) as $one ) {
			$mode    = $one['mode'] ?? 'staff';
			$name    = $words->language_name( Draw_Html::text( $one, 'code' ) );
			$names[] = in_array( $mode, array( 'staff', 'unconfirmed' ), true ) ? $name : "{$name} (" . $words->label( 'languageMode', $mode ) . ')';
		}
		return Draw_Html::own( implode( $words->separator(), $names ) );
	}

	/**
	 * A notice that holds on the day, and that the place is shut for a while.
	 *
	 * @param array      $service Of the directory.
	 * @param Draw_Words $words   The words.
	 */
	private static function notices( array $service, Draw_Words $words ) {
		$alert  = is_array( $service['alert'] ?? null ) ? $service['alert'] : array();
		$holds  = ( $alert['from'] ?? $words->today ) <= $words->today && $words->today <= ( $alert['through'] ?? $words->today );
		$notice = $holds ? $words->inline( $alert['text'] ?? null ) : '';
		$shut   = Draw_Html::own( $words->word( 'temporarilyClosed' ) );
		return Draw_Html::joined(
			array(
				'temporarily-closed' === ( $service['status'] ?? '' ) ? "<p><strong>{$shut}</strong></p>" : '',
				'' === $notice ? '' : '<p><strong>' . Draw_Html::own( $words->word( 'notice' ) ) . ":</strong> {$notice}</p>",
			)
		);
	}
}
