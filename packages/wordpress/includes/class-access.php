<?php
/**
 * Who may keep the list.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Editors and administrators, unless the site says otherwise.
 */
final class Access {

	/** The capability that is asked for. */
	public static function capability() {
		/**
		 * Who may upload, restore and delete lists.
		 *
		 * @param string $capability A capability of WordPress.
		 */
		return (string) apply_filters( 'service_directory_capability', 'edit_others_pages' );
	}

	/** Has the user of this request got it? */
	public static function is_granted() {
		return current_user_can( self::capability() ); // phpcs:ignore WordPress.WP.Capabilities -- see above.
	}
}
