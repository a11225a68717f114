<?php
use Service_Directory\Copying;
use Service_Directory\Locks;
use Service_Directory\Source;

$places   = static function ( $town, $country = 'NO' ) {
	return array( array( 'visibility' => 'public', 'address' => array( 'locality' => $town, 'country' => $country ) ) );
};
$services = array(
	array( 'id' => 'kafé "1"', 'needs' => array( 'food' ), 'locations' => $places( 'Tromsø' ) ),
	array( 'id' => 'own', 'needs' => array( 'ngo:soup' ), 'locations' => $places( 'Oslo' ), 'audience' => array( array( 'group' => 'women', 'welcome' => 'only' ) ) ),
	array( 'id' => 'phone', 'needs' => array( 'crisis-line' ), 'contacts' => array( array( 'channel' => 'phone' ) ), 'serviceArea' => array( 'scope' => 'international', 'regions' => array( 'Tromsø' ) ) ),
	array( 'id' => 'abroad', 'needs' => array( 'food' ), 'locations' => $places( 'Malmö', 'SE' ), 'audience' => array( array( 'group' => 'men', 'welcome' => 'mainly' ) ) ),
);
$json     = json_encode( array( 'kind' => 'service-directory', 'schemaVersion' => '1.0', 'country' => 'NO', 'languages' => array( 'nb' ), 'codes' => array( array( 'list' => 'needs', 'code' => 'ngo:soup', 'broader' => 'food' ) ), 'services' => $services ) );
$html     = "<div>\n<p>112</p>\n";
foreach ( $services as $service ) {
	$html .= '<article data-id="' . htmlspecialchars( $service['id'], ENT_QUOTES ) . "\">\n<h3>x</h3>\n</article>\n";
}
$html .= "</div>\n";
$left  = static function ( array $locks ) use ( $html, $json ) {
	preg_match_all( '/data-id="([^"]*)"/', Locks::apply( $html, $json, $locks ), $found );
	return array_map( 'html_entity_decode', $found[1] );
};

return array(
	'without a lock the list is whole, and where the directory is not here it stays so' => static function () use ( $html, $json ) {
		same( $html, Locks::apply( $html, $json, array( 'lang' => 'nb', 'map-hidden' => true ) ) );
		same( $html, Locks::apply( $html, '', array( 'only-needs' => 'food' ) ) );
	},
	'a lock to needs leaves who helps with one of them, also by a word of their own' => static function () use ( $left ) {
		same( array( 'kafé "1"', 'own', 'abroad' ), $left( array( 'only-needs' => 'food clothing' ) ) );
		same( array(), $left( array( 'only-needs' => 'nonsense' ) ) );
	},
	'a lock to a town leaves what is there, however the town is written' => static function () use ( $left ) {
		same( array( 'kafé "1"', 'phone' ), $left( array( 'only-locality' => 'TROMSØ' ) ) );
	},
	'a lock to a country leaves what is there, and who helps from afar' => static function () use ( $left ) {
		same( array( 'kafé "1"', 'own', 'phone' ), $left( array( 'only-country' => 'NO' ) ) );
		same( array( 'phone', 'abroad' ), $left( array( 'only-country' => 'SE' ) ) );
	},
	'a lock to a group leaves out what is for others alone' => static function () use ( $left ) {
		same( array( 'kafé "1"', 'phone', 'abroad' ), $left( array( 'only-audience' => 'men' ) ) );
		same( array( 'kafé "1"', 'own', 'phone', 'abroad' ), $left( array( 'only-audience' => 'women' ) ) );
	},
	'what stands around the services stays' => static function () use ( $html, $json ) {
		same( "<div>\n<p>112</p>\n</div>\n", Locks::apply( $html, $json, array( 'only-needs' => 'dental' ) ) );
	},
	'the list of another site is locked too' => static function () use ( $json ) {
		$address        = 'https://other.example/data/directory.json';
		$GLOBALS['web'] = array( $address => $json );
		Copying::fetch( $address );
		$locked = Source::list_html( $address, 'nb', array( 'only-locality' => 'Oslo' ) );
		same( array( 1, true ), array( substr_count( $locked, '<article' ), false !== strpos( $locked, 'data-id="own"' ) ) );
	},
);
