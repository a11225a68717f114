<?php
use Service_Directory\Addresses;
use Service_Directory\Attributes;
use Service_Directory\Locks;

return array(
	'a shortcode has the attributes of the element by their names in HTML, flags with or without a value' => static function () {
		$block = Attributes::from_shortcode( array( 'only-needs' => 'food', 'map-hidden', 'Exit-Hidden' => 'true', 'nonsense' => 'x' ) );
		same( array( 'onlyNeeds' => 'food', 'mapHidden' => true, 'exitHidden' => 'true' ), $block );
		same( array( 'only-needs' => 'food', 'exit-hidden' => true, 'map-hidden' => true ), Attributes::for_html( $block ) );
	},
	'a shortcode without attributes, for which WordPress gives a string, is empty' => static function () {
		same( array(), Attributes::from_shortcode( '' ) );
	},
	'a flag that says no is left out' => static function () {
		foreach ( array( 'false', '0', 'no', '', false ) as $no ) {
			same( array(), Attributes::for_html( array( 'mapHidden' => $no ) ) );
		}
	},
	'what cannot be used is left out' => static function () {
		$bad = array(
			'src'          => 'javascript:alert(1) data:text/html,x //other.example/x',
			'lang'         => 'nb" onload="x',
			'view'         => 'globe',
			'basemap'      => 'https://tiles.example/{z}',
			'exitUrl'      => ' javascript:alert(1)',
			'headingLevel' => '7',
			'urlState'     => 'query',
			'onlyLocality' => array( 'Oslo' ),
		);
		same( array(), Attributes::for_html( $bad ) );
		same( '', Attributes::look( array( 'look' => '../../evil' ) ) );
	},
	'a lock and a key that were written wrong are not left out: nothing comes under them' => static function () {
		foreach ( array( 'onlyNeeds' => '<b>Food</b>', 'onlyCountry' => 'Norway', 'onlyAudience' => 'a b', 'publicKey' => 'short' ) as $name => $bad ) {
			same( array( 'none' ), array_values( Attributes::for_html( array( $name => $bad ) ) ) );
			same( array(), Attributes::for_html( array( $name => ' ' ) ) );
		}
		$list = '<article data-id="a">A</article>';
		$json = '{"country":"NO","services":[{"id":"a","needs":["food"],"locations":[{"address":{"country":"NO"}}]}]}';
		same( '', Locks::apply( $list, $json, Attributes::for_html( array( 'onlyNeeds' => 'Food' ) ) ) );
		same( '', Locks::apply( $list, $json, Attributes::for_html( array( 'onlyCountry' => 'Norge' ) ) ) );
		same( $list, Locks::apply( $list, $json, Attributes::for_html( array( 'onlyNeeds' => 'food', 'onlyCountry' => 'no' ) ) ) );
	},
	'codes may be parted by blanks or commas, and be a directory’s own' => static function () {
		same( array( 'only-needs' => 'food oslo:showers clothing' ), Attributes::for_html( array( 'onlyNeeds' => 'food, oslo:showers  clothing food' ) ) );
	},
	'a ground of the map lies on this site or has an id' => static function () {
		foreach ( array( 'outline', 'osm', 'pmtiles:/map.pmtiles', 'pmtiles:https://ngo.example/map.pmtiles', 'raster:/tiles/{z}/{x}/{y}.png' ) as $good ) {
			same( array( 'basemap' => $good ), Attributes::for_html( array( 'basemap' => $good ) ) );
		}
		foreach ( array( 'pmtiles:https://other.example/map.pmtiles', 'raster://other.example/{z}', 'pmtiles:/a"b' ) as $bad ) {
			same( array(), Attributes::for_html( array( 'basemap' => $bad ) ) );
		}
	},
	'addresses are those of the web, or begin with a slash' => static function () {
		same( 'https://a.example/x /y.json', Addresses::clean_all( " https://a.example/x\n/y.json ftp://b.example/z relative.json" ) );
	},
	'other hosts are named once, this site is none' => static function () {
		same( array( 'other.example', 'ngo.example:8080' ), Addresses::other_hosts( '/a https://NGO.example/b https://other.example/c https://other.example/d http://ngo.example:8080/e' ) );
		same( true, Addresses::is_own( '/a https://ngo.example/b' ) );
	},
	'an address of this site loses its host, another keeps it' => static function () {
		same( '/wp-content/a.json', Addresses::relative( 'https://ngo.example/wp-content/a.json' ) );
		same( 'https://other.example/a.json', Addresses::relative( 'https://other.example/a.json' ) );
	},
);
