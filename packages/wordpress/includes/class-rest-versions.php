<?php
/**
 * Takes a list that was checked in the browser.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * `POST service-directory/v1/versions`, with the nonce of WordPress' own REST interface.
 */
final class Rest_Versions {

	/** Most bytes of a directory, and of one list. */
	const MOST_BYTES = 16777216;

	/** Makes the address known. */
	public static function register() {
		$text = array(
			'type'     => 'string',
			'required' => true,
		);
		register_rest_route(
			'service-directory/v1',
			'/versions',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'add' ),
				'permission_callback' => array( Access::class, 'is_granted' ),
				'args'                => array(
					'name'      => $text + array( 'maxLength' => 255 ),
					'directory' => $text + array( 'maxLength' => self::MOST_BYTES ),
					'lists'     => array(
						'type'                 => 'object',
						'required'             => true,
						'maxProperties'        => 60,
						'additionalProperties' => array(
							'type'      => 'string',
							'maxLength' => self::MOST_BYTES,
						),
					),
				),
			)
		);
	}

	/**
	 * Keeps a list and shows it.
	 *
	 * @param \WP_REST_Request $request What came.
	 */
	public static function add( \WP_REST_Request $request ) {
		$told = Document::read( $request['directory'] );
		if ( is_wp_error( $told ) ) {
			return $told;
		}
		$lists = array();
		foreach ( $request['lists'] as $language => $html ) {
			if ( preg_match( '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/', (string) $language ) ) {
				$lists[ $language ] = List_Html::clean( $html );
			}
		}
		$version = Store::add( $request['name'], $request['directory'], $lists, $told );
		return is_wp_error( $version ) ? $version : new \WP_REST_Response( array( 'services' => $version['services'] ), 201 );
	}
}
