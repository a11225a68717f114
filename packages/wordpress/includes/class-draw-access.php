<?php
/**
 * What a service asks, and who will be told, in a list that is drawn here.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Promises with what they rest on, and gaps as gaps: what nobody knows is neither a yes nor a no.
 */
final class Draw_Access {

	/** Conditions, in the order in which they are told. */
	const KEYS = array( 'residenceStatus', 'identification', 'personalNumber', 'anonymity', 'cost', 'records', 'police', 'immigration', 'professionalSecrecy' );

	/** Ways of checking that put the question to the door itself. */
	const ASKED_THE_SERVICE = array( 'provider-confirmed', 'visit', 'phone' );

	/** How long evidence counts. */
	const MONTHS = 12;

	/**
	 * What is known and what is not, HTML.
	 *
	 * @param array      $service Of the directory.
	 * @param Draw_Words $words   The words.
	 * @return array{string[], string[]}
	 */
	public static function items( array $service, Draw_Words $words ) {
		$known   = array();
		$unknown = array();
		foreach ( self::KEYS as $key ) {
			$condition = self::condition( self::access( $service )[ $key ] ?? null, $service, $words->today );
			$label     = $words->label( $key, $condition['value'] );
			if ( '' === $label ) {
				continue;
			}
			// Whether papers matter is what people look for first: it stands there also when nobody knows.
			if ( 'unconfirmed' !== $condition['value'] || 'residenceStatus' === $key || null !== $condition['note'] ) {
				$known[] = self::item( $label, $condition, $words );
			} else {
				$unknown[] = Draw_Html::own( $label );
			}
		}
		$eligibility = $words->block( 'div', self::access( $service )['eligibility'] ?? null );
		if ( '' !== $eligibility ) {
			$known[] = Draw_Html::own( $words->word( 'eligibility' ) ) . ": {$eligibility}";
		}
		return array( $known, $unknown );
	}

	/**
	 * How a person gets in, HTML.
	 *
	 * @param array      $service Of the directory.
	 * @param Draw_Words $words   The words.
	 */
	public static function entry( array $service, Draw_Words $words ) {
		$items = array();
		foreach ( (array) ( self::access( $service )['entry'] ?? array() ) as $stored ) {
			$condition = self::condition( $stored, $service, $words->today );
			$label     = $words->label( 'entry', $condition['value'] );
			if ( '' !== $label ) {
				$items[] = self::item( $label, $condition, $words );
			}
		}
		return array() === $items ? Draw_Html::own( $words->word( 'gettingInUnknown' ) ) : Draw_Html::bullets( $items );
	}

	/**
	 * Where a service stands in the list: those that promise help without papers first, and authorities last.
	 *
	 * @param array  $service Of the directory.
	 * @param string $today   YYYY-MM-DD.
	 */
	public static function rank( array $service, $today ) {
		foreach ( array( 'police', 'immigration' ) as $key ) {
			if ( in_array( self::condition( self::access( $service )[ $key ] ?? null, $service, $today )['value'], array( 'part-of-authority', 'present-on-site' ), true ) ) {
				return 3;
			}
		}
		$status = self::condition( self::access( $service )['residenceStatus'] ?? null, $service, $today );
		if ( $status['is_stale'] || '' === $status['basis'] || ! in_array( $status['value'], array( 'not-asked', 'not-required' ), true ) ) {
			return 2;
		}
		return 'rule' === $status['basis'] ? 1 : 0;
	}

	/**
	 * The same day some months later; the last day of the month where that does not exist. Empty for what is no date.
	 *
	 * @param string $date   YYYY-MM-DD.
	 * @param int    $months How many.
	 */
	public static function later( $date, $months ) {
		if ( ! preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/', $date, $found ) ) {
			return '';
		}
		$month = (int) $found[1] * 12 + (int) $found[2] - 1 + $months;
		$year  = intdiv( $month, 12 );
		$month = $month % 12 + 1;
		$last  = (int) gmdate( 't', gmmktime( 0, 0, 0, $month, 1, $year ) );
		return sprintf( '%04d-%02d-%02d', $year, $month, min( (int) $found[3], $last ) );
	}

	/**
	 * The conditions of a service.
	 *
	 * @param array $service Of the directory.
	 */
	private static function access( array $service ) {
		return is_array( $service['access'] ?? null ) ? $service['access'] : array();
	}

	/**
	 * A condition with its evidence looked up.
	 *
	 * @param mixed  $stored  A code, or a record with one.
	 * @param array  $service Of the directory.
	 * @param string $today   YYYY-MM-DD.
	 * @return array{value: string, basis: string, note: mixed, on: string, shown: string, is_stale: bool}
	 */
	private static function condition( $stored, array $service, $today ) {
		$stored = is_array( $stored ) ? $stored : array( 'value' => is_string( $stored ) ? $stored : 'unconfirmed' );
		$value  = Draw_Html::text( $stored, 'value' );
		$basis  = Draw_Html::text( $stored, 'basis' );
		$dates  = array( Draw_Html::text( $stored, 'checkedOn' ) );
		$years  = array();
		foreach ( Draw_Html::rows( $service, 'sources' ) as $source ) {
			if ( in_array( $source['id'] ?? null, (array) ( $stored['sourceIds'] ?? array() ), true ) ) {
				$dates[] = self::date_of_source( $source );
				$years[] = Draw_Html::text( $source, 'publishedOn' ) . '-01-01';
			}
		}
		$checked = is_array( $service['verification'] ?? null ) ? $service['verification'] : array();
		if ( in_array( $checked['method'] ?? '', self::ASKED_THE_SERVICE, true ) ) {
			$dates[] = Draw_Html::text( $checked, 'lastVerifiedOn' );
		}
		$evidence = '';
		foreach ( $dates as $date ) {
			// A date after today is a slip of the pen, or the clock is wrong: it counts for nothing.
			$evidence = $date <= $today ? max( $evidence, $date ) : $evidence;
		}
		return array(
			'value'    => $value,
			'basis'    => $basis,
			'note'     => $stored['note'] ?? null,
			'on'       => $evidence,
			// Where a page is dated by its year alone, no month is made up for it.
			'shown'    => substr( $evidence, 0, in_array( $evidence, $years, true ) ? 4 : 7 ),
			'is_stale' => 'unconfirmed' !== $value && ( '' === $basis || self::later( $evidence, self::MONTHS ) < $today ),
		);
	}

	/**
	 * When a source says what it says: the day it was published, or that it was read, whichever is older.
	 *
	 * @param array $source Of a service.
	 */
	private static function date_of_source( array $source ) {
		$published = Draw_Html::text( $source, 'publishedOn' );
		$retrieved = Draw_Html::text( $source, 'retrievedOn' );
		// Of a year or a month the first day counts: nobody says that it was later.
		return '' === $published ? $retrieved : min( substr( $published . '-01-01', 0, 10 ), $retrieved );
	}

	/**
	 * One condition with what it rests on.
	 *
	 * @param string     $label     Of its code.
	 * @param array      $condition What `condition` gives.
	 * @param Draw_Words $words     The words.
	 */
	private static function item( $label, array $condition, Draw_Words $words ) {
		$evidence = self::evidence( $condition, $words );
		$known    = '' === $evidence ? '' : ' – <small>' . Draw_Html::own( $evidence ) . '</small>';
		return Draw_Html::own( $label ) . $known . $words->block( 'div', $condition['note'] );
	}

	/**
	 * What a condition rests on and when that was read, or that it is old. Nothing for what is not known.
	 *
	 * @param array      $condition What `condition` gives.
	 * @param Draw_Words $words     The words.
	 */
	private static function evidence( array $condition, Draw_Words $words ) {
		if ( 'unconfirmed' === $condition['value'] || '' === $condition['basis'] ) {
			return '';
		}
		if ( '' === $condition['on'] ) {
			return $words->word( 'neverVerified' );
		}
		$date = $words->date( $condition['shown'] );
		return $condition['is_stale']
			? $words->word( 'oldEvidence', array( 'date' => $date ) )
			: $words->word(
				'evidence',
				array(
					'basis' => $words->label( 'basis', $condition['basis'] ),
					'date'  => $date,
				)
			);
	}
}
