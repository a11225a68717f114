import { decimalPairsIn } from '../coordinates.ts';
import { minutePointsIn } from './degrees.ts';
import { exactPoint, type FoundPoint } from './found-point.ts';
import { geohashesIn } from './geohash.ts';
import { mgrsPointsIn } from './mgrs.ts';
import { plusCodesIn } from './plus-code.ts';
import { pointsOfMetres } from './utm.ts';

/** What a text must hold for any of them; most hold none. */
const MAY_HOLD_POINT =
  /\d[.,]\d{3}|\d ?[°º]|\d ?(?:[Gg]rad|GRAD|[Dd]eg|град|stop)|\d{6}|\d[A-Za-z]{3} ?\d{3}|\d ?[C-X] [A-Z]{2} \d|\d \d\d[ .,]\d\d|\d{4}[.,]\d\d|\+ ?[2-9CFGHJMPQRVWXcfghjmpqrvwx]{2}|[Hh]ash/;

/** East and north in metres, with or without their names and a zone, which is tried as each of those of Norway. */
const METRES =
  /(?<![\d.,])(\d{6,7})(?:[.,]\d{1,3})?\s?m?(?:\s?(?:E|Ø|N)(?!\p{L}))?[\s,;/]{1,3}(?:\p{L}{1,8}[\s:=]{1,3})?(\d{6,7})(?!\d)/gu;

/** Could the text hold a point? Much quicker than to read it. */
export const mayHoldPoint = (text: string): boolean => MAY_HOLD_POINT.test(text);

/**
 * The points that a text gives, in degrees with decimals or minutes, in UTM, MGRS, as a plus code or a geohash. Cut long
 * texts before. Of two numbers it may not be known which is the latitude.
 * @param near what a short plus code (WPC2+XX) is read beside; without it such a code is passed over
 */
export const pointsIn = (text: string, near?: { latitude: number; longitude: number }): FoundPoint[] =>
  mayHoldPoint(text)
    ? [
        ...decimalPairsIn(text).map(([latitude, longitude]) => exactPoint(latitude, longitude)),
        ...minutePointsIn(text),
        ...[...text.matchAll(METRES)].flatMap(([, a, b]) =>
          pointsOfMetres(Number(a), Number(b)).map(({ latitude, longitude }) =>
            exactPoint(latitude, longitude),
          ),
        ),
        ...mgrsPointsIn(text),
        ...plusCodesIn(text, near),
        ...geohashesIn(text),
      ]
    : [];
