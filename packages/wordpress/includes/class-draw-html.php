<?php
/**
 * Pieces of HTML, and parts of records, for a list that is drawn here.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * A directory came from somebody else: what is not of the kind that it should be counts as not there, and every text is escaped.
 */
final class Draw_Html {

	/**
	 * Text as text of a page. Signs that turn the order of what follows, and those that nothing shows, are left out.
	 *
	 * @param string $text Not escaped.
	 */
	public static function own( $text ) {
		$seen = preg_replace( '/[\x{00}-\x{08}\x{0B}\x{0C}\x{0E}-\x{1F}\x{7F}-\x{9F}\x{202A}-\x{202E}\x{2066}-\x{2069}\x{FFFE}\x{FFFF}]/u', '', $text );
		return htmlspecialchars( (string) $seen, ENT_QUOTES, 'UTF-8' );
	}

	/**
	 * A list, or what it holds when that is one; empty when it is empty.
	 *
	 * @param string[] $items HTML.
	 */
	public static function bullets( array $items ) {
		$there = array_values( array_filter( $items, 'strlen' ) );
		return count( $there ) < 2 ? implode( '', $there ) : self::list_of( $there );
	}

	/**
	 * A list also for one item; empty when it is empty.
	 *
	 * @param string[] $items HTML.
	 */
	public static function list_of( array $items ) {
		return array() === $items ? '' : '<ul><li>' . implode( '</li><li>', $items ) . '</li></ul>';
	}

	/**
	 * What there is of several parts.
	 *
	 * @param string[] $parts   HTML or text.
	 * @param string   $between What stands between two.
	 */
	public static function joined( array $parts, $between = '' ) {
		return implode( $between, array_filter( $parts, 'strlen' ) );
	}

	/**
	 * The records in a list of records.
	 *
	 * @param array  $record Of the directory.
	 * @param string $name   Of a field.
	 * @return array[]
	 */
	public static function rows( array $record, $name ) {
		$rows = $record[ $name ] ?? array();
		return is_array( $rows ) ? array_values( array_filter( $rows, 'is_array' ) ) : array();
	}

	/**
	 * A string of a record; empty when it is none.
	 *
	 * @param array  $record Of the directory.
	 * @param string $name   Of a field.
	 */
	public static function text( array $record, $name ) {
		$text = $record[ $name ] ?? '';
		return is_string( $text ) ? $text : '';
	}
}
