<?php
/**
 * A second look at a directory that a browser has checked and made ready.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * The browser has the whole check. This one needs no more than PHP and lets nothing past that could put somebody in danger:
 * notes of the editors, and what would show where a hidden place is. A directory that came as it should has none of them.
 */
final class Document {

	/** What would show where a secret place is. */
	const SECRETS = array( 'address', 'position', 'stops', 'directions', 'surroundings' );

	/**
	 * What it is, or why it cannot be kept.
	 *
	 * @param string $json A published directory.
	 * @return array{name: string, services: int, languages: string[]}|\WP_Error
	 */
	public static function read( $json ) {
		$directory = json_decode( $json, true, 64 );
		if ( ! is_array( $directory ) || 'service-directory' !== ( $directory['kind'] ?? '' ) || ! is_array( $directory['services'] ?? null ) ) {
			return self::refuse( 'not_a_directory', __( 'This is not a service directory.', 'service-directory' ) );
		}
		if ( ! preg_match( '/^1\./', (string) ( $directory['schemaVersion'] ?? '' ) ) ) {
			return self::refuse( 'other_version', __( 'This directory is of a version that this plugin does not know.', 'service-directory' ) );
		}
		$languages = self::languages( $directory );
		foreach ( $directory['services'] as $service ) {
			if ( ! is_array( $service ) || self::tells_too_much( $service ) ) {
				return self::refuse( 'not_public', __( 'This directory holds something that is not for everybody, so it was not stored.', 'service-directory' ) );
			}
		}
		return array(
			'name'      => self::text( $directory['name'] ?? '', $languages ),
			'services'  => count( $directory['services'] ),
			'languages' => $languages,
		);
	}

	/**
	 * What the head of a directory in parts says of it, or why it is none.
	 *
	 * @param string $json A manifest.
	 * @return array{name: string, services: int, languages: string[]}|\WP_Error
	 */
	public static function read_manifest( $json ) {
		$manifest  = json_decode( $json, true, 64 );
		$directory = is_array( $manifest ) ? $manifest['directory'] ?? null : null;
		if ( ! is_array( $directory ) || 'service-directory-manifest' !== ( $manifest['kind'] ?? '' ) ) {
			return self::refuse( 'not_a_directory', __( 'This is not a service directory.', 'service-directory' ) );
		}
		$languages = self::languages( $directory );
		return array(
			'name'      => self::text( $directory['name'] ?? '', $languages ),
			'services'  => is_int( $manifest['services'] ?? null ) ? $manifest['services'] : 0,
			'languages' => $languages,
		);
	}

	/**
	 * The languages of a directory, the first is that of the source.
	 *
	 * @param array $directory A directory, or its head.
	 * @return string[]
	 */
	private static function languages( array $directory ) {
		return array_values( array_filter( (array) ( $directory['languages'] ?? array() ), 'is_string' ) );
	}

	/**
	 * Does a service hold what is for nobody else to read?
	 *
	 * @param array $service One service.
	 */
	private static function tells_too_much( array $service ) {
		if ( isset( $service['internal'] ) ) {
			return true;
		}
		foreach ( (array) ( $service['locations'] ?? array() ) as $location ) {
			if ( ! is_array( $location ) ) {
				return true;
			}
			$visibility = $location['visibility'] ?? '';
			if ( 'public' === $visibility ) {
				continue;
			}
			if ( isset( $service['extensions'] ) ) {
				return true;
			}
			// A word that nobody knows must not switch the protection off.
			$is_rough = in_array( $visibility, array( 'on-request', 'area' ), true );
			if ( $is_rough ? self::is_too_exact( $location ) : array_intersect( self::SECRETS, array_keys( $location ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Does a place that is told as a town say more than that?
	 *
	 * @param array $location One location.
	 */
	private static function is_too_exact( array $location ) {
		if ( isset( $location['address']['street'] ) || isset( $location['address']['postalCode'] ) ) {
			return true;
		}
		$positions = array( $location['position'] ?? null );
		foreach ( (array) ( $location['stops'] ?? array() ) as $stop ) {
			$positions[] = $stop['position'] ?? null;
		}
		foreach ( $positions as $position ) {
			if ( null !== $position && 'locality' !== ( $position['precision'] ?? '' ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A text of the directory in its first language.
	 *
	 * @param mixed    $text      A string, or one for each language.
	 * @param string[] $languages The first is that of the source.
	 */
	private static function text( $text, array $languages ) {
		if ( is_array( $text ) ) {
			$text = $text[ $languages[0] ?? '' ] ?? reset( $text );
		}
		return is_string( $text ) ? $text : '';
	}

	/**
	 * Why it cannot be kept.
	 *
	 * @param string $code    For programs.
	 * @param string $message For people.
	 */
	private static function refuse( $code, $message ) {
		return new \WP_Error( "service_directory_{$code}", $message, array( 'status' => 400 ) );
	}
}
