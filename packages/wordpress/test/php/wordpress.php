<?php
/**
 * As much of WordPress as the classes need that are tested alone. The walk in scripts/wordpress has the real one.
 */

define( 'ABSPATH', '/' );
define( 'PLUGIN', dirname( __DIR__, 2 ) );
// What the build writes is looked for where it is.
define( 'Service_Directory\\FOLDER', PLUGIN . '/dist/service-directory/' );

$options = array();
$home    = 'https://ngo.example';
$folder  = sys_get_temp_dir() . '/service-directory-test-' . bin2hex( random_bytes( 6 ) );
$locale  = 'nb_NO';
/** What lies at addresses: a text, a status, or `no answer`. */
$web     = array();
$asked   = array();
$errands = array();

define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );

class WP_Error {
	public $code;
	public $message;
	public function __construct( $code, $message = '' ) {
		$this->code    = $code;
		$this->message = $message;
	}
	public function get_error_code() {
		return $this->code;
	}
}
function is_wp_error( $value ) {
	return $value instanceof WP_Error;
}
function __( $text ) {
	return $text;
}
function esc_url_raw( $url ) {
	return $url;
}
function sanitize_text_field( $text ) {
	return trim( preg_replace( '/<[^>]*>|[\r\n\t]+/', '', $text ) );
}
function home_url( $path ) {
	return $GLOBALS['home'] . $path;
}
function set_url_scheme( $url ) {
	return $url;
}
function trailingslashit( $text ) {
	return rtrim( $text, '/' ) . '/';
}
function wp_mkdir_p( $path ) {
	return is_dir( $path ) || mkdir( $path, 0777, true );
}
function wp_upload_dir() {
	return array(
		'basedir' => $GLOBALS['folder'],
		'baseurl' => $GLOBALS['home'] . '/wp-content/uploads',
	);
}
function get_option( $name, $default = false ) {
	return $GLOBALS['options'][ $name ] ?? $default;
}
/** A database that takes no letters of four bytes refuses the whole. */
function update_option( $name, $value ) {
	if ( $GLOBALS['is_old_database'] ?? false ) {
		if ( preg_match( '/[\x{10000}-\x{10FFFF}]/u', serialize( $value ) ) ) {
			return false;
		}
	}
	$GLOBALS['options'][ $name ] = $value;
	return true;
}
function wp_encode_emoji( $text ) {
	return str_replace( '🧡', '&#x1f9e1;', $text );
}
function delete_option( $name ) {
	unset( $GLOBALS['options'][ $name ] );
}
function get_locale() {
	return $GLOBALS['locale'];
}
function apply_filters( $name, $value ) {
	return 'wpml_current_language' === $name && isset( $GLOBALS['wpml'] ) ? $GLOBALS['wpml'] : $value;
}
function do_action( $name ) {
	$GLOBALS['done'][] = $name;
}
function _n( $one, $many, $number ) {
	return 1 === $number ? $one : $many;
}
function number_format_i18n( $number ) {
	return (string) $number;
}
function remove_accents( $text ) {
	return strtr( $text, array( 'Å' => 'A', 'å' => 'a', 'Ø' => 'O', 'ø' => 'o', 'ö' => 'o' ) );
}
function wp_timezone() {
	return new DateTimeZone( 'UTC' );
}
function wp_date( $format, $time ) {
	return gmdate( $format, $time );
}
function wp_kses( $html ) {
	return preg_replace( '~</?script>~', '', $html );
}
function wp_raise_memory_limit() {
}
function wp_safe_remote_get( $url, $args ) {
	$GLOBALS['asked'][] = array( $url, $args );
	$answer             = $GLOBALS['web'][ $url ] ?? ( 0 === strpos( $url, 'https://away' ) ? 'no answer' : 404 );
	if ( 'no answer' === $answer ) {
		return new WP_Error( 'http_request_failed' );
	}
	return is_int( $answer ) ? array( $answer, '' ) : array( 200, substr( $answer, 0, $args['limit_response_size'] ) );
}
function wp_remote_retrieve_response_code( $answer ) {
	return $answer[0];
}
function wp_remote_retrieve_body( $answer ) {
	return $answer[1];
}
function wp_schedule_single_event( $time, $hook ) {
	$GLOBALS['errands'][] = $hook;
}
function wp_schedule_event( $time, $how_often, $hook ) {
	$GLOBALS['errands'][] = "{$hook} {$how_often}";
}
function wp_get_schedule( $hook ) {
	return in_array( "{$hook} hourly", $GLOBALS['errands'], true ) ? 'hourly' : false;
}
function wp_clear_scheduled_hook( $hook ) {
	$GLOBALS['errands'] = array_values( array_diff( $GLOBALS['errands'], array( $hook, "{$hook} hourly" ) ) );
}
