<?php
/**
 * As much of WordPress as the classes need that are tested alone. The walk in scripts/wordpress has the real one.
 */

define( 'ABSPATH', '/' );
define( 'PLUGIN', dirname( __DIR__, 2 ) );

$options = array();
$home    = 'https://ngo.example';
$folder  = sys_get_temp_dir() . '/service-directory-test-' . bin2hex( random_bytes( 6 ) );
$locale  = 'nb_NO';

class WP_Error {
	public $code;
	public $message;
	public function __construct( $code, $message ) {
		$this->code    = $code;
		$this->message = $message;
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
function update_option( $name, $value ) {
	$GLOBALS['options'][ $name ] = $value;
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
