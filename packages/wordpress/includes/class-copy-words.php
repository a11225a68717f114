<?php
/**
 * What is said of lists that come from an address.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Sentences for those who keep the list. Readers are told nothing of it.
 */
final class Copy_Words {

	/** After so long the errand of every hour is told to be late. */
	const LATE_S = 86400;

	/**
	 * What there is to say of an address, the worst first.
	 *
	 * @param string     $address Cleaned.
	 * @param array|null $copy    Its record; the one that is kept when left out.
	 * @return string[]
	 */
	public static function of( $address, $copy = null ) {
		$copy      = $copy ?? Copies::find( $address ) ?? Copies::NEW_COPY;
		$sentences = array();
		if ( '' !== $copy['trouble'] ) {
			$sentences[] = self::trouble( $copy['trouble'] );
			$sentences[] = self::meanwhile( $address, $copy );
		} elseif ( 0 === $copy['got'] ) {
			$sentences[] = __( 'It was not fetched yet. That is done within the hour.', 'service-directory' );
		} else {
			$sentences[] = self::got( $copy );
		}
		if ( self::is_late( $copy ) ) {
			$sentences[] = __( 'This site has not asked for it since: the hourly errands of WordPress (WP-Cron) do not run here. Whoever is taken out of the list there stays on your pages until you press “Fetch now”. Ask whoever runs your site to have wp-cron.php called.', 'service-directory' );
		}
		$hosts = Copies::asked_hosts( $address );
		if ( array() !== $hosts ) {
			/* translators: %s: name of another site. */
			$sentences[] = sprintf( __( 'This list is in parts, so the phone of each reader asks %s. Whoever runs that site learns the network (IP) address of everybody who looks for help here, and when.', 'service-directory' ), implode( ', ', $hosts ) );
		}
		if ( 0 !== $copy['got'] && '' === $copy['trouble'] ) {
			$sentences[] = array() === $copy['lists']
				? __( 'Its publisher has put no list without scripts beside it, so readers without JavaScript see only a way out. Ask for it: “service-directory publish” writes it.', 'service-directory' )
				/* translators: %s: languages. */
				: sprintf( __( 'Readers without JavaScript see it in %s.', 'service-directory' ), implode( ', ', $copy['lists'] ) );
			if ( array() !== $copy['drawn'] ) {
				/* translators: %s: languages. */
				$sentences[] = sprintf( __( 'Its publisher has put no list without scripts beside it in %s; your site has drawn that from what is in the directory.', 'service-directory' ), implode( ', ', $copy['drawn'] ) );
			}
		}
		return $sentences;
	}

	/**
	 * Has the errand not run for hours? A site that nobody has visited for a night is no such thing.
	 *
	 * @param array $copy A record.
	 */
	public static function is_late( array $copy ) {
		return 0 !== $copy['tried'] && $copy['tried'] < time() - self::LATE_S;
	}

	/**
	 * Why a list could not be had.
	 *
	 * @param string $code Of `Remote`, `Document` or `Copying`.
	 */
	private static function trouble( $code ) {
		$sentences = array(
			'only_https'      => __( 'The address does not begin with https://. On the way of such a list anybody could change a number in it.', 'service-directory' ),
			'no_answer'       => __( 'Its host does not answer.', 'service-directory' ),
			'elsewhere'       => __( 'The address leads on to another one. Give the address at which the list itself lies.', 'service-directory' ),
			'gone'            => __( 'Its host says that it is not there, or not for everybody.', 'service-directory' ),
			'too_large'       => __( 'It is too large: more than 8 MB.', 'service-directory' ),
			'not_a_directory' => __( 'What lies there is not a service directory.', 'service-directory' ),
			'other_version'   => __( 'This directory is of a version that this plugin does not know.', 'service-directory' ),
			'not_public'      => __( 'It holds something that is not for everybody, so it is not shown. Tell those who publish it.', 'service-directory' ),
			'half_changed'    => __( 'It was being changed just then. It is fetched again within the hour.', 'service-directory' ),
			'too_many'        => __( 'This site keeps the lists of 20 addresses, and no more.', 'service-directory' ),
			'not_written'     => __( 'The list could not be written to the folder of uploads. Ask whoever runs your site whether it is full or may not be written to.', 'service-directory' ),
		);
		return $sentences[ $code ] ?? __( 'Its host does not give it to this site.', 'service-directory' );
	}

	/**
	 * What readers see while it cannot be had.
	 *
	 * @param string $address Cleaned.
	 * @param array  $copy    Its record.
	 */
	private static function meanwhile( $address, array $copy ) {
		if ( ! Copies::is_copied( $address ) ) {
			return __( 'Phones ask for it themselves. Readers without JavaScript may see no list.', 'service-directory' );
		}
		if ( '' === $copy['mark'] ) {
			return __( 'Readers do not see this list.', 'service-directory' );
		}
		$until = wp_date( get_option( 'date_format' ), $copy['got'] + Copying::STANDS_IN_S );
		/* translators: 1: date and time, 2: date. */
		return sprintf( __( 'Readers see what was there on %1$s, until %2$s.', 'service-directory' ), self::time( $copy['got'] ), $until );
	}

	/**
	 * What was fetched, and when.
	 *
	 * @param array $copy A record.
	 */
	private static function got( array $copy ) {
		/* translators: %s: a number. */
		$services = sprintf( _n( '%s service', '%s services', $copy['services'], 'service-directory' ), number_format_i18n( $copy['services'] ) );
		/* translators: 1: name of a list, 2: how many services, 3: date and time. */
		return sprintf( __( '%1$s: %2$s, as it was on %3$s.', 'service-directory' ), $copy['name'], $services, self::time( $copy['got'] ) );
	}

	/**
	 * A time as this site writes it.
	 *
	 * @param int $time In seconds.
	 */
	private static function time( $time ) {
		return wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time );
	}
}
