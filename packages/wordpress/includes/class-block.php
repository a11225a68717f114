<?php
/**
 * The block for the editor of WordPress.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * A dynamic block: a post holds its settings, and the page is written anew each time.
 */
final class Block {

	const NAME    = 'service-directory/service-directory';
	const EDITOR  = 'service-directory-editor';
	const PREVIEW = 'service-directory-preview';

	/** Makes it known, with the script that edits it. */
	public static function register() {
		wp_register_script(
			self::PREVIEW,
			plugins_url( 'blocks/service-directory/preview.js', FILE ),
			array( 'wp-components', 'wp-element' ),
			Assets::version(),
			array( 'in_footer' => true )
		);
		wp_register_script(
			self::EDITOR,
			plugins_url( 'blocks/service-directory/editor.js', FILE ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', self::PREVIEW ),
			Assets::version(),
			array( 'in_footer' => true )
		);
		wp_set_script_translations( self::EDITOR, 'service-directory', FOLDER . 'languages' );
		register_block_type_from_metadata(
			FOLDER . 'blocks/service-directory',
			array(
				'editor_script_handles' => array( self::EDITOR ),
				'render_callback'       => array( self::class, 'render' ),
			)
		);
		add_action( 'enqueue_block_editor_assets', array( self::class, 'tell_editor' ) );
	}

	/**
	 * The block in a page.
	 *
	 * @param array $attributes Of the block.
	 */
	public static function render( $attributes ) {
		$html = Renderer::render( (array) $attributes );
		return '' === $html || is_feed() ? $html : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
	}

	/** What the script of the editor has to know of this site. */
	public static function tell_editor() {
		$words = require FOLDER . 'assets/codes.php';
		$facts = array(
			'element'   => Assets::element_address(),
			'themes'    => Assets::element_folder() . '/themes',
			'source'    => Source::address( '' ),
			'language'  => Language::from_locale( get_locale() ),
			'adminPage' => Access::is_granted() ? Admin_Page::address() : '',
			'exitUrl'   => Renderer::EXIT_URL,
			'codes'     => $words[ Language::nearest( Language::from_locale( get_user_locale() ), array_keys( $words ) ) ],
		);
		wp_add_inline_script( self::EDITOR, 'window.serviceDirectoryEditor = ' . wp_json_encode( $facts ) . ';', 'before' );
	}
}
