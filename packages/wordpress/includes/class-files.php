<?php
/**
 * The plugin's folder among the uploads.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes files of that one folder. Directly, as WordPress does with uploads: `WP_Filesystem` may ask for a password
 * of the host, which nobody can give in the middle of a request.
 */
final class Files {

	const NAME = 'service-directory';

	/**
	 * A path in the folder.
	 *
	 * @param string $path Below the folder.
	 */
	public static function path( $path = '' ) {
		return trailingslashit( wp_upload_dir( null, false )['basedir'] ) . self::NAME . ( '' === $path ? '' : "/{$path}" );
	}

	/**
	 * The address of a file of the folder.
	 *
	 * @param string $path Below the folder.
	 */
	public static function address( $path ) {
		return set_url_scheme( trailingslashit( wp_upload_dir( null, false )['baseurl'] ) . self::NAME . "/{$path}" );
	}

	/**
	 * Writes a file whole or not at all: a reader never gets the half of one.
	 *
	 * @param string $path Below the folder.
	 * @param string $text What it holds.
	 */
	public static function write( $path, $text ) {
		$file = self::path( $path );
		if ( ! wp_mkdir_p( dirname( $file ) ) ) {
			return false;
		}
		$draft = $file . '.' . bin2hex( random_bytes( 8 ) ) . '.tmp';
		// phpcs:disable WordPress.WP.AlternativeFunctions -- see the class.
		$is_written = strlen( $text ) === file_put_contents( $draft, $text ) && rename( $draft, $file );
		if ( ! $is_written && is_file( $draft ) ) {
			unlink( $draft );
		}
		// phpcs:enable
		return $is_written;
	}

	/**
	 * The text of a file; empty when it is not there.
	 *
	 * @param string $path Below the folder.
	 */
	public static function read( $path ) {
		$file = self::path( $path );
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this host.
		return is_file( $file ) ? (string) file_get_contents( $file ) : '';
	}

	/**
	 * Takes away a file, or a folder with all that is in it.
	 *
	 * @param string $path Below the folder; empty for the folder itself.
	 */
	public static function remove( $path = '' ) {
		self::remove_at( self::path( $path ) );
	}

	/**
	 * Never follows a link out of the folder.
	 *
	 * @param string $file A whole path.
	 */
	private static function remove_at( $file ) {
		// phpcs:disable WordPress.WP.AlternativeFunctions -- see the class.
		if ( is_dir( $file ) && ! is_link( $file ) ) {
			foreach ( array_diff( (array) scandir( $file ), array( '.', '..' ) ) as $name ) {
				self::remove_at( "{$file}/{$name}" );
			}
			rmdir( $file );
		} elseif ( is_file( $file ) || is_link( $file ) ) {
			unlink( $file );
		}
		// phpcs:enable
	}
}
