<?php
/**
 * A stand-in for Polylang: it cannot be taken away again, so it is there only once a test asks for it.
 *
 * @package Service_Directory
 */

/**
 * The language of the page, as Polylang tells it.
 *
 * @param string $field What of the language is asked for.
 */
function pll_current_language( $field ) {
	return 'locale' === $field ? $GLOBALS['polylang'] : '';
}
