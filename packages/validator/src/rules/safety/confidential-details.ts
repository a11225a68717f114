import { fieldOf } from '../../data.ts';
import { isConfidential, SECRET_FIELDS } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/**
 * Flags an address, a point or anything like it on a place that is, or was meant to be, confidential. The zod schema refuses the
 * same, but only where the rest of the record is right.
 */
export const locationConfidentialDetails = defineRule({
  code: 'location/confidential-details',
  severity: 'error',
  source:
    'Safety guide, section 4: a confidential place has no address, point, postcode, route link or map marker in the file',
  why: 'Everyone inside is at risk when the address of a shelter leaks. A flag beside a secret protects nothing: anyone can read the file.',
  replaces: ['schema/not-together'],
  on: 'location',
  ok: { visibility: 'confidential', area: 'Oslo', address: undefined },
  notOk: { visibility: 'confidential', address: { locality: 'Oslo' } },
  check(location, report) {
    if (!isConfidential(location)) return;
    for (const field of SECRET_FIELDS) {
      if (fieldOf(location, field) !== undefined) report({ path: [field], params: { field } });
    }
  },
});
