<?php
use Service_Directory\Language;

return array(
	'a locale of WordPress becomes a language of the web' => static function () {
		foreach ( array( 'nb_NO' => 'nb-NO', 'ar' => 'ar', 'de_DE_formal' => 'de-DE', 'pt-br' => 'pt-BR', 'fa_AF' => 'fa-AF', 'x' => 'en', '' => 'en' ) as $locale => $language ) {
			same( $language, Language::from_locale( $locale ) );
		}
	},
	'the nearest list is the same language, a neighbour, English, or the first' => static function () {
		same( 'nb', Language::nearest( 'nb-NO', array( 'en', 'nb' ) ) );
		same( 'nb', Language::nearest( 'nn', array( 'en', 'nb' ) ) );
		same( 'pt-BR', Language::nearest( 'pt-BR', array( 'pt', 'pt-BR' ) ) );
		same( 'en', Language::nearest( 'so', array( 'nb', 'en' ) ) );
		same( 'nb', Language::nearest( 'so', array( 'nb', 'ru' ) ) );
		same( '', Language::nearest( 'so', array() ) );
	},
	'the language of a page is that of the site, or what WPML says' => static function () {
		same( 'nb-NO', Language::of_page() );
		$GLOBALS['wpml'] = 'ar';
		same( 'ar', Language::of_page() );
		$GLOBALS['wpml'] = 'all';
		same( 'nb-NO', Language::of_page() );
		unset( $GLOBALS['wpml'] );
	},
	'Polylang has the first word' => static function () {
		require __DIR__ . '/polylang.php';
		$GLOBALS['polylang'] = 'ru_RU';
		same( 'ru-RU', Language::of_page() );
		$GLOBALS['polylang'] = false;
		same( 'nb-NO', Language::of_page() );
	},
);
