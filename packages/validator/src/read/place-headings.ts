import type { LeftCell } from '@service-directory/convert/spreadsheet';
import { locationConfidentialLandmark } from '../rules/safety/confidential-landmark.ts';
import { locationConfidentialWords } from '../rules/safety/confidential-words.ts';
import type { Params } from '../finding.ts';

/** Half of a point each, as maps of Norway give it: `Nord` and `Øst` in columns of their own. */
const COORDINATE =
  /^(?:(?:utm|euref|wgs|epsg)[ -]?)?(?:nord|øst|aust|north|east|[nøxy]|(?:nord|øst|aust|[xy])[ -]?(?:koordinat|verdi)|northing|easting|utm.{0,12}|koordinat\p{L}{0,5}|coordinates?)(?: ?\(.{0,12}\))?$/iu;
/** A number that is long enough for one. */
const LONG_NUMBER = /\d{4}|\d[.,]\d{3}/u;
/** The number of a property in the register of land. */
const PROPERTY =
  /^(?:g(?:år|ar)?d?snummer|gnr|bnr|bruksnummer|gnr\.?\s?[/,og&+ -]{1,4}\s?bnr|gårds- og bruksnummer|matrikkel\p{L}*|seksjonsn(?:umme)?r|bruksenhet\p{L}*|bolign(?:umme)?r|cadastr\p{L}*|parcel(?: number)?)\.?$/iu;
/** What lies beside it, and how one gets there. */
const BESIDE =
  /holdeplass|haldeplass|stoppested|stoppestad|busstopp|parkering|nærmeste|nærmaste|t-bane|trikk|togstasjon|stasjon|nabo|landemerke|kjennemerke|adkomst|tilkomst|bus stop|nearest|parking|landmark|how to get there|directions/iu;
/** An answer to whether there is one, or that there is none. */
const ANSWER =
  /^\s*(?:ja|nei|yes|no|x|-|–|ingen|inga|none|finnes|finst|gratis|free|vet ikke|veit ikkje|ukjent|unknown|ikke relevant|n\/a|\d{1,3}(?: ?(?:plasser|stk|min(?:utt)?(?:er)?))?)[\s.!]*$/iu;

/**
 * What a cell that is not read says by its heading of where its service is: half of a point, the number of a property, the next
 * stop. Asked of cells in the row of a secret place.
 */
export function placeByHeading({ text, heading }: LeftCell): { code: string; params: Params } | undefined {
  const over = heading?.trim() ?? '';
  const isPoint = COORDINATE.test(over) && LONG_NUMBER.test(text);
  const isProperty = PROPERTY.test(over) && /\d/u.test(text);
  if (isPoint || isProperty) {
    const traces = [isPoint ? 'coordinates' : 'map-number'];
    return { code: locationConfidentialWords.code, params: { traces, field: over } };
  }
  return BESIDE.test(over) && /\p{L}/u.test(text) && !ANSWER.test(text)
    ? { code: locationConfidentialLandmark.code, params: { field: over } }
    : undefined;
}
