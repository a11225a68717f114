import { expect, test } from 'vitest';
import { soundHead, soundOrganization, soundService } from './sound-record.ts';

/** What stands where a text belongs, and has a length that is no number: zod would fall over it. */
const ODD = { length: { toString: null } };

test.each([
  ['service', soundService],
  ['organization', soundOrganization],
  ['head', soundHead],
])('a %s whose texts only look like texts is not taken, and nothing is thrown', (_, sound) => {
  expect(sound({ id: ODD, name: ODD, summary: ODD })).toBeUndefined();
  expect(sound({ emergencyContacts: ODD, openingHours: { exceptions: [{ periods: ODD }] } })).toBeUndefined();
});
