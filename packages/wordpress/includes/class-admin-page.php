<?php
/**
 * The page on which the list of the site is kept.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Four parts: what readers see, a new list, the lists before it, and an address in the place of a list. The second is a script:
 * the check runs in the browser.
 */
final class Admin_Page {

	const SLUG   = 'service-directory';
	const SCRIPT = 'service-directory-admin';

	/** Empty spreadsheets among the assets, by language. */
	const TEMPLATES = array(
		'en' => 'empty-spreadsheet.xlsx',
		'nb' => 'tomt-regneark.xlsx',
	);

	/** Puts the page into the menu. */
	public static function register() {
		$hook = add_menu_page(
			__( 'Service directory', 'service-directory' ),
			__( 'Service directory', 'service-directory' ),
			Access::capability(),
			self::SLUG,
			array( self::class, 'render' ),
			'dashicons-list-view',
			26
		);
		add_action( "load-{$hook}", array( self::class, 'enqueue' ) );
	}

	/** Address of the page. */
	public static function address() {
		return admin_url( 'admin.php?page=' . self::SLUG );
	}

	/** Language of the findings and of the empty spreadsheet. */
	private static function language() {
		return Language::nearest( Language::from_locale( get_user_locale() ), array_keys( self::TEMPLATES ) );
	}

	/** Title of the site; its address where it has none. */
	private static function site_name() {
		$title = trim( wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) );
		return '' === $title ? (string) wp_parse_url( home_url( '/' ), PHP_URL_HOST ) : $title;
	}

	/** Asks for its script and style. */
	public static function enqueue() {
		$version = Assets::version();
		wp_enqueue_style( self::SCRIPT, plugins_url( 'assets/admin.css', FILE ), array(), $version );
		wp_enqueue_script(
			self::SCRIPT,
			plugins_url( 'assets/admin.js', FILE ),
			array( 'wp-api-fetch', 'wp-i18n' ),
			$version,
			array( 'in_footer' => true )
		);
		wp_set_script_translations( self::SCRIPT, 'service-directory', FOLDER . 'languages' );
		$facts = array(
			'checker'  => plugins_url( "assets/check/check.js?ver={$version}", FILE ),
			'language' => self::language(),
			'page'     => add_query_arg( 'told', 'added', self::address() ),
			'site'     => self::site_name(),
			'most'     => wp_convert_hr_to_bytes( ini_get( 'post_max_size' ) ),
			'unpacks'  => function_exists( 'gzdecode' ),
		);
		wp_add_inline_script( self::SCRIPT, 'window.serviceDirectoryAdmin = ' . wp_json_encode( $facts ) . ';', 'before' );
	}

	/** Writes the page. */
	public static function render() {
		$state = Store::state();
		echo '<div class="wrap service-directory-admin">';
		printf( '<h1>%s</h1>', esc_html__( 'Service directory', 'service-directory' ) );
		self::told();
		self::now( $state );
		self::upload();
		self::versions( $state );
		Admin_Source::render( $state );
		echo '</div>';
	}

	/** A word about what was just done. */
	private static function told() {
		$sentences = array(
			'added'       => __( 'The new list is in place. Readers see it now.', 'service-directory' ),
			'restored'    => __( 'The older list is back. Readers see it now.', 'service-directory' ),
			'forgotten'   => __( 'The list was deleted.', 'service-directory' ),
			'source'      => __( 'Saved.', 'service-directory' ),
			'fetched'     => __( 'The lists at other addresses were fetched.', 'service-directory' ),
			'dropped'     => __( 'The copy was deleted.', 'service-directory' ),
			'no-address'  => __( 'Nothing was changed: give an address that begins with https:// or with a slash.', 'service-directory' ),
			'not-fetched' => __( 'Not every list could be fetched. What is wrong stands below.', 'service-directory' ),
			'failed'      => __( 'Nothing was changed: the list could not be read or written.', 'service-directory' ),
		);
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- says which sentence is shown, and does nothing.
		$told = isset( $_GET['told'] ) ? sanitize_key( wp_unslash( $_GET['told'] ) ) : '';
		if ( isset( $sentences[ $told ] ) ) {
			$kind = in_array( $told, array( 'no-address', 'not-fetched', 'failed' ), true ) ? 'error' : 'success';
			printf( '<div class="notice notice-%1$s is-dismissible" role="status"><p>%2$s</p></div>', esc_attr( $kind ), esc_html( $sentences[ $told ] ) );
		}
	}

	/**
	 * What readers see.
	 *
	 * @param array $state Of the store.
	 */
	private static function now( array $state ) {
		printf( '<section><h2>%s</h2>', esc_html__( 'What readers see now', 'service-directory' ) );
		$version = Store::current();
		if ( 'address' === $state['source'] ) {
			printf( '<p>%s <code>%s</code></p>', esc_html__( 'The list at this address:', 'service-directory' ), esc_html( $state['address'] ) );
		} elseif ( null === $version ) {
			printf( '<p>%s</p>', esc_html__( 'Nothing yet. Choose a file below.', 'service-directory' ) );
		} else {
			printf( '<p class="service-directory-name"><strong>%s</strong></p><p>%s</p>', esc_html( $version['name'] ), esc_html( self::summary( $version ) ) );
		}
		printf(
			'<p>%1$s <code>[service-directory]</code></p></section>',
			esc_html__( 'To show it on a page, add the block “Service directory” there, or write this shortcode:', 'service-directory' )
		);
	}

	/** Where a new list is chosen, checked and accepted. */
	private static function upload() {
		printf(
			'<section id="service-directory-upload" aria-labelledby="service-directory-upload-heading"><h2 id="service-directory-upload-heading">%1$s</h2><p>%2$s</p><p>%4$s <a href="%5$s" download>%6$s</a></p><noscript><p>%3$s</p></noscript></section>',
			esc_html__( 'A new list', 'service-directory' ),
			esc_html__( 'The file is read and checked in your browser. It is sent to your site only when you accept it, and without what is not for everybody.', 'service-directory' ),
			esc_html__( 'This part needs JavaScript.', 'service-directory' ),
			esc_html__( 'No list yet? Begin with', 'service-directory' ),
			esc_url( plugins_url( 'assets/' . self::TEMPLATES[ self::language() ], FILE ) ),
			esc_html__( 'an empty spreadsheet', 'service-directory' )
		);
	}

	/**
	 * The lists that were kept.
	 *
	 * @param array $state Of the store.
	 */
	private static function versions( array $state ) {
		$older = array_filter(
			$state['versions'],
			static function ( $version ) use ( $state ) {
				return $version['id'] !== $state['current'];
			}
		);
		printf( '<section><h2>%s</h2>', esc_html__( 'Earlier lists', 'service-directory' ) );
		/* translators: %d: how many lists are kept. */
		printf( '<p>%s</p>', esc_html( sprintf( __( 'The last %d are kept. Readers cannot get at them.', 'service-directory' ), Store::KEPT ) ) );
		if ( array() !== $older ) {
			echo '<ul class="service-directory-versions">';
			foreach ( $older as $version ) {
				printf( '<li><span><strong>%s</strong><br>%s</span>', esc_html( $version['file'] ), esc_html( self::summary( $version ) ) );
				self::button( 'restore', $version, __( 'Restore', 'service-directory' ) );
				self::forget( $version );
				echo '</li>';
			}
			echo '</ul>';
		}
		echo '</section>';
	}

	/**
	 * One line about a version.
	 *
	 * @param array $version Of the store.
	 */
	private static function summary( array $version ) {
		/* translators: %s: a number. */
		$services = sprintf( _n( '%s service', '%s services', $version['services'], 'service-directory' ), number_format_i18n( $version['services'] ) );
		$date     = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $version['added'] );
		/* translators: 1: how many services, 2: languages, 3: date and time. */
		return sprintf( __( '%1$s, in %2$s, accepted %3$s', 'service-directory' ), $services, implode( ', ', $version['languages'] ), $date );
	}

	/**
	 * Deletes a version in two steps: what is behind the first cannot be undone. Needs no script.
	 *
	 * @param array $version Of the store.
	 */
	private static function forget( array $version ) {
		$text = __( 'Delete', 'service-directory' );
		printf(
			'<details class="service-directory-forget"><summary class="button" aria-label="%1$s">%2$s</summary><p>%3$s</p>',
			esc_attr( self::label( $text, $version ) ),
			esc_html( $text ),
			esc_html__( 'It cannot be brought back.', 'service-directory' )
		);
		self::button( 'forget', $version, __( 'Delete for good', 'service-directory' ) );
		echo '</details>';
	}

	/**
	 * What a button does, and to which version, for who does not see what it stands beside.
	 *
	 * @param string $text    On the button.
	 * @param array  $version Of the store.
	 */
	private static function label( $text, array $version ) {
		return "{$text}: {$version['file']}, " . self::summary( $version );
	}

	/**
	 * A form with one button.
	 *
	 * @param string $name    Of `Admin_Actions::NAMES`.
	 * @param array  $version Of the store.
	 * @param string $text    On the button.
	 */
	private static function button( $name, array $version, $text ) {
		self::form( $name );
		printf(
			'<input type="hidden" name="version" value="%1$s"><button class="button" aria-label="%2$s">%3$s</button></form>',
			esc_attr( $version['id'] ),
			esc_attr( self::label( $text, $version ) ),
			esc_html( $text )
		);
	}

	/**
	 * Begins a form.
	 *
	 * @param string $name Of `Admin_Actions::NAMES`.
	 */
	public static function form( $name ) {
		printf( '<form method="post" action="%1$s"><input type="hidden" name="action" value="%2$s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( Admin_Actions::action( $name ) ) );
		wp_nonce_field( Admin_Actions::action( $name ), '_wpnonce', true );
	}
}
