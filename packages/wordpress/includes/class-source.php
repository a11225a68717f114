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
	 * Addresses for `src`; empty when there is no list yet.
	 *
	 * @param string $own What the block names, cleaned.
	 */
	public static function address( $own ) {
		if ( '' !== $own ) {
			return implode( ' ', array_map( array( Addresses::class, 'relative' ), explode( ' ', $own ) ) );
		}
		$state = Store::state();
		if ( 'address' === $state['source'] ) {
			return Addresses::relative( $state['address'] );
		}
		$version = Store::current();
		if ( null === $version ) {
			return '';
		}
		// The mark changes with the list, so that no browser keeps an old one; the file is the same for every mark.
		return Addresses::relative( Files::address( $state['file'] ) ) . '?v=' . $version['mark'];
	}

	/**
	 * The list without scripts that says the same, cleaned; empty when there is none, as for addresses.
	 *
	 * @param string $own      What the block names, cleaned.
	 * @param string $language Of the page.
	 */
	public static function list_html( $own, $language ) {
		$version = Store::current();
		if ( '' !== $own || null === $version || 'file' !== Store::state()['source'] ) {
			return '';
		}
		return List_Html::clean( Store::list_html( Language::nearest( $language, $version['lists'] ) ) );
	}
}
