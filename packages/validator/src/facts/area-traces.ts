import type { Trace } from './address-words.ts';
import { isStreetFirst } from './announced-streets.ts';
import { asSeen } from './as-seen.ts';
import { placeOfPostalCode } from './norway/postal-codes.ts';

/** A text that is a postal code and nothing else, of whichever country. */
const CODE_ALONE = /^\s*(?:NO?-?\s?)?(?:\d{4}|\d{5}|\d{3} \d{2}|\d{2}-\d{3})\s*$/i;
/** Four digits that stand for themselves; a year is none, nor a phone number, nor the number of a municipality or its people. */
const CODES =
  /(?<![\d.,:–-]|\d\s|ommunen?r?\.?\s)(?!(?:19|20)\d{2})\d{4}(?![\d:%]|[.,–-]\d|\s(?:\d|innb|inhab))/g;

/** What gives away a place in words that are about an area and nothing else: a postal code alone, a street without an ending. */
export function areaTracesIn(area: string): Trace[] {
  const text = asSeen(area.slice(0, 300));
  const traces: Trace[] = isStreetFirst(text) ? ['street'] : [];
  const codes = text.match(CODES) ?? [];
  if (CODE_ALONE.test(text) || codes.some((code) => placeOfPostalCode(code) !== undefined))
    traces.push('postal-code');
  return traces;
}
