import { recordsAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a directory without emergency numbers. */
export const directoryNoEmergencyContacts = defineRule({
  code: 'directory/no-emergency-contacts',
  severity: 'warning',
  source: 'Design, section 4: emergencyContacts',
  why: 'They are shown before everything else, to a person who may not know the number of this country.',
  on: 'directory',
  ok: {
    emergencyContacts: [
      { label: 'Ambulanse', contacts: [{ channel: 'phone', value: { shortCode: '113', country: 'NO' } }] },
    ],
  },
  notOk: { emergencyContacts: [] },
  check(directory, report, { hasHead }) {
    if (!hasHead || recordsAt(directory, 'emergencyContacts').length > 0) return;
    report({ path: Object.hasOwn(directory, 'emergencyContacts') ? ['emergencyContacts'] : [] });
  },
});
