<?php
/**
 * Ways to reach somebody, in a list that is drawn here.
 *
 * @package Service_Directory
 */

namespace Service_Directory;

defined( 'ABSPATH' ) || exit;

/**
 * Data is never trusted: an allow list turns a value into a link, by channel. Everything else stays text.
 */
final class Draw_Contacts {

	/** An address and nothing else: what a mail link reads as the start of a header is no part of it. */
	const EMAIL = '/^[a-z0-9.!$\'*+_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iD';

	/** A number with its country code. */
	const E164 = '/^\+[1-9]\d{4,14}$/D';

	/** A short number of one country. */
	const SHORT_CODE = '/^\d{2,6}$/D';

	/** A user name of a messenger. */
	const HANDLE = '/^[A-Za-z0-9_.]{2,64}$/D';

	/** A page: http or https, letters of one alphabet, a host of more than one part, and nothing before it. */
	const WEB = '~^https?://([a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?)(?::\d{1,5})?(?:[/?#][^\s<>"\'\\\\]*)?$~iD';

	/** The most that locals leave out at the start of a number: `+` and a country code. */
	const MOST_LEFT_OUT = 4;

	/** Channels whose value is a page. */
	const PAGES = array( 'web', 'form', 'chat', 'video' );

	/** Channels that a program of the phone opens; others lead to another site. */
	const OF_THE_PHONE = array( 'phone', 'sms', 'email' );

	/**
	 * All ways to reach a service, HTML.
	 *
	 * @param array      $service Of the directory.
	 * @param bool       $is_old  Are its hours old?
	 * @param Draw_Words $words   The words.
	 */
	public static function html( array $service, $is_old, Draw_Words $words ) {
		$items = array();
		foreach ( Draw_Html::rows( $service, 'contacts' ) as $contact ) {
			$items[] = self::contact( $contact, $is_old, $words );
		}
		return array() === $items ? Draw_Html::own( $words->word( 'contactUnknown' ) ) : Draw_Html::bullets( $items );
	}

	/**
	 * One way to reach somebody, HTML.
	 *
	 * @param array      $contact Of the directory.
	 * @param bool       $is_old  Are the hours old?
	 * @param Draw_Words $words   The words.
	 */
	public static function contact( array $contact, $is_old, Draw_Words $words ) {
		$channel = Draw_Html::text( $contact, 'channel' );
		$link    = self::link( $channel, $contact['value'] ?? null );
		$shown   = '<bdi dir="ltr">' . Draw_Html::own( self::shown( $channel, $contact, $link ) ) . '</bdi>';
		$rel     = in_array( $channel, self::OF_THE_PHONE, true ) ? '' : ' rel="noreferrer noopener"';
		$value   = '' === $link ? $shown : '<a href="' . Draw_Html::own( $link ) . "\"{$rel}>{$shown}</a>";
		$told    = Draw_Html::joined( array( $words->inline( $contact['label'] ?? null ), $words->inline( $contact['purpose'] ?? null ) ), ', ' );
		return Draw_Html::joined(
			array(
				Draw_Html::own( $words->label( 'channel', $channel ) ) . ": {$value}",
				'' === $told ? '' : " ({$told})",
				Draw_Html::list_of( Draw_Hours::items( $contact['openingHours'] ?? null, $is_old, $words ) ),
				$words->block( 'div', $contact['note'] ?? null ),
			)
		);
	}

	/**
	 * The address that a contact opens; empty when the value cannot be one.
	 *
	 * @param string $channel Of the contact.
	 * @param mixed  $value   Of the contact.
	 */
	public static function link( $channel, $value ) {
		$text   = is_string( $value ) ? $value : '';
		$number = self::dialled( $value );
		switch ( $channel ) {
			case 'phone':
				return '' === $number ? '' : "tel:{$number}";
			case 'sms':
				return '' === $number ? '' : "sms:{$number}";
			case 'whatsapp':
				return preg_match( self::E164, $text ) ? 'https://wa.me/' . substr( $text, 1 ) : '';
			case 'signal':
				return preg_match( self::E164, $text ) ? "https://signal.me/#p/{$text}" : '';
			case 'telegram':
				return self::user( $text, 'https://t.me/', '#^https://(?:www\.)?(?:t|telegram)\.me/#' );
			case 'messenger':
				return self::user( $text, 'https://m.me/', '#^https://(?:www\.)?m(?:\.me|essenger\.com/t)/#' );
			case 'email':
				return preg_match( self::EMAIL, $text ) ? "mailto:{$text}" : '';
			default:
				return in_array( $channel, self::PAGES, true ) ? self::page( $text ) : '';
		}
	}

	/**
	 * The page of a user, by her name or by the whole address as people copy it; empty when it is neither.
	 *
	 * @param string $text  Of a contact.
	 * @param string $host  Where pages of users are.
	 * @param string $sites Beginnings of such addresses, as a pattern.
	 */
	private static function user( $text, $host, $sites ) {
		$name = preg_replace( $sites, '', $text );
		return preg_match( self::HANDLE, $name ) ? $host . $name : '';
	}

	/**
	 * The address of a page as browsers write it: its host in small letters, and a slash behind it. Empty when it is none.
	 *
	 * @param string $text Of a contact.
	 */
	private static function page( $text ) {
		if ( ! preg_match( self::WEB, $text ) ) {
			return '';
		}
		preg_match( '~^(https?://[^/?#]+)/?(.*)$~isD', $text, $found );
		return strtolower( $found[1] ) . '/' . $found[2];
	}

	/**
	 * What a person reads: a number as locals print it when that has the same digits, a page by its host.
	 *
	 * @param string $channel Of the contact.
	 * @param array  $contact Of the directory.
	 * @param string $link    That it opens.
	 */
	private static function shown( $channel, array $contact, $link ) {
		if ( '' !== $link && in_array( $channel, self::PAGES, true ) ) {
			preg_match( self::WEB, $link, $found );
			return preg_replace( '/^www\./', '', strtolower( $found[1] ) );
		}
		$value   = $contact['value'] ?? '';
		$dialled = self::dialled( $value );
		$printed = Draw_Html::text( $contact, 'printed' );
		$digits  = preg_replace( '/\D/', '', $printed );
		$most    = '+' === substr( $dialled, 0, 1 ) ? self::MOST_LEFT_OUT : 0;
		$is_same = '' !== $digits && substr( $dialled, -strlen( $digits ) ) === $digits && strlen( $dialled ) - strlen( $digits ) <= $most;
		if ( $is_same && preg_match( '/^[+\d\s()\.\/\x{00A0}-]+$/uD', $printed ) ) {
			return $printed;
		}
		if ( '' !== $dialled ) {
			return self::in_pairs( $dialled );
		}
		return is_string( $value ) ? $value : (string) ( is_array( $value ) ? Draw_Html::text( $value, 'shortCode' ) : '' );
	}

	/**
	 * A number with its country code, its last eight digits in pairs, as locals read them aloud in much of Europe.
	 *
	 * @param string $dialled Its digits.
	 */
	private static function in_pairs( $dialled ) {
		return '+' === substr( $dialled, 0, 1 ) ? preg_replace( '/\B(?=(?:\d\d){1,4}$)/D', ' ', $dialled ) : $dialled;
	}

	/**
	 * The digits of a phone; empty when it is none. No `*` or `#`: they can start service codes.
	 *
	 * @param mixed $value Of a contact.
	 */
	private static function dialled( $value ) {
		if ( is_string( $value ) ) {
			return preg_match( self::E164, $value ) ? $value : '';
		}
		$short = is_array( $value ) ? Draw_Html::text( $value, 'shortCode' ) : '';
		return preg_match( self::SHORT_CODE, $short ) ? $short : '';
	}
}
