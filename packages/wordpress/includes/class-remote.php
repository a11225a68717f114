<?php
/**
 * Asks another host for a file, from this site and for all its readers.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Nothing of a reader is in the request: no cookie, no address of a page, no language. Private networks are out of reach
 * (`wp_safe_remote_get`), and no redirect is followed: it would lead to hosts that nobody named.
 */
final class Remote {

	/** Most bytes of a file: about 2,000 services. What is larger could use up the memory of a small host. */
	const MOST_BYTES = 8388608;

	/** A host that has not answered by then counts as away. */
	const TIMEOUT_S = 10;

	/** What these answers say of the file. Each other than 200 that is not here is a refusal. */
	const TROUBLES = array(
		403 => 'gone',
		404 => 'gone',
		410 => 'gone',
		429 => 'no_answer',
	);

	/**
	 * The text of a file, or why there is none: `only_https`, `no_answer`, `elsewhere`, `gone`, `refused`, `too_large`.
	 *
	 * @param string $address Cleaned; a path is one of this site.
	 * @param string $accept  Kind of file that is wanted.
	 * @return string|\WP_Error
	 */
	public static function get( $address, $accept ) {
		$is_own = Addresses::is_own( $address );
		$url    = $is_own ? Addresses::whole( $address ) : $address;
		// On a foreign way anybody could change a number. This site is asked as its readers ask it.
		if ( ! $is_own && 0 !== stripos( $url, 'https://' ) ) {
			return self::trouble( 'only_https' );
		}
		$answer = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => self::TIMEOUT_S,
				'redirection'         => 0,
				'limit_response_size' => self::MOST_BYTES + 1,
				'cookies'             => array(),
				'user-agent'          => 'service-directory-wordpress',
				'headers'             => array(
					'Accept'          => $accept,
					'Accept-Encoding' => 'identity',
				),
			)
		);
		if ( is_wp_error( $answer ) ) {
			return self::trouble( 'no_answer' );
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		if ( 200 !== $status ) {
			return self::trouble( self::trouble_of( $status ) );
		}
		$body = (string) wp_remote_retrieve_body( $answer );
		return strlen( $body ) > self::MOST_BYTES ? self::trouble( 'too_large' ) : $body;
	}

	/**
	 * What an answer says of the file.
	 *
	 * @param int $status Of HTTP, not 200.
	 */
	private static function trouble_of( $status ) {
		if ( $status >= 300 && $status < 400 ) {
			return 'elsewhere';
		}
		return self::TROUBLES[ $status ] ?? ( $status >= 500 ? 'no_answer' : 'refused' );
	}

	/**
	 * Why there is no text; the words for it are in `Copy_Words`.
	 *
	 * @param string $code One of those of `get`.
	 */
	private static function trouble( $code ) {
		return new \WP_Error( $code, $code );
	}
}
