<?php
/**
 * The element as it stands in a page.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Its HTML hangs on the block, the list and the language of the page, never on who reads it.
 */
final class Renderer {

	/** Where readers go who leave, when nothing else was chosen: the element's own choice. */
	const EXIT_URL = 'https://www.wikipedia.org/';

	/**
	 * The element with the list for readers without scripts in it. Empty, or a hint for those who can mend it, when there is no
	 * list.
	 *
	 * @param array $given By the names of the block.
	 */
	public static function render( array $given ) {
		$html     = Attributes::for_html( $given );
		$own      = $html['src'] ?? '';
		$language = $html['lang'] ?? Language::of_page();
		$src      = Source::address( $own );
		if ( '' === $src ) {
			return self::missing();
		}
		$list = Source::list_html( $own, $language, $html );
		if ( is_feed() ) {
			return $list;
		}
		Quiet_Page::begin();
		Assets::enqueue( Attributes::look( $given ), '' !== $list );
		$html = array_merge(
			$html,
			array(
				'src'  => $src,
				'lang' => $language,
			)
		);
		return '<service-directory' . self::attributes( $html ) . '>' . self::way_out( $html ) . $list . '</service-directory>';
	}

	/**
	 * A link to leave the page, for readers whose browser runs no scripts.
	 *
	 * @param array $html Attributes of the element.
	 */
	private static function way_out( array $html ) {
		if ( isset( $html['exit-hidden'] ) ) {
			return '';
		}
		$word = Assets::leave_word( $html['lang'] );
		return sprintf(
			'<p class="service-directory-leave" lang="%1$s" dir="auto"><a href="%2$s" rel="noreferrer">%3$s</a></p>',
			esc_attr( $word['language'] ),
			esc_url( $html['exit-url'] ?? self::EXIT_URL ),
			esc_html( $word['text'] )
		);
	}

	/**
	 * Attributes as HTML.
	 *
	 * @param array<string, string|true> $html By name.
	 */
	private static function attributes( array $html ) {
		$text = '';
		foreach ( $html as $name => $value ) {
			$text .= true === $value ? " {$name}" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		return $text;
	}

	/** What stands in the place of a list that is not there. Pages for readers say nothing of it. */
	private static function missing() {
		if ( ! Access::is_granted() ) {
			return '';
		}
		return sprintf(
			'<p class="service-directory-missing">%1$s <a href="%2$s">%3$s</a></p>',
			esc_html__( 'There is no list yet. Readers see nothing here.', 'service-directory' ),
			esc_url( Admin_Page::address() ),
			esc_html__( 'Upload a list', 'service-directory' )
		);
	}
}
