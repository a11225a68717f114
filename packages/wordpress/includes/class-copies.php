<?php
/**
 * Lists of other sites, of which this site keeps a copy.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * A list at an address of another host is fetched by this site, so that no reader's phone asks there, and the list without
 * scripts that its publisher wrote beside it stands in the pages. What is here only reads what is kept: the request of a reader
 * never waits for another host. `Copying` fetches.
 */
final class Copies {

	const OPTION = 'service_directory_copies';

	/** So many addresses at most: who may write pages could else fill the disk. */
	const MOST = 20;

	/** Folder among the plugin's files. */
	const FOLDER = 'copies';

	/**
	 * A new record. `got` is when the list was last right, `tried` when it was last asked for; 0 is never. `drawn` are those of
	 * the `lists` that this site has drawn itself.
	 */
	const NEW_COPY = array(
		'folder'    => '',
		'file'      => '',
		'mark'      => '',
		'name'      => '',
		'services'  => 0,
		'languages' => array(),
		'lists'     => array(),
		'drawn'     => array(),
		'got'       => 0,
		'tried'     => 0,
		'used'      => 0,
		'trouble'   => '',
	);

	/** What is kept, by address. */
	public static function all() {
		$copies = get_option( self::OPTION, array() );
		return is_array( $copies ) ? $copies : array();
	}

	/**
	 * The record of an address, or null.
	 *
	 * @param string $address Cleaned.
	 */
	public static function find( $address ) {
		$copies = self::all();
		return isset( $copies[ $address ] ) ? array_merge( self::NEW_COPY, $copies[ $address ] ) : null;
	}

	/**
	 * Changes what is kept of an address; null forgets it.
	 *
	 * @param string     $address Cleaned.
	 * @param array|null $copy    The record.
	 */
	public static function change( $address, $copy ) {
		$copies = self::all();
		if ( null === $copy ) {
			unset( $copies[ $address ] );
		} elseif ( isset( $copies[ $address ] ) || count( $copies ) < self::MOST ) {
			$copies[ $address ] = $copy;
		}
		update_option( self::OPTION, $copies, true );
	}

	/**
	 * Is a copy of it kept? Not of an address of this site, and not of a directory in parts, of which each phone fetches those
	 * that it needs: the page of the plugin says who is asked then.
	 *
	 * @param string $address Cleaned.
	 */
	public static function is_copied( $address ) {
		return ! Addresses::is_own( $address ) && ! self::is_in_parts( $address );
	}

	/**
	 * Is it the head of a directory in parts, by the name that `publish` gives it?
	 *
	 * @param string $address Cleaned.
	 */
	public static function is_in_parts( $address ) {
		return 1 === preg_match( '~/manifest\.json(?:[?#]|$)~', $address );
	}

	/**
	 * Addresses that phones ask, for these: the copies of this site in the place of other hosts. What is not here yet, or can no
	 * longer be vouched for, is left out.
	 *
	 * @param string $addresses Cleaned, separated by blanks.
	 * @param bool   $is_page   Does a page show them? Else somebody only looks.
	 */
	public static function addresses( $addresses, $is_page = true ) {
		$asked = array();
		foreach ( self::each( $addresses ) as $address ) {
			if ( ! self::is_copied( $address ) ) {
				$asked[] = Addresses::relative( $address );
				continue;
			}
			$copy = $is_page ? self::used( $address ) : self::find( $address ) ?? self::NEW_COPY;
			if ( '' !== $copy['mark'] ) {
				$file    = Files::address( self::path( $copy, $copy['file'] ) );
				$asked[] = Addresses::relative( $file ) . '?v=' . $copy['mark'];
			}
		}
		return implode( ' ', $asked );
	}

	/**
	 * The hosts that phones ask all the same.
	 *
	 * @param string $addresses Cleaned, separated by blanks.
	 * @return string[]
	 */
	public static function asked_hosts( $addresses ) {
		return Addresses::other_hosts( implode( ' ', array_filter( self::each( $addresses ), array( self::class, 'is_in_parts' ) ) ) );
	}

	/**
	 * The lists without scripts that were beside these addresses, cleaned.
	 *
	 * @param string $addresses Cleaned, separated by blanks.
	 * @param string $language  Of the page.
	 * @param array  $locks     Attributes of the element.
	 */
	public static function list_html( $addresses, $language, array $locks = array() ) {
		$html = '';
		foreach ( self::each( $addresses ) as $address ) {
			$copy = self::used( $address );
			if ( array() !== $copy['lists'] ) {
				$list  = Files::read( self::path( $copy, 'list.' . Language::nearest( $language, $copy['lists'] ) . '.html' ) );
				$html .= Locks::apply( List_Html::clean( $list ), Files::read( self::path( $copy, $copy['file'] ) ), $locks );
			}
		}
		return $html;
	}

	/**
	 * Where a file of a copy lies in the plugin's folder.
	 *
	 * @param array  $copy A record.
	 * @param string $file A name.
	 */
	public static function path( array $copy, $file ) {
		return self::FOLDER . "/{$copy['folder']}/{$file}";
	}

	/** For the removal of the plugin. The files go with those of the store. */
	public static function forget_everything() {
		delete_option( self::OPTION );
	}

	/**
	 * Several addresses, one by one.
	 *
	 * @param string $addresses Cleaned, separated by blanks.
	 * @return string[]
	 */
	public static function each( $addresses ) {
		return preg_split( '/\s+/', $addresses, -1, PREG_SPLIT_NO_EMPTY );
	}

	/**
	 * The record of an address that a page shows. Noted once a day, so that what no page shows can be dropped; what is new is
	 * fetched as soon as WordPress does its errands.
	 *
	 * @param string $address Cleaned.
	 */
	private static function used( $address ) {
		$copy = self::find( $address );
		if ( null === $copy || $copy['used'] < time() - DAY_IN_SECONDS ) {
			self::change( $address, array_merge( $copy ?? self::NEW_COPY, array( 'used' => time() ) ) );
		}
		if ( null === $copy ) {
			Copying::soon();
		} else {
			Copying::hourly();
		}
		return $copy ?? self::NEW_COPY;
	}
}
