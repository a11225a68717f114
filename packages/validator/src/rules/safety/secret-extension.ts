import { dataPointsBelow } from '../../facts/data-points.ts';
import { valuesBelow } from '../../facts/foreign-traces.ts';
import { isSecretPoint } from '../../facts/near-points.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { secretStreetsIn } from '../../facts/secret-words.ts';
import { defineRule } from '../../rule.ts';
import { besideQuietShelter, besideShelter } from '../secret-example.ts';

/**
 * Flags the point of a confidential place among the numbers of another service's foreign fields, and its street in their
 * names. Which, and whose, is not told.
 */
export const locationSecretExtension = defineRule({
  code: 'location/secret-extension',
  severity: 'error',
  source: 'Safety guide, section 4: absent from the file. Data model: extensions are kept untouched',
  why: 'A table of points that another program left behind is published as it stands, the one of the shelter among them.',
  needsSecrets: true,
  on: 'service',
  when: 'extensions',
  examplesOn: 'directory',
  ok: besideQuietShelter({ extensions: { 'example:beds': 12 } }),
  notOk: besideShelter({ extensions: { 'example:source': { 'hemmeligveien-5': 'yes' } } }),
  check(service, report, { secrets }) {
    // Its own foreign fields are told by location/confidential-extension.
    if (hasConfidentialPlace(service)) return;
    const extensions = service['extensions'];
    for (const found of dataPointsBelow(extensions)) {
      if (!isSecretPoint(found, secrets, service)) continue;
      report({ path: ['extensions', ...found.path], params: { what: 'point' } });
      return;
    }
    for (const { path, value, isName } of valuesBelow(extensions)) {
      if (!isName || secretStreetsIn(String(value), secrets).length === 0) continue;
      report({ path: ['extensions', ...path], params: { what: 'street' } });
      return;
    }
  },
});
