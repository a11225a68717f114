import { exactPoint, type FoundPoint } from './found-point.ts';

/** The words for a degree and a minute, as they begin. */
const DEGREE_WORDS =
  /(?<=\d)\s?(?:grader|degrees?|deg\.?|grados?|grade|degrés?|градус\p{L}{0,3}|stopni)(?:\s(?:og|and|y|i|и))?\s/giu;
/** 59°54'46"N, 59° 54.77′ N: degrees, minutes and perhaps seconds, one number of a point. */
const SIGNED = /(\d{1,3})\s?°\s?(\d{1,2}(?:[.,]\d{1,10})?)(?:\s?['′’]\s?(\d{1,2}(?:[.,]\d{1,10})?)?)?/gu;
/** 59 54 46 N, 10 44 46 E, and N 59 54 46 Ø 10 44 46 */
const SPACED =
  /(?<!\d)(\d{1,2}) (\d{2}) (\d{2}(?:[.,]\d{1,6})?)\s?"?\s?[NS]?[\s,]{1,3}[EØWV]?\s?(\d{1,3}) (\d{2}) (\d{2}(?:[.,]\d{1,6})?)(?!\d)/gu;
/** 59 54.834 10 45.132, and 5954.834N 01045.132E as receivers write it (NMEA 0183) */
const MINUTES =
  /(?<![\d.,])(\d{1,2}) ?(\d{2}[.,]\d{2,6})['′]?\s?[NS]?[\s,;/]{1,3}[EØWV]?\s?(\d{1,3}) ?(\d{2}[.,]\d{2,6})(?!\d)/gu;

const decimalOf = (written: string | undefined): number => Number((written ?? '0').replace(',', '.'));
const degreesOf = (whole?: string, minutes?: string, seconds?: string): number =>
  decimalOf(whole) + decimalOf(minutes) / 60 + decimalOf(seconds) / 3600;

/** The points that a text gives in degrees and minutes. */
export function minutePointsIn(text: string): FoundPoint[] {
  const signed = [...text.replace(DEGREE_WORDS, '° ').matchAll(SIGNED)].map(([, ...parts]) =>
    degreesOf(...parts),
  );
  return [
    // As they follow one another, in twos.
    ...signed.slice(1).map((longitude, index) => exactPoint(signed[index] ?? 0, longitude)),
    ...[...text.matchAll(SPACED)].map(([, a, b, c, d, e, f]) =>
      exactPoint(degreesOf(a, b, c), degreesOf(d, e, f)),
    ),
    ...[...text.matchAll(MINUTES)].map(([, a, b, c, d]) => exactPoint(degreesOf(a, b), degreesOf(c, d))),
  ];
}
