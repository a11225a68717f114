import { TOGGLES } from '@service-directory/schema';
import type { AttributeWarnings } from './attribute-warnings.ts';
import { isAudience } from './is-audience.ts';
import { SORTS } from './query-state.ts';
import { isNeed } from './search-choice.ts';

/** Texts of a query. */
const TEXTS = ['text', 'language', 'audience', 'country', 'locality'] as const;
const COUNTRY = /^[A-Z]{2}$/;
/** What is told of by its kind alone. */
const FIELDS: ReadonlySet<string> = new Set([...TEXTS, ...TOGGLES]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A code as it was given; of all else not even that: it may be what a reader typed. */
const shown = (value: unknown): string => (typeof value === 'string' && value.length < 50 ? value : '…');

/** Tells the host page what of a query that it has set cannot be, and what is done instead. Nothing that was given is no fault. */
export function warnOfQuery(given: unknown, warnings: AttributeWarnings): void {
  if (given === undefined || given === null) return;
  if (!isObject(given)) {
    warnings.tell('query', '…', 'an object, and everything is shown');
    return;
  }
  // Frameworks set what they have not as null.
  const { needs, sort, near, withinMetres, facets, audience, country, ...more } = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  ) as Record<string, unknown>;
  const tell = (name: string, wanted: string, value = '…') => warnings.tell(`query.${name}`, value, wanted);
  for (const name of Object.keys(more))
    if (!FIELDS.has(name)) tell(name, 'a field of a query, and is passed over');
  for (const name of TEXTS)
    if (typeof (given[name] ?? '') !== 'string') tell(name, 'a text, and is passed over');
  for (const name of TOGGLES)
    if (typeof (given[name] ?? true) !== 'boolean') tell(name, 'true or false, and counts as false');
  if (sort !== undefined) warnings.oneOf('query.sort', shown(sort), SORTS, 'default');
  if (needs !== undefined && !Array.isArray(needs)) tell('needs', 'a list of codes, and is passed over');
  for (const need of Array.isArray(needs) ? (needs as unknown[]) : [])
    // What finds nothing on purpose, as the query of an element whose locks leave nothing.
    if (typeof need !== 'string' || (!isNeed(need) && need !== 'none'))
      tell('needs', 'a code of a need, and nothing is shown for it', shown(need));
  if (typeof audience === 'string' && audience !== '' && !isAudience(audience))
    tell('audience', 'a code of a group, and what is for one group alone is left out', shown(audience));
  if (typeof country === 'string' && country !== '' && !COUNTRY.test(country))
    tell('country', 'two capital letters such as NO, and so nothing is shown', shown(country));
  const { latitude, longitude } = isObject(near) ? near : {};
  if (near !== undefined && !(Number.isFinite(latitude) && Number.isFinite(longitude)))
    tell('near', 'a latitude and a longitude in numbers, and is passed over');
  if (withinMetres !== undefined && !(Number.isFinite(withinMetres) && Number(withinMetres) >= 0))
    tell('withinMetres', 'a number of metres, and is passed over');
  if (facets !== undefined && !isObject(facets)) tell('facets', 'an object, and is passed over');
}
