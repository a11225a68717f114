<?php
/**
 * Tells the editor of a page what readers get of an address.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * `POST service-directory/v1/copies`: fetches what is not here yet, for those who may publish pages.
 */
final class Rest_Copies {

	/** Makes the address known. */
	public static function register() {
		register_rest_route(
			'service-directory/v1',
			'/copies',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'look' ),
				'permission_callback' => array( self::class, 'is_granted' ),
				'args'                => array(
					'src' => array(
						'type'      => 'string',
						'required'  => true,
						'maxLength' => 2000,
					),
				),
			)
		);
	}

	/** Authors and up: who may put an address into a page that readers see. */
	public static function is_granted() {
		return current_user_can( 'publish_posts' );
	}

	/**
	 * Addresses as phones will ask for them, and what there is to say of each.
	 *
	 * @param \WP_REST_Request $request What came.
	 */
	public static function look( \WP_REST_Request $request ) {
		$addresses = Addresses::clean_all( $request['src'] );
		$notes     = array();
		foreach ( Copies::each( $addresses ) as $address ) {
			$copy = Copies::find( $address );
			if ( null === $copy || 0 === $copy['tried'] || '' !== $copy['trouble'] ) {
				$copy = Copying::fetch( $address );
			}
			$notes[] = array(
				'text'  => $address . ': ' . implode( ' ', Copy_Words::of( $address, $copy ) ),
				'isBad' => '' !== $copy['trouble'] || array() !== Copies::asked_hosts( $address ),
			);
		}
		return array(
			'src'   => Copies::addresses( $addresses, false ),
			'notes' => $notes,
		);
	}
}
