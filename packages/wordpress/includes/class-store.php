<?php
/**
 * The directories that were uploaded: the one that is shown, and those before it.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * What readers' browsers fetch is one file, whose name never changes: a page from a cache still finds it. Each version lies in
 * a folder whose name nobody can guess and no page tells. So an address that had to go is gone for readers at once, and can
 * still be looked up by those who keep the list.
 */
final class Store {

	const OPTION = 'service_directory';

	/** Versions before the one that is shown. */
	const KEPT = 5;

	/**
	 * What is stored: `file` (name of the file that readers fetch), `current` (id of a version), `versions` (newest first), and
	 * what `Source` keeps here: `source`, `address`.
	 */
	public static function state() {
		$state = get_option( self::OPTION, array() );
		return array_merge(
			array(
				'file'     => '',
				'current'  => '',
				'versions' => array(),
				'source'   => 'file',
				'address'  => '',
			),
			is_array( $state ) ? $state : array()
		);
	}

	/**
	 * Changes some of what is stored.
	 *
	 * @param array $changes By the names of `state`.
	 */
	public static function change( array $changes ) {
		update_option( self::OPTION, array_merge( self::state(), $changes ), true );
		Page_Caches::clear();
	}

	/** The version that is shown, or null. */
	public static function current() {
		$state = self::state();
		return self::find( $state['current'], $state['versions'] );
	}

	/**
	 * Keeps a directory and shows it from now on.
	 *
	 * @param string                $name  Of the file that somebody chose.
	 * @param string                $json  The published directory.
	 * @param array<string, string> $lists HTML by language.
	 * @param array                 $told  What `Document::read` says of it.
	 * @return array|\WP_Error The version.
	 */
	public static function add( $name, $json, array $lists, array $told ) {
		$id     = self::new_name();
		$folder = "versions/{$id}";
		$done   = Files::write( 'index.php', "<?php\n// Nothing to see here.\n" )
			&& Files::write( 'versions/index.php', "<?php\n// Nothing to see here.\n" )
			&& Files::write( 'versions/.htaccess', "Require all denied\n" )
			&& Files::write( "{$folder}/directory.json", $json );
		foreach ( $lists as $language => $html ) {
			$done = $done && Files::write( "{$folder}/list.{$language}.html", $html );
		}
		if ( ! $done ) {
			Files::remove( $folder );
			return self::trouble();
		}
		$version  = array(
			'id'        => $id,
			// Databases from before 2015 refuse a whole record for one emoji.
			'file'      => wp_encode_emoji( sanitize_text_field( $name ) ),
			'added'     => time(),
			'name'      => wp_encode_emoji( sanitize_text_field( $told['name'] ) ),
			'services'  => $told['services'],
			'languages' => $told['languages'],
			'lists'     => array_map( 'strval', array_keys( $lists ) ),
			'mark'      => substr( hash( 'sha256', $json ), 0, 8 ),
		);
		$versions = array_merge( array( $version ), self::state()['versions'] );
		$shown    = self::show( $id, $versions );
		if ( is_wp_error( $shown ) ) {
			Files::remove( $folder );
		}
		return $shown;
	}

	/**
	 * Shows a version that was kept.
	 *
	 * @param string     $id       Of a version.
	 * @param array|null $versions With a new one among them; those that are stored when left out.
	 * @return array|\WP_Error The version.
	 */
	public static function show( $id, $versions = null ) {
		$state    = self::state();
		$versions = $versions ?? $state['versions'];
		$version  = self::find( $id, $versions );
		$json     = null === $version ? '' : Files::read( "versions/{$id}/directory.json" );
		$file     = '' === $state['file'] ? self::new_name() . '.json' : $state['file'];
		$before   = Files::read( $file );
		if ( '' === $json || ! Files::write( $file, $json ) ) {
			return self::trouble();
		}
		$kept = array();
		foreach ( $versions as $one ) {
			$has_room = count( $kept ) < ( isset( $kept[ $id ] ) || $one['id'] === $id ? self::KEPT + 1 : self::KEPT );
			if ( $has_room ) {
				$kept[ $one['id'] ] = $one;
			} else {
				Files::remove( "versions/{$one['id']}" );
			}
		}
		self::change(
			array(
				'file'     => $file,
				'current'  => $id,
				'source'   => 'file',
				'versions' => array_values( $kept ),
			)
		);
		if ( self::state()['current'] === $id ) {
			return $version;
		}
		// The database has not taken it: readers keep what they had.
		if ( '' === $before ) {
			Files::remove( $file );
		} else {
			Files::write( $file, $before );
		}
		return self::trouble();
	}

	/**
	 * Forgets a version. The one that is shown is taken from the pages with it.
	 *
	 * @param string $id Of a version.
	 */
	public static function forget( $id ) {
		$state = self::state();
		if ( null === self::find( $id, $state['versions'] ) ) {
			return;
		}
		Files::remove( "versions/{$id}" );
		$changes = array(
			'versions' => array_values(
				array_filter(
					$state['versions'],
					static function ( $version ) use ( $id ) {
						return $version['id'] !== $id;
					}
				)
			),
		);
		if ( $state['current'] === $id ) {
			Files::remove( $state['file'] );
			$changes['current'] = '';
		}
		self::change( $changes );
	}

	/**
	 * The list without scripts of the version that is shown; empty when there is none.
	 *
	 * @param string $language One of the languages of its lists.
	 */
	public static function list_html( $language ) {
		$version = self::current();
		$is_ours = null !== $version && in_array( $language, $version['lists'], true );
		return $is_ours ? Files::read( "versions/{$version['id']}/list.{$language}.html" ) : '';
	}

	/** The directory of the version that is shown, as text; empty when there is none. */
	public static function json() {
		$version = self::current();
		return null === $version ? '' : Files::read( "versions/{$version['id']}/directory.json" );
	}

	/** For the removal of the plugin: as if it had never been here. */
	public static function remove_everything() {
		Files::remove();
		delete_option( self::OPTION );
		delete_option( Updates::OPTION );
		Copies::forget_everything();
		Copying::stop();
	}

	/**
	 * The version with an id, or null.
	 *
	 * @param string  $id       Of a version.
	 * @param array[] $versions Where it is looked for.
	 */
	private static function find( $id, array $versions ) {
		foreach ( $versions as $version ) {
			if ( $version['id'] === $id ) {
				return $version;
			}
		}
		return null;
	}

	/** 128 bits that nobody can guess. */
	private static function new_name() {
		return bin2hex( random_bytes( 16 ) );
	}

	/** What is said when the disk does not do what it should. */
	private static function trouble() {
		return new \WP_Error(
			'service_directory_not_written',
			__( 'The list could not be written to the folder of uploads. Ask whoever runs your site whether it is full or may not be written to.', 'service-directory' ),
			array( 'status' => 500 )
		);
	}
}
