import { fieldOf, recordsAt, stringsBelow, type Data } from '../../data.ts';
import { streetNamesIn, tracesIn } from '../../facts/address-words.ts';
import { keptAddressesOf, MAY_BE_KEPT } from '../../facts/kept-addresses.ts';
import { OWN_WORDS } from '../../facts/own-words.ts';
import { hasConfidentialPlace, isConfidential } from '../../facts/places.ts';
import type { Path } from '../../finding.ts';
import { defineRule, hearing, type Report } from '../../rule.ts';

/** Fields in which the service speaks of itself. */
const FIELDS = [...OWN_WORDS, 'alert'];
const ACCESS_WORDS = ['eligibility'];
const PLACE_WORDS = ['name', 'area'];
const CONTACT_WORDS = ['label', 'note'];
const SOURCE_WORDS = ['title'];
const AREA_WORDS = ['note'];

/**
 * Notes a street name without a number where a service with a confidential place speaks of itself, and an address in the notes of
 * its editors, which are not published and lie in the file all the same.
 */
export const locationConfidentialStreet = defineRule({
  code: 'location/confidential-street',
  severity: 'warning',
  source: 'Safety guide, section 4: a wide area is what to publish',
  why: 'In a short street the name is the address. It may be another street that is meant: then write which place.',
  on: 'service',
  fieldByField: ['locations'],
  hears: hearing((text) => MAY_BE_KEPT.test(text) || streetNamesIn(text).length > 0),
  concerns: hasConfidentialPlace,
  when: 'locations',
  ok: {
    summary: { nb: 'Et trygt sted i Oslo.', en: 'A safe place in Oslo.' },
    locations: [{ id: 'huset', visibility: 'confidential' }],
  },
  notOk: {
    summary: { nb: 'Et trygt sted i Hemmeliggata.', en: 'A safe place.' },
    locations: [{ id: 'huset', visibility: 'confidential' }],
  },
  check(service, report) {
    if (!hasConfidentialPlace(service)) return;
    search(service, FIELDS, [], report);
    search(service['access'], ACCESS_WORDS, ['access'], report);
    search(service['serviceArea'], AREA_WORDS, ['serviceArea'], report);
    for (const [index, place] of recordsAt(service, 'locations'))
      if (isConfidential(place)) search(place, PLACE_WORDS, ['locations', index], report);
    searchAll(service, 'contacts', CONTACT_WORDS, report);
    searchAll(service, 'sources', SOURCE_WORDS, report);
    for (const path of keptAddressesOf(service))
      report({ path, params: { field: 'internal', isKept: true } });
  },
});

function searchAll(service: Data, list: string, fields: readonly string[], report: Report): void {
  for (const [index, record] of recordsAt(service, list)) search(record, fields, [list, index], report);
}

function search(holder: unknown, fields: readonly string[], before: Path, report: Report): void {
  for (const field of fields) {
    for (const { path, value } of stringsBelow(fieldOf(holder, field))) {
      // With a number it is told by location/confidential-words.
      if (streetNamesIn(value).length > 0 && tracesIn(value).length === 0)
        report({ path: [...before, field, ...path], params: { field } });
    }
  }
}
