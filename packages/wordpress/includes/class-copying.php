<?php
/**
 * Fetches the lists of other sites, in the errands of WordPress (WP-Cron) and when an editor asks.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * What was last right stands in for a host that is away, for a week; what its host took away (403, 404, 410) is taken away
 * here at once. Nothing of it is seen by readers but the list itself.
 */
final class Copying {

	/** The errand of every hour. */
	const HOOK = 'service_directory_copy';

	/** The same, soon and once: of two errands by one name WordPress tells only the next. */
	const SOON = 'service_directory_copy_soon';

	/** Most languages of which the list without scripts is asked for. */
	const MOST_LISTS = 12;

	/** How long a copy stands in for a host that does not give the list. */
	const STANDS_IN_S = 604800;

	/** An address that no page has shown for so long is dropped. */
	const UNUSED_S = 2592000;

	/** What `publish` writes beside a directory. */
	const CHECKSUMS = 'checksums.json';
	const SIGNATURE = 'checksums.json.sig';

	/** Makes the errand known. */
	public static function register() {
		add_action( self::HOOK, array( self::class, 'fetch_all' ) );
		add_action( self::SOON, array( self::class, 'fetch_all' ) );
	}

	/** Has it done soon, and every hour from then on. */
	public static function soon() {
		wp_schedule_single_event( time(), self::SOON );
		self::hourly();
	}

	/** Has it done every hour. Asked wherever a list is fetched or shown: a plugin that was disabled begins again so. */
	public static function hourly() {
		if ( 'hourly' !== wp_get_schedule( self::HOOK ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', self::HOOK );
		}
	}

	/** Has it done no more. */
	public static function stop() {
		wp_clear_scheduled_hook( self::HOOK );
		wp_clear_scheduled_hook( self::SOON );
	}

	/** Fetches what pages show, and drops what none does. */
	public static function fetch_all() {
		$copies = Copies::all();
		foreach ( $copies as $address => $copy ) {
			$is_chosen = 'address' === Store::state()['source'] && Store::state()['address'] === $address;
			if ( ! $is_chosen && $copy['used'] < time() - self::UNUSED_S ) {
				self::drop( $address );
			} else {
				self::fetch( $address );
			}
		}
		if ( array() === Copies::all() ) {
			self::stop();
		}
	}

	/**
	 * Fetches one list now, and tells pages that were kept when it has changed. What no page shows and nobody has chosen is
	 * dropped with the next errand: an address that somebody only tried takes no room.
	 *
	 * @param string $address Cleaned.
	 * @return array Its record.
	 */
	public static function fetch( $address ) {
		if ( null === Copies::find( $address ) && count( Copies::all() ) >= Copies::MOST ) {
			return array_merge( Copies::NEW_COPY, array( 'trouble' => 'too_many' ) );
		}
		self::hourly();
		$before = Copies::find( $address ) ?? Copies::NEW_COPY;
		$copy   = $before;
		if ( '' === $copy['folder'] ) {
			$copy['folder'] = bin2hex( random_bytes( 16 ) );
		}
		$copy['tried'] = time();
		$files         = self::files( $address );
		$copy          = is_wp_error( $files ) ? self::without( $copy, $files->get_error_code() ) : self::keep( $copy, $files );
		Copies::change( $address, $copy );
		if ( $copy['mark'] !== $before['mark'] || $copy['lists'] !== $before['lists'] ) {
			Page_Caches::clear();
		}
		return $copy;
	}

	/**
	 * Forgets a list. A page that still shows it has it fetched anew.
	 *
	 * @param string $address Cleaned.
	 */
	public static function drop( $address ) {
		$copy = Copies::find( $address );
		if ( null !== $copy ) {
			self::remove_files( $copy );
			Copies::change( $address, null );
		}
	}

	/**
	 * The files of a list as its host has them, or why there is none.
	 *
	 * @param string $address Cleaned.
	 * @return array{told: array, name: string, files: array<string, string>, lists: string[], drawn: string[]}|\WP_Error
	 */
	private static function files( $address ) {
		wp_raise_memory_limit( 'admin' );
		$json = Remote::get( $address, 'application/json' );
		if ( is_wp_error( $json ) ) {
			return $json;
		}
		$told = Copies::is_in_parts( $address ) ? Document::read_manifest( $json ) : Document::read( $json );
		if ( is_wp_error( $told ) ) {
			return new \WP_Error( str_replace( 'service_directory_', '', $told->get_error_code() ) );
		}
		$name  = self::name_of( $address );
		$files = array( $name => $json );
		$sums  = self::sums( $address, $files );
		// Of a directory in parts, which phones ask for themselves, only the list without scripts is kept.
		$files = Copies::is_in_parts( $address ) ? array() : $files;
		if ( isset( $sums[ $name ] ) && hash( 'sha256', $json ) !== $sums[ $name ] ) {
			return new \WP_Error( 'half_changed' );
		}
		$lists = array();
		$drawn = array();
		foreach ( array_slice( array_filter( $told['languages'], array( self::class, 'is_language' ) ), 0, self::MOST_LISTS ) as $language ) {
			$file = "list.{$language}.html";
			$html = Remote::get( self::beside( $address, $file ), 'text/html' );
			// A host that answers with a page of its own where a file is missing has none.
			if ( is_wp_error( $html ) || ! self::is_list( $html ) || ( isset( $sums[ $file ] ) && hash( 'sha256', $html ) !== $sums[ $file ] ) ) {
				// Nothing can be drawn of a directory in parts: its services are elsewhere.
				$html    = Copies::is_in_parts( $address ) ? '' : Draw_List::of_text( $json, $language );
				$drawn[] = $language;
			}
			if ( '' !== $html ) {
				$files[ $file ] = List_Html::clean( $html );
				$lists[]        = $language;
			}
		}
		return array(
			'told'  => $told,
			'name'  => $name,
			'files' => $files,
			'lists' => $lists,
			'drawn' => array_values( array_intersect( $drawn, $lists ) ),
		);
	}

	/**
	 * The checksums beside a list, which go with it for who has set a public key.
	 *
	 * @param string                $address Of the list.
	 * @param array<string, string> $files   Where they are put.
	 * @return array<string, mixed> By name of file; empty where there are none.
	 */
	private static function sums( $address, array &$files ) {
		$text = Remote::get( self::beside( $address, self::CHECKSUMS ), 'application/json' );
		$sums = is_wp_error( $text ) ? null : json_decode( $text, true, 4 );
		if ( ! is_array( $sums ) ) {
			return array();
		}
		$files[ self::CHECKSUMS ] = $text;
		$signature                = Remote::get( self::beside( $address, self::SIGNATURE ), 'text/plain' );
		if ( ! is_wp_error( $signature ) && preg_match( '~^[A-Za-z0-9+/]{86}==\s*$~', $signature ) ) {
			$files[ self::SIGNATURE ] = $signature;
		}
		$named = $sums['files'] ?? $sums;
		return is_array( $named ) ? $named : array();
	}

	/**
	 * Keeps what came. The list of an address of this site stays where it is.
	 *
	 * @param array $copy The record.
	 * @param array $came What `files` gives.
	 */
	private static function keep( array $copy, array $came ) {
		$mark    = substr( hash( 'sha256', implode( "\0", $came['files'] ) ), 0, 8 );
		$is_kept = $copy['mark'] === $mark || Files::write( 'index.php', "<?php\n// Nothing to see here.\n" );
		if ( $copy['mark'] !== $mark ) {
			foreach ( $came['files'] as $name => $text ) {
				$is_kept = $is_kept && Files::write( Copies::path( $copy, $name ), $text );
			}
		}
		if ( ! $is_kept ) {
			return self::without( $copy, 'not_written' );
		}
		foreach ( array_diff( $copy['lists'], $came['lists'] ) as $language ) {
			Files::remove( Copies::path( $copy, "list.{$language}.html" ) );
		}
		$known = array(
			'name'    => wp_encode_emoji( $came['told']['name'] ),
			'file'    => $came['name'],
			'mark'    => $mark,
			'lists'   => $came['lists'],
			'drawn'   => $came['drawn'],
			'got'     => time(),
			'trouble' => '',
		);
		return array_merge( $copy, $came['told'], $known );
	}

	/**
	 * Notes that the list could not be had, and takes away what must not stand in for it any longer.
	 *
	 * @param array  $copy    The record.
	 * @param string $trouble Why.
	 */
	private static function without( array $copy, $trouble ) {
		$copy['trouble'] = $trouble;
		if ( in_array( $trouble, array( 'gone', 'not_public' ), true ) || $copy['got'] < time() - self::STANDS_IN_S ) {
			self::remove_files( $copy );
			$copy['mark']  = '';
			$copy['lists'] = array();
			$copy['drawn'] = array();
		}
		return $copy;
	}

	/**
	 * Takes the files of a copy away.
	 *
	 * @param array $copy The record.
	 */
	private static function remove_files( array $copy ) {
		if ( '' !== $copy['folder'] ) {
			Files::remove( Copies::FOLDER . "/{$copy['folder']}" );
		}
	}

	/**
	 * The name of a file, that of the publisher where it is one of a directory: checksums name it.
	 *
	 * @param string $address Of a directory.
	 */
	private static function name_of( $address ) {
		return preg_match( '~/([A-Za-z0-9][A-Za-z0-9_-]*\.json)(?:[?#]|$)~', $address, $found ) ? $found[1] : 'directory.json';
	}

	/**
	 * The address of a file in the same folder.
	 *
	 * @param string $address Of a directory.
	 * @param string $file    A name.
	 */
	private static function beside( $address, $file ) {
		return preg_replace( '~[^/]*(?:[?#].*)?$~', '', preg_replace( '~[?#].*$~', '', $address ) ) . $file;
	}

	/**
	 * May it stand in the name of a file?
	 *
	 * @param string $language Of a directory.
	 */
	private static function is_language( $language ) {
		return 1 === preg_match( '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/', $language );
	}

	/**
	 * Is it what `publish` writes, and whole?
	 *
	 * @param string $html What came.
	 */
	private static function is_list( $html ) {
		return 1 === preg_match( '~^<div class="service-directory-list"[\s\S]*</div>\s*$~', $html );
	}
}
