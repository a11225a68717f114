<?php
use Service_Directory\Document;

$with = static function ( array $service ) {
	return json_encode(
		array(
			'kind'          => 'service-directory',
			'schemaVersion' => '1.0',
			'name'          => array( 'en' => 'Help', 'nb' => 'Hjelp' ),
			'languages'     => array( 'nb', 'en' ),
			'services'      => array( $service ),
		)
	);
};
$at   = static function ( $visibility, array $more ) use ( $with ) {
	return $with( array( 'id' => 'a', 'locations' => array( array( 'visibility' => $visibility ) + $more ) ) );
};

return array(
	'a directory tells its name in its first language, and how much is in it' => static function () use ( $with ) {
		same( array( 'name' => 'Hjelp', 'services' => 1, 'languages' => array( 'nb', 'en' ) ), Document::read( $with( array( 'id' => 'a' ) ) ) );
	},
	'what is none is refused' => static function () {
		foreach ( array( '', '[]', '{', 'null', '"x"', '{"kind":"service-directory"}', '{"kind":"x","services":[]}' ) as $json ) {
			same( 'service_directory_not_a_directory', Document::read( $json )->code );
		}
		same( 'service_directory_other_version', Document::read( '{"kind":"service-directory","schemaVersion":"2.0","services":[]}' )->code );
	},
	'notes of the editors are refused' => static function () use ( $with ) {
		same( 'service_directory_not_public', Document::read( $with( array( 'internal' => array( 'note' => 'x' ) ) ) )->code );
	},
	'a secret place with anything that shows where it is, is refused, and so is one with a word that nobody knows' => static function () use ( $at ) {
		foreach ( array( 'confidential', 'Public', '' ) as $visibility ) {
			foreach ( array( 'address', 'position', 'stops', 'directions', 'surroundings' ) as $field ) {
				same( 'service_directory_not_public', Document::read( $at( $visibility, array( $field => array( 'x' => 1 ) ) ) )->code );
			}
		}
		same( 1, Document::read( $at( 'confidential', array( 'area' => 'Oslo' ) ) )['services'] );
	},
	'a place that is told as a town may not say a street, a postal code or a point' => static function () use ( $at ) {
		$bad = array(
			array( 'address' => array( 'street' => 'Gata 1' ) ),
			array( 'address' => array( 'postalCode' => '0150' ) ),
			array( 'position' => array( 'latitude' => 59.9, 'longitude' => 10.7, 'precision' => 'street' ) ),
			array( 'position' => array( 'latitude' => 59.9, 'longitude' => 10.7 ) ),
			array( 'stops' => array( array( 'position' => array( 'precision' => 'building' ) ) ) ),
		);
		foreach ( array( 'area', 'on-request' ) as $visibility ) {
			foreach ( $bad as $more ) {
				same( 'service_directory_not_public', Document::read( $at( $visibility, $more ) )->code );
			}
			same( 1, Document::read( $at( $visibility, array( 'address' => array( 'locality' => 'Oslo' ), 'position' => array( 'precision' => 'locality' ) ) ) )['services'] );
		}
	},
	'fields of others beside a hidden place are refused' => static function () use ( $with ) {
		$service = array( 'extensions' => array( 'osm' => 1 ), 'locations' => array( array( 'visibility' => 'area' ) ) );
		same( 'service_directory_not_public', Document::read( $with( $service ) )->code );
	},
	'a public place may say everything' => static function () use ( $at ) {
		same( 1, Document::read( $at( 'public', array( 'address' => array( 'street' => 'Gata 1' ) ) ) )['services'] );
	},
);
