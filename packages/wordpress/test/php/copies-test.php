<?php
use Service_Directory\Addresses;
use Service_Directory\Copies;
use Service_Directory\Copying;
use Service_Directory\Copy_Words;
use Service_Directory\Files;
use Service_Directory\Source;
use Service_Directory\Store;

const THERE = 'https://other.example/data/directory.json';

$directory = static function ( array $more = array() ) {
	return json_encode( $more + array( 'kind' => 'service-directory', 'schemaVersion' => '1.0', 'name' => 'Hjelp', 'languages' => array( 'nb', 'en' ), 'services' => array( array( 'id' => 'a' ) ) ) );
};
$list      = static function ( $text ) {
	return "<div class=\"service-directory-list\" lang=\"nb\">\n<p>{$text}</p>\n</div>\n";
};
/** What the host has, by name of file; a number is a status. */
$host  = static function ( array $files ) {
	$GLOBALS['web'] = array();
	foreach ( $files as $name => $answer ) {
		$GLOBALS['web'][ 'https://other.example/data/' . $name ] = $answer;
	}
};
$later = static function ( $seconds ) {
	$copies = $GLOBALS['options']['service_directory_copies'];
	foreach ( $copies as $address => $copy ) {
		$copies[ $address ]['got']  -= $seconds;
		$copies[ $address ]['used'] -= $seconds;
	}
	$GLOBALS['options']['service_directory_copies'] = $copies;
};

return array(
	'a list of another site is copied, so that phones ask this one alone' => static function () use ( $directory, $host, $list ) {
		$host( array( 'directory.json' => $directory(), 'list.nb.html' => $list( 'Kafé' ) ) );
		same( '', Source::address( THERE ) );
		Copying::fetch_all();
		$address = Source::address( THERE );
		same( 1, preg_match( '~^/wp-content/uploads/service-directory/(copies/[0-9a-f]{32}/directory\.json)\?v=[0-9a-f]{8}$~', $address, $found ) );
		same( $directory(), Files::read( $found[1] ) );
		same( $list( 'Kafé' ), Source::list_html( THERE, 'nb-NO' ) );
		same( $list( 'Kafé' ), Source::list_html( THERE, 'nn' ) );
	},
	'the request of a reader asks no host: it has that done later' => static function () use ( $directory, $host ) {
		$host( array( 'directory.json' => $directory() ) );
		same( '', Source::address( THERE ) );
		same( '', Source::list_html( THERE, 'nb' ) );
		same( array(), $GLOBALS['asked'] );
		same( array( 'service_directory_copy_soon', 'service_directory_copy hourly' ), $GLOBALS['errands'] );
		Source::address( THERE );
		same( 2, count( $GLOBALS['errands'] ) );
	},
	'a list that an editor has chosen or looked at is fetched anew every hour, also after the plugin was disabled for a while' => static function () use ( $directory, $host ) {
		$host( array( 'directory.json' => $directory() ) );
		Copying::fetch( THERE );
		Source::address( THERE );
		same( array( 'service_directory_copy hourly' ), $GLOBALS['errands'] );
		Copying::stop();
		same( array(), $GLOBALS['errands'] );
		Source::address( THERE );
		Source::address( THERE );
		same( array( 'service_directory_copy hourly' ), $GLOBALS['errands'] );
	},
	'an address that was only tried takes no room once the errand has run, and one that a page shows is kept' => static function () use ( $directory, $host ) {
		$host( array( 'directory.json' => $directory() ) );
		Copying::fetch( 'https://other.example/data/tried.json' );
		Copying::fetch( THERE );
		same( true, '' !== Copies::addresses( THERE, false ) );
		Source::address( THERE );
		Copying::fetch_all();
		same( array( THERE ), array_keys( Copies::all() ) );
	},
	'a list that was dropped is fetched anew for a page that still shows it' => static function () use ( $directory, $host ) {
		$host( array( 'directory.json' => $directory() ) );
		Copying::fetch( THERE );
		Copying::drop( THERE );
		same( array( array(), array() ), array( Copies::all(), glob( Files::path( 'copies/*' ) ) ) );
		same( '', Source::address( THERE ) );
		Copying::fetch_all();
		same( false, '' === Source::address( THERE ) );
	},
	'a list that its publisher did not write is drawn here, in each language of the directory, and told' => static function () use ( $directory, $host, $list ) {
		$services = array(
			array( 'id' => 'politi', 'name' => 'Politi', 'access' => array( 'police' => array( 'value' => 'part-of-authority' ) ) ),
			array( 'id' => 'kafe', 'name' => array( 'nb' => 'Kaféen <b>', 'en' => 'The café' ), 'contacts' => array( array( 'channel' => 'phone', 'value' => '+4722990000' ) ) ),
		);
		$host( array( 'directory.json' => $directory( array( 'services' => $services ) ), 'list.nb.html' => $list( 'Fra dem' ) ) );
		$copy = Copying::fetch( THERE );
		same( array( array( 'nb', 'en' ), array( 'en' ) ), array( $copy['lists'], $copy['drawn'] ) );
		same( $list( 'Fra dem' ), Source::list_html( THERE, 'nb' ) );
		same( 1, preg_match( '~The café.*href="tel:\+4722990000".*Politi~s', Source::list_html( THERE, 'en' ) ) );
		same( 'Its publisher has put no list without scripts beside it in en; your site has drawn that from what is in the directory.', Copy_Words::of( THERE )[2] );
		$host( array( 'directory.json' => $directory( array( 'services' => $services ) ) ) );
		Copying::fetch( THERE );
		same( true, false !== strpos( Source::list_html( THERE, 'nb' ), 'Kaféen &lt;b&gt;' ) );
	},
	'the address of the site is copied as that of a block is' => static function () use ( $directory, $host, $list ) {
		$host( array( 'directory.json' => $directory(), 'list.nb.html' => $list( 'x' ) ) );
		Store::change( array( 'source' => 'address', 'address' => THERE ) );
		Copying::fetch( THERE );
		same( '/wp-content/uploads/service-directory/copies/', substr( Source::address( '' ), 0, 45 ) );
		same( $list( 'x' ), Source::list_html( '', 'nb' ) );
	},
	'the host learns nothing but that this site asks' => static function () use ( $directory, $host ) {
		$host( array( 'directory.json' => $directory() ) );
		Copying::fetch( THERE );
		foreach ( $GLOBALS['asked'] as list( $url, $args ) ) {
			same( 'https://other.example/data/', substr( $url, 0, 27 ) );
			same( array( 0, array(), 'service-directory-wordpress' ), array( $args['redirection'], $args['cookies'], $args['user-agent'] ) );
			same( array( 'Accept', 'Accept-Encoding' ), array_keys( $args['headers'] ) );
		}
		same( 4, count( $GLOBALS['asked'] ) );
	},
	'only https is asked, but for this site itself' => static function () use ( $directory ) {
		$GLOBALS['web'] = array( 'http://other.example/d.json' => $directory(), 'https://ngo.example/d.json' => $directory() );
		same( 'only_https', Copying::fetch( 'http://other.example/d.json' )['trouble'] );
		same( array(), $GLOBALS['asked'] );
		same( '', Copying::fetch( '/d.json' )['trouble'] );
		same( 'https://ngo.example/d.json', $GLOBALS['asked'][0][0] );
	},
	'of an address of this site the list without scripts is kept, and phones ask for it where it lies' => static function () use ( $directory, $list ) {
		$GLOBALS['web'] = array( 'https://ngo.example/data/directory.json' => $directory(), 'https://ngo.example/data/list.nb.html' => $list( 'Her' ) );
		Copying::fetch( '/data/directory.json' );
		same( '/data/directory.json', Source::address( '/data/directory.json' ) );
		same( $list( 'Her' ), Source::list_html( '/data/directory.json', 'nb' ) );
		same( array( 'directory.json', 'list.en.html', 'list.nb.html' ), array_map( 'basename', glob( Files::path( 'copies/*/*' ) ) ) );
	},
	'nothing in the list of another site can run or send something' => static function () use ( $directory, $host, $list ) {
		$host( array( 'directory.json' => $directory(), 'list.nb.html' => $list( '<script>x</script><b>y</b>' ) ) );
		$copy = Copying::fetch( THERE );
		same( false, strpos( Files::read( Copies::path( $copy, 'list.nb.html' ) ), '<script' ) );
	},
	'a page of its own in the place of a missing list is none, and neither is the half of one' => static function () use ( $directory, $host, $list ) {
		$host( array( 'directory.json' => $directory(), 'list.nb.html' => '<!doctype html><title>Oops</title>', 'list.en.html' => substr( $list( 'x' ), 0, -9 ) ) );
		same( array( 'nb', 'en' ), Copying::fetch( THERE )['drawn'] );
		same( false, strpos( Source::list_html( THERE, 'nb' ) . Source::list_html( THERE, 'en' ), 'Oops' ) );
	},
	'a host that is away is stood in for, a week long' => static function () use ( $directory, $host, $list, $later ) {
		$host( array( 'directory.json' => $directory(), 'list.nb.html' => $list( 'x' ) ) );
		Copying::fetch( THERE );
		$before = Source::address( THERE );
		foreach ( array( 'no answer', 500, 429, '<!doctype html>', '{' ) as $answer ) {
			$host( array( 'directory.json' => $answer ) );
			same( false, '' === Copying::fetch( THERE )['trouble'] );
			same( array( $before, $list( 'x' ) ), array( Source::address( THERE ), Source::list_html( THERE, 'nb' ) ) );
		}
		$later( 7 * 86400 + 1 );
		Copying::fetch( THERE );
		same( array( '', '' ), array( Source::address( THERE ), Source::list_html( THERE, 'nb' ) ) );
		same( array(), glob( Files::path( 'copies/*/*' ) ) );
	},
	'what its host took away is taken away at once, and so is what is not for everybody' => static function () use ( $directory, $host ) {
		foreach ( array( 403, 404, 410, $directory( array( 'services' => array( array( 'internal' => array( 'note' => 'x' ) ) ) ) ) ) as $answer ) {
			$host( array( 'directory.json' => $directory() ) );
			Copying::fetch( THERE );
			same( false, '' === Source::address( THERE ) );
			$host( array( 'directory.json' => $answer ) );
			Copying::fetch( THERE );
			same( '', Source::address( THERE ) );
			same( array(), glob( Files::path( 'copies/*/*' ) ) );
		}
	},
	'every trouble is told by its name, and in words' => static function () use ( $directory, $host ) {
		$troubles = array(
			'no_answer'       => 'no answer',
			'elsewhere'       => 301,
			'gone'            => 404,
			'refused'         => 401,
			'too_large'       => str_repeat( ' ', 8388609 ),
			'not_a_directory' => '[]',
			'other_version'   => '{"kind":"service-directory","schemaVersion":"2.0","services":[]}',
		);
		foreach ( $troubles as $trouble => $answer ) {
			$host( array( 'directory.json' => $answer ) );
			same( $trouble, Copying::fetch( THERE )['trouble'] );
			same( 'Readers do not see this list.', Copy_Words::of( THERE )[1] );
		}
	},
	'a list that was fetched is told with what it holds' => static function () use ( $directory, $host, $list ) {
		$host( array( 'directory.json' => $directory(), 'list.nb.html' => $list( 'x' ) ) );
		Copying::fetch( THERE );
		list( $got, $lists ) = Copy_Words::of( THERE );
		same( 'Hjelp: 1 service, as it was on ', substr( $got, 0, 31 ) );
		same( 'Readers without JavaScript see it in nb, en.', $lists );
	},
	'a directory and checksums of two versions are not taken' => static function () use ( $directory, $host ) {
		$sums = static function ( $text ) {
			return json_encode( array( 'algorithm' => 'SHA-256', 'files' => array( 'directory.json' => hash( 'sha256', $text ) ) ) );
		};
		$host( array( 'directory.json' => $directory(), 'checksums.json' => $sums( 'older' ) ) );
		same( 'half_changed', Copying::fetch( THERE )['trouble'] );
		$signature = str_repeat( 'A', 86 ) . "==\n";
		$host( array( 'directory.json' => $directory(), 'checksums.json' => $sums( $directory() ), 'checksums.json.sig' => $signature ) );
		$copy = Copying::fetch( THERE );
		same( '', $copy['trouble'] );
		same( array( $sums( $directory() ), $signature ), array( Files::read( Copies::path( $copy, 'checksums.json' ) ), Files::read( Copies::path( $copy, 'checksums.json.sig' ) ) ) );
	},
	'a directory in parts is asked by phones, and the page says whom; its list without scripts is kept' => static function () use ( $list ) {
		$parts          = 'https://other.example/data/manifest.json';
		$GLOBALS['web'] = array(
			$parts => json_encode( array( 'kind' => 'service-directory-manifest', 'services' => 9, 'directory' => array( 'name' => 'Stor', 'languages' => array( 'nb' ) ) ) ),
			'https://other.example/data/list.nb.html' => $list( 'telefon' ),
		);
		same( '', Copying::fetch( $parts )['trouble'] );
		same( $parts, Source::address( $parts ) );
		same( $list( 'telefon' ), Source::list_html( $parts, 'nb' ) );
		same( array( 'other.example' ), Copies::asked_hosts( "{$parts} /a.json " . THERE ) );
		same( 1, count( glob( Files::path( 'copies/*/*' ) ) ) );
	},
	'of several addresses those are shown that could be had' => static function () use ( $directory, $host, $list ) {
		$host( array( 'directory.json' => $directory(), 'list.nb.html' => $list( 'one' ) ) );
		$both = THERE . ' https://away.example/d.json /own.json';
		Source::address( $both );
		Copying::fetch_all();
		same( 1, preg_match( '~^/wp-content/\S+ /own\.json$~', Source::address( $both ) ) );
		same( $list( 'one' ), Source::list_html( $both, 'nb' ) );
	},
	'pages that were kept are made anew when a list has changed, and only then' => static function () use ( $directory, $host ) {
		$host( array( 'directory.json' => $directory() ) );
		Copying::fetch( THERE );
		$GLOBALS['done'] = array();
		Copying::fetch( THERE );
		same( array(), $GLOBALS['done'] );
		$host( array( 'directory.json' => $directory( array( 'services' => array() ) ) ) );
		Copying::fetch( THERE );
		same( true, in_array( 'service_directory_changed', $GLOBALS['done'], true ) );
	},
	'a list that no page has shown for a month is dropped, and the errand with the last of them' => static function () use ( $directory, $host, $later ) {
		$host( array( 'directory.json' => $directory() ) );
		Source::address( THERE );
		Copying::fetch_all();
		$later( 31 * 86400 );
		Copying::fetch_all();
		same( array(), Copies::all() );
		same( array(), $GLOBALS['errands'] );
		same( array(), glob( Files::path( 'copies/*' ) ) );
	},
	'twenty addresses are kept, and no file of another is written' => static function () use ( $directory ) {
		foreach ( range( 1, 21 ) as $number ) {
			$address                    = "https://other.example/{$number}.json";
			$GLOBALS['web'][ $address ] = $directory();
			$trouble                    = Copying::fetch( $address )['trouble'];
		}
		same( array( 'too_many', 20, 20 ), array( $trouble, count( Copies::all() ), count( glob( Files::path( 'copies/*' ) ) ) ) );
	},
	'removal leaves no copy, no note of one and no errand' => static function () use ( $directory, $host ) {
		$host( array( 'directory.json' => $directory() ) );
		Source::address( THERE );
		Copying::fetch_all();
		Store::remove_everything();
		same( array( array(), array(), false ), array( $GLOBALS['options'], $GLOBALS['errands'], file_exists( Files::path() ) ) );
	},
	'an address of this site is asked with its host' => static function () {
		same( 'https://ngo.example/a.json', Addresses::whole( '/a.json' ) );
		same( 'https://NGO.example/a.json', Addresses::whole( 'https://NGO.example/a.json' ) );
	},
);
