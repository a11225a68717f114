import { late, type LatePattern } from './late-pattern.ts';

/** A degree of latitude or longitude with at least three decimals, which is finer than a part of a town. */
const FINE = String.raw`\d{1,3}[.,]\d{3,}`;

/** 59.9127, 10.7461 and 59,9127 / 10,7461 and 59.9127° N 10.7461° E and lat 59.9127 lon 10.7461 */
const DECIMAL_PAIR =
  /(?<![\d.,])(-?\d{1,2}[.,]\d{3,})\s?°?\s?[NSns]?(?:[\s,;/|&]{1,3}|(?<=[NSns]))(?:(?:og|and|lon|lng|long|longitude|lengdegrad|[EeØøWw])[\s:=.°]{0,3})?(-?\d{1,3}[.,]\d{3,})(?!\d)/gu;

/** Words that stand beside a degree: north, east and the like, what a degree is called, and `and`. */
const BESIDE_DEGREE = String.raw`(?:grader|degrees?|deg|grados?|grade|degrés?|градус\p{L}{0,3}|nordlig|nord|north|norte|norr|øst|østlig|aust|öst|east|este|est|syd|sør|south|sur|vest|west|oeste|ouest|latitude?|latitud|longitude?|longitud|lat|lon|long|lng|breddegrad|bredde|lengdegrad|lengde|широта|долгота|север|восток|с|ш|в|д|og|and|y|și|и|i|on|[NSEØWØV])`;
/** 59.9127 grader nord, 10.7461 grader øst; lat 59.9127 … long 10.7461; 59.9127 с. ш., 10.7461 в. д.; 59.9127 (N) 10.7461 (E) */
const WORDED_PAIR = new RegExp(
  String.raw`(?<![\d.,])(-?\d{1,2}[.,]\d{3,})(?:[\s,;/|&:=.°()]{1,4}${BESIDE_DEGREE}(?!\p{L})){1,5}[\s,;/|&:=.°()]{1,4}(-?\d{1,3}[.,]\d{3,})(?!\d)`,
  'giu',
);
/** 59.91532–10.75342, 59.91532_10.75342, [59.91532][10.75342]: what sums and spans of numbers have too, so with four decimals. */
const LINKED_PAIR = /(?<![\d.,])(-?\d{1,2}[.,]\d{4,7})[–—_~+\]-]\[?(-?\d{1,3}[.,]\d{4,7})(?!\d)/gu;

/** The words for a degree and a minute, as they begin. */
const DEGREE_WORD = '(?:grader|degrees?|deg\\.?|grados?|grade|degrés?|градус|stopni)';
const MINUTE_WORD = '(?:minut|min\\.?|мину|хвил)';
/** The east and north of UTM in Norway, in metres. */
const EAST = String.raw`(?:[EØ]|Øst|East|Easting|Aust)[\s:=]{0,3}\d{6}(?:[.,]\d+)?`;
const NORTH = String.raw`(?:N|Nord|North|Northing)[\s:=]{0,3}(?:6[4-9]|7\d)\d{5}(?:[.,]\d+)?`;

const COORDINATES: readonly LatePattern[] = [
  // 59°54'46"N, 59° 54.77′
  late(String.raw`\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]`, 'u'),
  // N59°54.762 without a sign for minutes
  late(String.raw`\d{1,3}\s?°\s?\d{1,2}[.,]\d{2,}`, 'u'),
  // 59 grader 54 minutter
  late(
    String.raw`(?<!\d)\d{1,3}\s?${DEGREE_WORD}\p{L}{0,4}\s(?:og\s|and\s|y\s|i\s|и\s)?\d{1,2}(?:[.,]\d+)?\s?${MINUTE_WORD}`,
    'iu',
  ),
  // 5954.762N 1044.766E, as receivers write it (NMEA 0183)
  late(String.raw`(?<!\d)\d{4}[.,]\d{2,}\s?[NS][\s,]{1,3}\d{4,5}[.,]\d{2,}\s?[EØWV](?!\p{L})`, 'u'),
  // 59 54 46 N, 10 44 46 E
  late(
    String.raw`(?<!\d)\d{1,2} \d{2} \d{2}(?:[.,]\d+)?\s?"?\s?[NS][\s,]{1,3}\d{1,3} \d{2} \d{2}(?:[.,]\d+)?\s?"?\s?[EØWV](?!\p{L})`,
    'u',
  ),
  // N 59 54 46 Ø 10 44 46
  late(
    String.raw`(?<!\p{L})[NS]\s?\d{1,2} \d{2} \d{2}(?:[.,]\d+)?[\s,]{1,3}[EØWV]\s?\d{1,3} \d{2} \d{2}(?!\d)`,
    'u',
  ),
  // 59 54.834 10 45.132
  late(
    String.raw`(?<![\d.,])\d{1,2} \d{2}[.,]\d{2,6}['′]?\s?[NS]?[\s,;/]{1,3}[EØWV]?\s?\d{1,3} \d{2}[.,]\d{2,6}(?!\d)`,
    'u',
  ),
  // 59.91; 10.75: so few decimals count only between a semicolon and within Norway
  late(
    String.raw`(?<![\d.,])(?:5[7-9]|6\d|7[01])[.,]\d{2}\s?;\s?(?:[4-9]|[12]\d|3[01])[.,]\d{2}(?!\d|\s?(?:kr|kroner|NOK|%))`,
    'u',
  ),
  // 59,91 N 10,74 Ø, N 59.91 E 10.74: or between the letters, likewise within Norway
  late(
    String.raw`(?<![\d.,])(?:5[7-9]|6\d|7[01])[.,]\d{2}\s?°?\s?(?:N|nord|north)[\s,;/]{0,3}(?:[4-9]|[12]\d|3[01])[.,]\d{2}\s?°?\s?(?:E|Ø|øst|aust|east)(?!\p{L})|(?<!\p{L})(?:N|nord|north)\s?(?:5[7-9]|6\d|7[01])[.,]\d{2}[\s,;/]{1,3}(?:E|Ø|øst|aust|east)\s?(?:[4-9]|[12]\d|3[01])[.,]\d{2}(?!\d)`,
    'iu',
  ),
  // latitude=59.9127, lat: 59.9127
  late(String.raw`(?<!\p{L})(?:lat|latitude|bredde|breddegrad|широта)["'\]]{0,2}[\s:=]{1,3}-?${FINE}`, 'iu'),
  // stopLat=59.9127, but not «flat: 59.9127»
  late(String.raw`[a-z]Lat(?:itude)?["'\]]{0,2}[\s:=]{1,3}-?\d{1,2}[.,]\d{3,}`, 'u'),
  // "lat": 59.91, "lng": 10.74: two decimals count when both are named
  late(
    String.raw`(?<!\p{L})lat(?:itude)?["'\]]{0,2}[\s:=]{1,3}-?\d{1,2}[.,]\d{2}[^\p{L}\d]{1,6}lo?ng?(?:itude)?["'\]]{0,2}[\s:=]{1,3}-?\d{1,3}[.,]\d{2}`,
    'iu',
  ),
  // !3d59.9127!4d10.7461, the form of some map addresses
  late(String.raw`!3d-?\d{1,2}\.\d{3,}!4d-?\d`, 'u'),
  // An open location code (plus code), whole, or its short form, which has a letter so that no sum looks like it
  late(
    String.raw`(?<![\p{L}\d])[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}\s?\+\s?[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d])`,
    'u',
  ),
  late(
    String.raw`(?<![\p{L}\d])(?=[2-9]{0,3}[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d+])`,
    'u',
  ),
  // The same in small letters, with a digit
  late(
    String.raw`(?<![\p{L}\d])(?=[cfghjmpqrvwx]{0,3}[2-9])(?=[2-9]{0,3}[cfghjmpqrvwx])[2-9cfghjmpqrvwx]{4}\+[2-9cfghjmpqrvwx]{2,3}(?![\p{L}\d+])`,
    'u',
  ),
  // geohash: u4xsud
  late(String.raw`(?<!\p{L})geo-?hash[\s:=]{1,3}[0-9b-hjkmnp-z]{4,12}(?![\p{L}\d])`, 'iu'),
  // geo:59.9,10.7 (RFC 5870)
  late(String.raw`(?<!\p{L})geo:-?\d`, 'iu'),
  // ///one.two.three and what3words: one.two.three
  late(String.raw`(?<!\p{L})(?:what3words|w3w)[\s:=/]{1,4}\p{L}{1,40}\.\p{L}{1,40}\.\p{L}`, 'iu'),
  late(String.raw`(?<![:/])\/\/\/\s?\p{L}+\.\p{L}+\.\p{L}+`, 'u'),
  // //one.two.three, but not //www.example.org
  late(
    String.raw`(?<![:/\p{L}\d])\/\/(?!www|\p{L}{1,30}\.\p{L}{1,30}\.(?:com|org|net|info|gov|edu|app|dev))\p{Ll}{3,30}\.\p{Ll}{3,30}\.\p{Ll}{3,30}(?![\p{L}\d./-])`,
    'u',
  ),
  // UTM 32V 597423 6643460, EUREF89 sone 33: 262030 6649480, 32V 597423E 6643460N
  late(String.raw`(?:UTM|EUREF ?89|EPSG)[^.\n]{0,30}?\d{6,7}[^\d\n]{1,6}\d{6,7}`, 'iu'),
  late(
    String.raw`(?<![\p{L}\d])(?:sone |zone )?3[1-6]\s?[VWX]?[\s:,]{1,2}0?\d{6}\s?m?[EØ]?[\s,]{1,2}\d{7}\s?m?N?(?![\p{L}\d])`,
    'iu',
  ),
  // Øst 597423, Nord 6643460
  late(String.raw`(?<!\p{L})(?:${EAST}m?[\s,;/]{1,3}${NORTH}|${NORTH}m?[\s,;/]{1,3}${EAST})(?!\d)`, 'iu'),
  // 6643460N 597423E
  late(String.raw`(?<![\d.,])(?:6[4-9]|7\d)\d{5}\s?m?\s?N[\s,;/]{1,3}\d{6}\s?m?\s?[EØ](?![\p{L}\d])`, 'iu'),
  // 32VNM 97423 43460 (MGRS)
  late(String.raw`(?<![\p{L}\d])3[1-6][VWX]\s?[A-HJ-NP-Z]{2}\s?\d{3,5}\s?\d{3,5}(?!\d)`, 'u'),
];

/** Sums such as «15.000, 20.000 kroner», with a point between the thousands. */
const THOUSANDS = /^\d{1,2}[.,]\d00$/;
/** Numbers such as «1.234, 5.678»: in degrees both would be a point in the Gulf of Guinea. */
const SMALL = /^\d[.,]\d{3}$/;

const pairsIn = (text: string): [latitude: string, longitude: string][] =>
  [DECIMAL_PAIR, WORDED_PAIR, LINKED_PAIR]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, latitude = '', longitude = '']): [string, string] => [latitude, longitude])
    .filter((pair) => ![THOUSANDS, SMALL].some((sum) => pair.every((number) => sum.test(number))));

/** What a text must hold for any of these: most hold no such digits or signs. */
const MAY_HOLD_COORDINATES =
  /\d[.,]\d{3}|°|(?:[Gg]ra[dn]|GRAD|[Dd]eg|гра[дн]|stopni)|lat["'\]]|[Hh]ash|\d[.,]\d\d\s?°?\s?[NSn]|[NnHh]\s?\d\d[.,]\d\d|[Nn]ord \d|\d \d\d[.,]\d\d|\d[.,]\d\d\s?;|[Ww](?:hat)?3[Ww]|WHAT3|\d \d\d \d\d|\d{6}|3[1-6][VWX]|\+ ?[2-9CFGHJMPQRVWXcfghjmpqrvwx]{2}|[Gg][Ee][Oo]:|(?:^|[^:])\/\/|!3d/;

/** Does the text hold coordinates in any of their usual forms? Cut long texts before. */
export const holdsCoordinates = (text: string): boolean =>
  MAY_HOLD_COORDINATES.test(text) &&
  (COORDINATES.some((pattern) => pattern.test(text)) || pairsIn(text).length > 0);

const decimalOf = (written: string): number => Number(written.replace(',', '.'));

/** !3d59.9127!4d10.7461, and ?mlat=59.9127&mlon=10.7461 */
const LINK_PAIR = /(?:!3d|mlat=)(-?\d{1,2}\.\d{3,})(?:!4d|&mlon=)(-?\d{1,3}\.\d{3,})/g;

/** The pairs of degrees with decimals in a text, latitude first as a rule. */
export const decimalPairsIn = (text: string): [latitude: number, longitude: number][] =>
  [...pairsIn(text), ...[...text.matchAll(LINK_PAIR)].map(([, a = '', b = '']) => [a, b] as const)].map(
    ([latitude, longitude]) => [decimalOf(latitude), decimalOf(longitude)],
  );
