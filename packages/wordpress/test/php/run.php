<?php
/**
 * Runs the tests of this folder: each file gives functions by what they show. Writes one JSON array of results.
 */

require __DIR__ . '/wordpress.php';
foreach ( array( 'attributes', 'addresses', 'language', 'document', 'files', 'list-html', 'remote', 'copies', 'draw-html', 'draw-words', 'draw-hours', 'draw-contacts', 'draw-places', 'draw-access', 'draw-list', 'locks', 'copying', 'copy-words', 'store', 'source', 'page-caches', 'assets', 'updates' ) as $part ) {
	require PLUGIN . "/includes/class-{$part}.php";
}
error_reporting( E_ALL );
set_error_handler(
	static function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

function same( $expected, $actual ) {
	if ( $expected !== $actual ) {
		throw new Exception( 'expected ' . var_export( $expected, true ) . ', got ' . var_export( $actual, true ) );
	}
}

$results = array();
foreach ( glob( __DIR__ . '/*-test.php' ) as $file ) {
	foreach ( require $file as $title => $test ) {
		$GLOBALS['options'] = array();
		$GLOBALS['web']     = array();
		$GLOBALS['asked']   = array();
		$GLOBALS['errands'] = array();
		$trouble            = '';
		try {
			$test();
		} catch ( Throwable $error ) {
			$trouble = $error->getMessage();
		}
		Service_Directory\Files::remove();
		$results[] = array(
			'title'   => basename( $file, '-test.php' ) . ': ' . $title,
			'trouble' => $trouble,
		);
	}
}
if ( is_dir( $folder ) ) {
	rmdir( $folder );
}
echo json_encode( $results );
