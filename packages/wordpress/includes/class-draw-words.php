<?php
/**
 * The words of a list that is drawn here, and the texts of a directory in its language.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * What every part of a drawn list needs. A directory came from somebody else: what is not of the kind that it should be counts
 * as not there, and every text is escaped.
 */
final class Draw_Words {

	/** Languages whose readers read another one almost as their own. */
	const NEAR = array(
		'nb'  => array( 'no', 'nn' ),
		'nn'  => array( 'no', 'nb' ),
		'no'  => array( 'nb', 'nn' ),
		'fa'  => array( 'prs' ),
		'prs' => array( 'fa' ),
	);

	/** Languages that are written from the right. */
	const FROM_THE_RIGHT = array( 'ar', 'fa', 'prs', 'ur', 'he', 'ps', 'ckb', 'sd', 'yi', 'dv', 'ug' );

	/** What stands between the parts of a line, where that is not a comma and a blank. */
	const SEPARATORS = array(
		'ar' => '، ',
		'fa' => '، ',
		'zh' => '、',
	);

	/**
	 * The directory, as it was decoded.
	 *
	 * @var array
	 */
	public $directory;

	/**
	 * YYYY-MM-DD where the directory is.
	 *
	 * @var string
	 */
	public $today;

	/**
	 * The language that was asked for.
	 *
	 * @var string
	 */
	private $asked;

	/**
	 * What the build wrote for the language of the words.
	 *
	 * @var array
	 */
	private $facts;

	/**
	 * The words for a list in a language; in English where there are none.
	 *
	 * @param array  $directory As it was decoded.
	 * @param string $asked     A language.
	 * @param string $today     YYYY-MM-DD where the directory is.
	 */
	public function __construct( array $directory, $asked, $today ) {
		$all             = require FOLDER . 'assets/list-words.php';
		$base            = self::base( $asked );
		$known           = array_merge( array( $base ), self::NEAR[ $base ] ?? array(), array( 'en' ) );
		$this->directory = $directory;
		$this->asked     = $asked;
		$this->today     = $today;
		$this->facts     = $all[ current( array_intersect( $known, array_keys( $all ) ) ) ];
	}

	/**
	 * One of our own words, not escaped; `{name}` in it is filled.
	 *
	 * @param string                $name   Of the words.
	 * @param array<string, string> $values By the names of the places.
	 */
	public function word( $name, array $values = array() ) {
		$places = array();
		foreach ( $values as $place => $value ) {
			$places[ '{' . $place . '}' ] = $value;
		}
		return strtr( $this->facts['words'][ $name ], $places );
	}

	/**
	 * The label of a code, not escaped; empty for one that nobody knows.
	 *
	 * @param string $of   Name of the list of codes.
	 * @param mixed  $code Of the directory.
	 */
	public function label( $of, $code ) {
		return is_string( $code ) ? $this->facts['labels'][ $of ][ $code ] ?? '' : '';
	}

	/**
	 * The label of a need or a group, which may be the directory’s own. One that nobody gave words to is shown by its name: a
	 * limit is told even where it is not understood.
	 *
	 * @param string $of   `needs` or `audience`.
	 * @param mixed  $code Of the directory.
	 */
	public function open_label( $of, $code ) {
		$label = $this->label( $of, $code );
		if ( '' !== $label || ! is_string( $code ) ) {
			return $label;
		}
		foreach ( Draw_Html::rows( $this->directory, 'codes' ) as $own ) {
			if ( ( $own['list'] ?? '' ) === $of && ( $own['code'] ?? '' ) === $code ) {
				$label = $this->found( $own['label'] ?? null )[0];
			}
		}
		return '' === $label ? str_replace( '-', ' ', preg_replace( '/^[^:]*:/', '', $code ) ) : $label;
	}

	/** What stands between the parts of a line. */
	public function separator() {
		return self::SEPARATORS[ $this->facts['words']['language'] ] ?? ', ';
	}

	/**
	 * A text of the directory within a line, marked with its language; empty when there is none.
	 *
	 * @param mixed $text A string, or one for each language.
	 */
	public function inline( $text ) {
		list( $found, $language ) = $this->found( $text );
		if ( '' === $found ) {
			return '';
		}
		$mark = $this->is_other( $language ) ? ' lang="' . Draw_Html::own( $language ) . '"' : '';
		return "<bdi{$mark}>" . Draw_Html::own( $found ) . '</bdi>';
	}

	/**
	 * A text of the directory as an element of its own; empty when there is none.
	 *
	 * @param string $tag  Of the element.
	 * @param mixed  $text A string, or one for each language.
	 */
	public function block( $tag, $text ) {
		list( $found, $language ) = $this->found( $text );
		if ( '' === $found ) {
			return '';
		}
		$direction = in_array( self::base( $language ), self::FROM_THE_RIGHT, true ) ? 'rtl' : 'ltr';
		$marks     = $this->is_other( $language ) ? ' lang="' . Draw_Html::own( $language ) . "\" dir=\"{$direction}\"" : '';
		return "<{$tag}{$marks}>" . Draw_Html::own( $found ) . "</{$tag}>";
	}

	/**
	 * A date for reading, not escaped: of a day, or of a month (YYYY-MM).
	 *
	 * @param string $date YYYY-MM-DD or YYYY-MM.
	 */
	public function date( $date ) {
		if ( ! preg_match( '/^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/', $date, $found ) ) {
			return $date;
		}
		$patterns = isset( $found[3] ) ? $this->facts['days'] : $this->facts['months'];
		$places   = array(
			'{year}' => $found[1],
			'{day}'  => (string) (int) ( $found[3] ?? 0 ),
		);
		return strtr( $patterns[ (int) $found[2] - 1 ], $places );
	}

	/**
	 * The name of a language, not escaped; its tag when nobody knows it.
	 *
	 * @param string $code A tag.
	 */
	public function language_name( $code ) {
		return $this->facts['names'][ $code ] ?? $code;
	}

	/**
	 * The language without region.
	 *
	 * @param string $language A tag.
	 */
	private static function base( $language ) {
		return strtolower( explode( '-', $language )[0] );
	}

	/**
	 * Is it another language than that of the words?
	 *
	 * @param string $language A tag; empty when nobody knows.
	 */
	private function is_other( $language ) {
		return '' !== $language && $language !== $this->facts['words']['language'];
	}

	/**
	 * The text in the best language there is, and which that is. Both empty when there is none.
	 *
	 * @param mixed $text A string, or one for each language.
	 * @return array{string, string}
	 */
	private function found( $text ) {
		$source = $this->directory['languages'][0] ?? '';
		$source = is_string( $source ) ? $source : '';
		$texts  = array();
		foreach ( is_string( $text ) ? array( $source => $text ) : (array) $text as $language => $one ) {
			if ( is_string( $one ) && '' !== trim( $one ) ) {
				$texts[ (string) $language ] = $one;
			}
		}
		foreach ( array( $this->asked, $this->facts['words']['language'], $source ) as $wanted ) {
			$language = $this->nearest( $wanted, array_map( 'strval', array_keys( $texts ) ) );
			if ( null !== $language ) {
				return array( $texts[ $language ], $language );
			}
		}
		$first = array_key_first( $texts );
		return null === $first ? array( '', '' ) : array( $texts[ $first ], (string) $first );
	}

	/**
	 * The tag that a language is found under: itself, a shorter form, a near one, or another form; null when there is none.
	 *
	 * @param string   $wanted A language.
	 * @param string[] $known  Tags.
	 */
	private function nearest( $wanted, array $known ) {
		$order = array_merge( array( $wanted, self::base( $wanted ) ), self::NEAR[ self::base( $wanted ) ] ?? array() );
		foreach ( $order as $language ) {
			foreach ( $known as $one ) {
				if ( strtolower( $one ) === strtolower( $language ) ) {
					return $one;
				}
			}
		}
		foreach ( $known as $one ) {
			if ( self::base( $one ) === self::base( $wanted ) ) {
				return $one;
			}
		}
		return null;
	}
}
