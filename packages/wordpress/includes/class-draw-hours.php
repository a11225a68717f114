<?php
/**
 * Opening hours of a list that is drawn here.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Says what holds in any week, and never that something is open or shut now: nobody knows when the page is read.
 */
final class Draw_Hours {

	const DAYS = array( 'mo', 'tu', 'we', 'th', 'fr', 'sa', 'su' );

	/** Limits of a period that does not hold every week. */
	const LIMITS = array( 'season', 'nthOfMonth', 'isoWeeks', 'everyWeeks', 'validFrom', 'validThrough' );

	/** Longer lists of exceptions are for the element. */
	const MOST_EXCEPTIONS = 6;

	/**
	 * Lines of hours, HTML; none when the record has no hours.
	 *
	 * @param mixed      $hours  Of a service, a place or a contact.
	 * @param bool       $is_old Is it longer since somebody checked them than hours count?
	 * @param Draw_Words $words  The words.
	 * @return string[]
	 */
	public static function items( $hours, $is_old, Draw_Words $words ) {
		if ( ! is_array( $hours ) ) {
			return array();
		}
		$periods   = Draw_Html::rows( $hours, 'periods' );
		$is_always = true === ( $hours['always'] ?? false );
		$weekly    = array_filter( $periods, array( self::class, 'is_every_week' ) );
		$week      = $is_always ? array( Draw_Html::own( $words->word( 'roundTheClock' ) ) ) : self::week( $weekly, $words );
		$printed   = $words->inline( $hours['printed'] ?? null );
		$is_stated = $is_always || array() !== $periods;
		$is_unsure = $is_stated && ( $is_old || ( ! $is_always && count( $weekly ) < count( $periods ) ) );
		$items     = $is_stated ? $week : array( Draw_Html::own( $words->word( 'hoursUnknown' ) ) );
		$condition = $words->inline( $hours['condition'] ?? null );
		if ( '' !== $condition ) {
			$items[] = str_replace( '{condition}', $condition, Draw_Html::own( $words->word( 'conditionUnknown' ) ) );
		}
		if ( array() !== $week && ! $is_always ) {
			$rule    = $words->label( 'holidayRule', $hours['publicHolidays'] ?? 'unconfirmed' );
			$items[] = Draw_Html::own( '' === $rule ? $words->label( 'holidayRule', 'unconfirmed' ) : $rule );
		}
		$items = array_merge( $items, self::exceptions( $hours, $words ) );
		if ( $is_unsure ) {
			$items[] = Draw_Html::own( $words->word( 'hoursUnsure' ) . ' ' . $words->word( 'callFirst' ) );
		}
		if ( '' !== $printed && ( $is_unsure || array() === $week ) ) {
			$items[] = Draw_Html::own( $words->word( 'asPrinted' ) ) . ' ' . $printed;
		}
		return $items;
	}

	/**
	 * Does a period hold every week of the year?
	 *
	 * @param array $period Of opening hours.
	 */
	private static function is_every_week( array $period ) {
		return array() === array_intersect( self::LIMITS, array_keys( $period ) );
	}

	/**
	 * The ordinary week: days with the same hours together. A day without hours is left out.
	 *
	 * @param array[]    $periods That hold every week.
	 * @param Draw_Words $words   The words.
	 * @return string[]
	 */
	private static function week( array $periods, Draw_Words $words ) {
		$lines = array();
		foreach ( self::DAYS as $day ) {
			$spans = array();
			foreach ( $periods as $period ) {
				if ( in_array( $day, (array) ( $period['days'] ?? array() ), true ) ) {
					$spans[] = $period;
				}
			}
			$times = self::times( $spans, $words );
			if ( '' !== $times ) {
				$lines[ $times ][] = $day;
			}
		}
		$items = array();
		foreach ( $lines as $times => $days ) {
			$items[] = Draw_Html::own( self::names( $days, $words ) ) . ': ' . $times;
		}
		return $items;
	}

	/**
	 * The times of one day, in order of opening.
	 *
	 * @param array[]    $periods Of the day.
	 * @param Draw_Words $words   The words.
	 */
	private static function times( array $periods, Draw_Words $words ) {
		usort(
			$periods,
			static function ( $one, $other ) {
				return strcmp( self::end_of( $one ), self::end_of( $other ) );
			}
		);
		$spans = array();
		foreach ( $periods as $period ) {
			$spans[] = self::span( $period, $words );
		}
		return implode( $words->separator(), $spans );
	}

	/**
	 * By what two periods of a day are put in order: when they open, and of equals when they close.
	 *
	 * @param array $period Of opening hours.
	 */
	private static function end_of( array $period ) {
		$opens  = Draw_Html::text( $period, 'opens' );
		$closes = Draw_Html::text( $period, 'closes' );
		return $opens . ( '' === $closes ? '24:00' : ( $closes > $opens ? '' : '1' ) . $closes );
	}

	/**
	 * One stretch of a day.
	 *
	 * @param array      $period Of opening hours.
	 * @param Draw_Words $words  The words.
	 */
	private static function span( array $period, Draw_Words $words ) {
		$opens  = Draw_Html::text( $period, 'opens' );
		$closes = Draw_Html::text( $period, 'closes' );
		if ( ! self::is_clock( $opens ) || ( '' !== $closes && ! self::is_clock( $closes ) ) ) {
			return Draw_Html::own( $words->word( 'dayUnknown' ) );
		}
		$times  = '' === $closes
			? Draw_Html::own( $words->word( 'from', array( 'time' => $opens ) ) )
			: '<span dir="ltr">' . Draw_Html::own( "{$opens}–{$closes}" ) . '</span>';
		$groups = array();
		foreach ( (array) ( $period['audience'] ?? array() ) as $group ) {
			$groups[] = $words->open_label( 'audience', $group );
		}
		$last  = Draw_Html::text( $period, 'lastEntry' );
		$notes = array(
			$words->inline( $period['label'] ?? null ),
			'' === $last ? '' : Draw_Html::own( $words->word( 'lastEntry', array( 'time' => $last ) ) ),
			Draw_Html::own( $words->label( 'entry', $period['entry'] ?? null ) ),
			array() === $groups ? '' : Draw_Html::own( $words->word( 'onlyFor', array( 'groups' => implode( $words->separator(), $groups ) ) ) ),
		);
		$told  = Draw_Html::joined( $notes, '; ' );
		return '' === $told ? $times : "{$times} ({$told})";
	}

	/**
	 * Is it a clock time?
	 *
	 * @param string $text Of the directory.
	 */
	private static function is_clock( $text ) {
		return 1 === preg_match( '/^(?:[01]\d|2[0-4]):[0-5]\d$/', $text );
	}

	/**
	 * Days as their names, days in a row as first and last.
	 *
	 * @param string[]   $days  Of the week, in order.
	 * @param Draw_Words $words The words.
	 */
	private static function names( array $days, Draw_Words $words ) {
		$runs = array();
		foreach ( $days as $day ) {
			$at     = array_search( $day, self::DAYS, true );
			$last   = count( $runs ) - 1;
			$is_run = $last >= 0 && array_search( end( $runs[ $last ] ), self::DAYS, true ) + 1 === $at;
			if ( $is_run ) {
				$runs[ $last ][] = $day;
			} else {
				$runs[] = array( $day );
			}
		}
		$names = array();
		foreach ( $runs as $run ) {
			$labels = array();
			foreach ( $run as $day ) {
				$labels[] = $words->label( 'weekdays', $day );
			}
			$names[] = count( $run ) > 2 ? $labels[0] . '–' . end( $labels ) : implode( $words->separator(), $labels );
		}
		return implode( $words->separator(), $names );
	}

	/**
	 * Days that differ, as far as they are still to come.
	 *
	 * @param array      $hours Of a service, a place or a contact.
	 * @param Draw_Words $words The words.
	 * @return string[]
	 */
	private static function exceptions( array $hours, Draw_Words $words ) {
		$items = array();
		foreach ( Draw_Html::rows( $hours, 'exceptions' ) as $exception ) {
			$from    = Draw_Html::text( $exception, 'from' );
			$through = Draw_Html::text( $exception, 'through' );
			if ( $through < $words->today || count( $items ) >= self::MOST_EXCEPTIONS ) {
				continue;
			}
			$dates   = implode( ' – ', array_map( array( $words, 'date' ), array_unique( array( $from, $through ) ) ) );
			$periods = Draw_Html::rows( $exception, 'periods' );
			$is_shut = true === ( $exception['closed'] ?? false ) || ! isset( $exception['periods'] );
			$times   = $is_shut ? Draw_Html::own( $words->word( 'dayClosed' ) ) : self::times( $periods, $words );
			$why     = $words->inline( $exception['note'] ?? null );
			$items[] = Draw_Html::own( $dates ) . ": {$times}" . ( '' === $why ? '' : " ({$why})" );
		}
		return $items;
	}
}
