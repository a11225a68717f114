<?php
/**
 * The part of the admin page about lists at an address.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Where the list of the site comes from, and how it stands with each address that pages show.
 */
final class Admin_Source {

	/**
	 * Writes it.
	 *
	 * @param array $state Of the store.
	 */
	public static function render( array $state ) {
		printf( '<section><h2>%s</h2>', esc_html__( 'Where the list comes from', 'service-directory' ) );
		self::choice( $state );
		self::addresses( $state );
		echo '</section>';
	}

	/** Tells on the first page of the admin when a list cannot be had: nobody else would notice, since readers are told nothing. */
	public static function warn() {
		$screen = get_current_screen();
		if ( null === $screen || 'dashboard' !== $screen->id || ! Access::is_granted() ) {
			return;
		}
		foreach ( Copies::all() as $address => $copy ) {
			$copy = array_merge( Copies::NEW_COPY, $copy );
			if ( '' === $copy['trouble'] && ! Copy_Words::is_late( $copy ) ) {
				continue;
			}
			printf(
				'<div class="notice notice-warning"><p><strong>%1$s</strong> <code>%2$s</code> %3$s <a href="%4$s">%5$s</a></p></div>',
				esc_html__( 'A list of services was not fetched.', 'service-directory' ),
				esc_html( $address ),
				esc_html( implode( ' ', Copy_Words::of( $address ) ) ),
				esc_url( Admin_Page::address() ),
				esc_html__( 'Look at it', 'service-directory' )
			);
		}
	}

	/**
	 * The form in which somebody chooses.
	 *
	 * @param array $state Of the store.
	 */
	private static function choice( array $state ) {
		$is_address = 'address' === $state['source'];
		Admin_Page::form( 'source' );
		printf(
			'<p><label><input type="radio" name="source" value="file" %1$s> %2$s</label></p><p><label><input type="radio" name="source" value="address" %3$s> %4$s</label></p>',
			checked( $is_address, false, false ),
			esc_html__( 'From the file that was uploaded here', 'service-directory' ),
			checked( $is_address, true, false ),
			esc_html__( 'From an address', 'service-directory' )
		);
		printf(
			'<p><label for="service-directory-address">%1$s</label><br><input type="text" inputmode="url" class="regular-text code" id="service-directory-address" name="address" value="%2$s" aria-describedby="service-directory-address-hint"></p>',
			esc_html__( 'Address of a published directory', 'service-directory' ),
			esc_attr( $state['address'] )
		);
		printf(
			'<p class="description" id="service-directory-address-hint">%s</p>',
			esc_html__( 'Your site fetches the list every hour and keeps a copy, so the phones of your readers ask nobody else. Whoever is taken out of the list there goes from your pages within the hour; “Fetch now” does it at once.', 'service-directory' )
		);
		printf( '<p><button class="button">%s</button></p></form>', esc_html__( 'Save', 'service-directory' ) );
	}

	/**
	 * A button for an address that is not that of the site. Nothing is lost by it: a page that shows it has it fetched anew.
	 *
	 * @param string $address Of a copy.
	 */
	private static function drop( $address ) {
		Admin_Page::form( 'drop' );
		printf(
			'<input type="hidden" name="address" value="%1$s"><p><button class="button" aria-label="%2$s">%3$s</button> <span class="description">%4$s</span></p></form>',
			esc_attr( $address ),
			/* translators: %s: an address. */
			esc_attr( sprintf( __( 'Delete the copy of %s', 'service-directory' ), $address ) ),
			esc_html__( 'Delete the copy', 'service-directory' ),
			esc_html__( 'A page that still shows this list has it fetched anew.', 'service-directory' )
		);
	}

	/**
	 * How it stands with each address, of the site and of single blocks.
	 *
	 * @param array $state Of the store.
	 */
	private static function addresses( array $state ) {
		$copies = Copies::all();
		if ( array() === $copies ) {
			return;
		}
		printf( '<h3>%s</h3><ul class="service-directory-copies">', esc_html__( 'Lists at addresses', 'service-directory' ) );
		foreach ( $copies as $address => $copy ) {
			$copy   = array_merge( Copies::NEW_COPY, $copy );
			$is_bad = '' !== $copy['trouble'] || Copy_Words::is_late( $copy ) || array() !== Copies::asked_hosts( $address );
			printf(
				'<li class="%1$s"><code>%2$s</code><br>%3$s',
				esc_attr( $is_bad ? 'is-bad' : 'is-good' ),
				esc_html( $address ),
				esc_html( implode( ' ', Copy_Words::of( $address ) ) )
			);
			if ( 'address' !== $state['source'] || $state['address'] !== $address ) {
				self::drop( $address );
			}
			echo '</li>';
		}
		echo '</ul>';
		Admin_Page::form( 'fetch' );
		printf( '<p><button class="button">%s</button></p></form>', esc_html__( 'Fetch now', 'service-directory' ) );
	}
}
