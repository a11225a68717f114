<?php
/**
 * What the forms of the admin page do.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Each is asked for by POST, with a nonce of its own, by somebody who may. Then the page is shown again with a word about it.
 */
final class Admin_Actions {

	/** Ends of the names of the actions: what is in the forms. */
	const NAMES = array( 'restore', 'forget', 'source', 'fetch', 'drop' );

	/** Makes them known. */
	public static function register() {
		foreach ( self::NAMES as $name ) {
			add_action( 'admin_post_' . self::action( $name ), array( self::class, $name ) );
		}
	}

	/**
	 * Name of an action, which is that of its nonce too.
	 *
	 * @param string $name Of `NAMES`.
	 */
	public static function action( $name ) {
		return "service_directory_{$name}";
	}

	/** Shows an older version again. */
	public static function restore() {
		self::guard( 'restore' );
		self::back( is_wp_error( Store::show( self::field( 'version' ) ) ) ? 'failed' : 'restored' );
	}

	/** Deletes a version. */
	public static function forget() {
		self::guard( 'forget' );
		Store::forget( self::field( 'version' ) );
		self::back( 'forgotten' );
	}

	/** Chooses between the uploaded list and an address. */
	public static function source() {
		self::guard( 'source' );
		$address = self::address();
		$wants   = 'address' === self::field( 'source' );
		if ( $wants && '' === $address ) {
			self::back( 'no-address' );
		}
		Store::change(
			array(
				'source'  => $wants ? 'address' : 'file',
				'address' => $address,
			)
		);
		self::back( $wants && '' !== Copying::fetch( $address )['trouble'] ? 'not-fetched' : 'source' );
	}

	/** Fetches the lists of other sites now. */
	public static function fetch() {
		self::guard( 'fetch' );
		Copying::fetch_all();
		$troubles = array_filter( array_column( Copies::all(), 'trouble' ) );
		self::back( array() === $troubles ? 'fetched' : 'not-fetched' );
	}

	/** Forgets the list of an address that is shown no longer. */
	public static function drop() {
		self::guard( 'drop' );
		Copying::drop( self::address() );
		self::back( 'dropped' );
	}

	/**
	 * Goes on only for somebody who may, from a form of ours.
	 *
	 * @param string $name Of `NAMES`.
	 */
	private static function guard( $name ) {
		check_admin_referer( self::action( $name ) );
		if ( ! Access::is_granted() ) {
			wp_die( esc_html__( 'You may not keep the list of this site.', 'service-directory' ), '', array( 'response' => 403 ) );
		}
	}

	/**
	 * What stands in a field of the form.
	 *
	 * @param string $name Of the field.
	 */
	private static function field( $name ) {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- asked before.
		return isset( $_POST[ $name ] ) ? sanitize_text_field( wp_unslash( $_POST[ $name ] ) ) : '';
	}

	/** The address in the form. Its signs stay as they are: what cleans texts takes `%20` out of them. */
	private static function address() {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- asked before, and cleaned here.
		return isset( $_POST['address'] ) ? Addresses::clean( wp_unslash( $_POST['address'] ) ) : '';
	}

	/**
	 * Shows the page again.
	 *
	 * @param string $told What is said there.
	 */
	private static function back( $told ) {
		wp_safe_redirect( add_query_arg( 'told', $told, Admin_Page::address() ) );
		exit;
	}
}
