<?php
/**
 * Where the list of a page comes from.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * A block may name addresses of its own; else it shows what the site shows: the uploaded list, or one address.
 */
final class Source {

	/**
	 * Addresses for `src`, all of this site but those of directories in parts; empty when there is no list yet.
	 *
	 * @param string $own What the block names, cleaned.
	 */
	public static function address( $own ) {
		$named = self::named( $own );
		if ( '' !== $named ) {
			return Copies::addresses( $named );
		}
		$version = Store::current();
		if ( null === $version ) {
			return '';
		}
		// The mark changes with the list, so that no browser keeps an old one; the file is the same for every mark.
		return Addresses::relative( Files::address( Store::state()['file'] ) ) . '?v=' . $version['mark'];
	}

	/**
	 * The list without scripts that says the same, cleaned; empty when there is none.
	 *
	 * @param string $own      What the block names, cleaned.
	 * @param string $language Of the page.
	 * @param array  $locks    Attributes of the element: what they leave out is left out here too.
	 */
	public static function list_html( $own, $language, array $locks = array() ) {
		$named = self::named( $own );
		if ( '' !== $named ) {
			return Copies::list_html( $named, $language, $locks );
		}
		$version = Store::current();
		if ( null === $version ) {
			return '';
		}
		$html = List_Html::clean( Store::list_html( Language::nearest( $language, $version['lists'] ) ) );
		return Locks::apply( $html, Store::json(), $locks );
	}

	/**
	 * The addresses that are named, by the block or for the site; empty where the uploaded list is shown.
	 *
	 * @param string $own What the block names, cleaned.
	 */
	private static function named( $own ) {
		if ( '' !== $own ) {
			return $own;
		}
		$state = Store::state();
		return 'address' === $state['source'] ? $state['address'] : '';
	}
}
