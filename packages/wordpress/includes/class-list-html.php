<?php
/**
 * The list for readers without scripts, as it may stand in a page.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * The list is made in a browser, so it is cleaned when it comes and again when it is shown.
 */
final class List_Html {

	/** What `publish` writes, and nothing else. */
	const TAGS = array( 'article', 'bdi', 'br', 'dd', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'small', 'span', 'strong', 'time', 'ul' );

	/** Where its links may lead. */
	const PROTOCOLS = array( 'https', 'http', 'tel', 'sms', 'mailto' );

	/**
	 * The list without anything that could run, send or store something.
	 *
	 * @param string $html What came.
	 */
	public static function clean( $html ) {
		$common  = array(
			'lang'  => true,
			'dir'   => true,
			'class' => true,
		);
		$allowed = array_fill_keys( self::TAGS, $common );

		$allowed['a'] = $common + array(
			'href' => true,
			'rel'  => true,
		);

		// By which the list of the element finds the place of a reader who has begun with this one.
		$allowed['article'] = $common + array( 'data-id' => true );
		$allowed['time']    = $common + array( 'datetime' => true );
		return wp_kses( $html, $allowed, self::PROTOCOLS );
	}
}
