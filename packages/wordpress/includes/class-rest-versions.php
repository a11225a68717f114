<?php
/**
 * Takes a list that was checked in the browser.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * `POST service-directory/v1/versions`, with the nonce of WordPress' own REST interface. A list comes as it is, or packed (gzip,
 * base64): many servers take 1 or 8 MB at once.
 */
final class Rest_Versions {

	/** Most bytes of a directory, and of one list. */
	const MOST_BYTES = 16777216;

	/** Most bytes of what was packed, unpacked: what says of itself that it is small may be a trap. */
	const MOST_UNPACKED = 67108864;

	/** Makes the address known. */
	public static function register() {
		register_rest_route(
			'service-directory/v1',
			'/versions',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'add' ),
				'permission_callback' => array( Access::class, 'is_granted' ),
				'args'                => self::fields() + array(
					'name'   => array(
						'type'      => 'string',
						'required'  => true,
						'maxLength' => 255,
					),
					'packed' => array(
						'type'      => 'string',
						'maxLength' => self::MOST_BYTES,
					),
				),
			)
		);
	}

	/** What a list consists of, packed or not. */
	private static function fields() {
		$text = array(
			'type'      => 'string',
			'maxLength' => self::MOST_BYTES,
		);
		return array(
			'directory' => $text,
			'lists'     => array(
				'type'                 => 'object',
				'maxProperties'        => 60,
				'additionalProperties' => $text,
			),
		);
	}

	/**
	 * Keeps a list and shows it.
	 *
	 * @param \WP_REST_Request $request What came.
	 */
	public static function add( \WP_REST_Request $request ) {
		$sent = isset( $request['packed'] ) ? self::unpack( $request['packed'] ) : $request;
		$told = Document::read( (string) ( $sent['directory'] ?? '' ) );
		if ( is_wp_error( $told ) ) {
			return $told;
		}
		$lists = array();
		foreach ( (array) ( $sent['lists'] ?? array() ) as $language => $html ) {
			if ( preg_match( '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/', (string) $language ) ) {
				$lists[ $language ] = List_Html::clean( $html );
			}
		}
		$version = Store::add( $request['name'], $sent['directory'], $lists, $told );
		return is_wp_error( $version ) ? $version : new \WP_REST_Response( array( 'services' => $version['services'] ), 201 );
	}

	/**
	 * What was packed; empty when it is none of what it should be, which is then no directory.
	 *
	 * @param string $packed Base64 of gzip of JSON.
	 * @return array{directory?: string, lists?: array<string, string>}
	 */
	private static function unpack( $packed ) {
		$bytes = base64_decode( $packed, true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- a list, not code.
		// phpcs:ignore WordPress.PHP.NoSilencedErrors -- PHP warns of what is no gzip, or too large.
		$json = false === $bytes ? false : @gzdecode( $bytes, self::MOST_UNPACKED );
		$sent = false === $json ? null : json_decode( $json, true, 8 );
		$kind = array(
			'type'       => 'object',
			'properties' => self::fields(),
		);
		return is_array( $sent ) && true === rest_validate_value_from_schema( $sent, $kind, 'packed' ) ? $sent : array();
	}
}
