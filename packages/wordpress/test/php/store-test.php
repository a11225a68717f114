<?php
use Service_Directory\Files;
use Service_Directory\Source;
use Service_Directory\Store;

$add = static function ( $name ) {
	$told = array( 'name' => 'Hjelp', 'services' => 1, 'languages' => array( 'nb', 'en' ) );
	return Store::add( "{$name}.xlsx", "{\"name\":\"{$name}\"}", array( 'nb' => "<p>{$name}</p>" ), $told );
};
$kept = static function () {
	return array_column( Store::state()['versions'], 'file' );
};

return array(
	'a list is shown under a name that nobody can guess and that stays' => static function () use ( $add ) {
		$add( 'one' );
		$file = Store::state()['file'];
		same( 1, preg_match( '/^[0-9a-f]{32}\.json$/', $file ) );
		same( '{"name":"one"}', Files::read( $file ) );
		$add( 'two' );
		same( $file, Store::state()['file'] );
		same( '{"name":"two"}', Files::read( $file ) );
	},
	'what readers fetch is marked anew with each list' => static function () use ( $add ) {
		$add( 'one' );
		$one = Source::address( '' );
		same( 1, preg_match( '~^/wp-content/uploads/service-directory/[0-9a-f]{32}\.json\?v=[0-9a-f]{8}$~', $one ) );
		$add( 'two' );
		same( false, Source::address( '' ) === $one );
	},
	'a block with an address of its own shows that' => static function () use ( $add ) {
		$add( 'one' );
		same( '/data/directory.json /b.json', Source::address( 'https://ngo.example/data/directory.json /b.json' ) );
	},
	'a list with an emoji in its name goes into an old database, and readers keep what they had where it is refused' => static function () use ( $add, $kept ) {
		$GLOBALS['is_old_database'] = true;
		try {
			$add( 'liste 🧡' );
			same( array( 'liste &#x1f9e1;.xlsx' ), $kept() );
			$shown   = Files::read( Store::state()['file'] );
			$told    = array( 'name' => 'Hjelp', 'services' => 1, 'languages' => array( '𝕩' ) );
			$refused = Store::add( 'x.xlsx', '{"name":"x"}', array(), $told );
			same( array( true, $shown, 1 ), array( is_wp_error( $refused ), Files::read( Store::state()['file'] ), count( glob( Files::path( 'versions/*/' ) ) ) ) );
		} finally {
			$GLOBALS['is_old_database'] = false;
		}
	},
	'without a list there is no address' => static function () {
		same( '', Source::address( '' ) );
	},
	'five lists are kept besides the one that is shown, and older ones are gone from the disk' => static function () use ( $add, $kept ) {
		foreach ( range( 1, 8 ) as $number ) {
			$add( (string) $number );
		}
		same( array( '8.xlsx', '7.xlsx', '6.xlsx', '5.xlsx', '4.xlsx', '3.xlsx' ), $kept() );
		same( 6, count( glob( Files::path( 'versions/*/directory.json' ) ) ) );
	},
	'an old list that was restored is kept although newer ones come' => static function () use ( $add, $kept ) {
		foreach ( range( 1, 6 ) as $number ) {
			$add( (string) $number );
		}
		$oldest = Store::state()['versions'][5];
		Store::show( $oldest['id'] );
		same( '{"name":"1"}', Files::read( Store::state()['file'] ) );
		same( '<p>1</p>', Store::list_html( 'nb' ) );
		same( 6, count( $kept() ) );
		$add( '7' );
		same( false, in_array( '1.xlsx', $kept(), true ) );
	},
	'a list that is not there cannot be restored, and nothing changes' => static function () use ( $add ) {
		$add( 'one' );
		$before = Store::state();
		same( true, is_wp_error( Store::show( '../../wp-config' ) ) );
		same( $before, Store::state() );
	},
	'what is forgotten is gone; the one that is shown goes from the pages too' => static function () use ( $add, $kept ) {
		$add( 'one' );
		$add( 'two' );
		list( $two, $one ) = Store::state()['versions'];
		Store::forget( $one['id'] );
		same( array( 'two.xlsx' ), $kept() );
		same( false, is_dir( Files::path( "versions/{$one['id']}" ) ) );
		Store::forget( $two['id'] );
		same( '', Source::address( '' ) );
		same( '', Files::read( Store::state()['file'] ) );
	},
	'a language without a list of its own has none' => static function () use ( $add ) {
		$add( 'one' );
		same( '', Store::list_html( 'ar' ) );
		same( '', Store::list_html( '../../../secret' ) );
	},
	'caches of pages are emptied with each change' => static function () use ( $add ) {
		$GLOBALS['done'] = array();
		$add( 'one' );
		same( true, in_array( 'service_directory_changed', $GLOBALS['done'], true ) );
		same( true, in_array( 'litespeed_purge_all', $GLOBALS['done'], true ) );
	},
	'removal leaves neither option nor file' => static function () use ( $add ) {
		$add( 'one' );
		Store::remove_everything();
		same( array(), $GLOBALS['options'] );
		same( false, file_exists( Files::path() ) );
	},
	'removal does not follow a link out of the folder' => static function () use ( $add ) {
		$add( 'one' );
		$outside = sys_get_temp_dir() . '/outside-' . bin2hex( random_bytes( 6 ) );
		mkdir( $outside );
		file_put_contents( "{$outside}/kept", 'x' );
		symlink( $outside, Files::path( 'link' ) );
		Store::remove_everything();
		same( true, file_exists( "{$outside}/kept" ) );
		unlink( "{$outside}/kept" );
		rmdir( $outside );
	},
);
