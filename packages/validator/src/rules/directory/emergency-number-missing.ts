import { entriesAt, fieldOf, recordsAt, textAt, type Data } from '../../data.ts';
import { emergencyNumbersOf } from '../../facts/emergency-numbers.ts';
import { defineRule } from '../../rule.ts';

/** The number of a contact as it is dialled: a short one, or a full one that some write for a short one. */
const numberOf = (contact: unknown): string | undefined => {
  const value = fieldOf(contact, 'value');
  return textAt(value, 'shortCode') ?? (typeof value === 'string' ? value : undefined);
};

const numbersIn = (head: Data): (string | undefined)[] =>
  recordsAt(head, 'emergencyContacts').flatMap(([, group]) =>
    entriesAt(group, 'contacts').map(([, contact]) => numberOf(contact)),
  );

/** Flags emergency contacts among which there is none of the country’s emergency numbers. */
export const directoryEmergencyNumberMissing = defineRule({
  code: 'directory/emergency-number-missing',
  severity: 'warning',
  source: 'Directive (EU) 2018/1972, article 109 (112); helsenorge.no: 110, 112, 113',
  why: 'When a life is in danger there is no time to look for the number in another country’s language.',
  on: 'directory',
  ok: {
    emergencyContacts: [
      { label: 'Ambulanse', contacts: [{ channel: 'phone', value: { shortCode: '113', country: 'NO' } }] },
    ],
  },
  notOk: {
    emergencyContacts: [
      {
        label: { nb: 'Vold', en: 'Violence' },
        contacts: [{ channel: 'phone', value: { shortCode: '116006', country: 'NO' } }],
      },
    ],
  },
  check(head, report, { country }) {
    const wanted = country === undefined ? undefined : emergencyNumbersOf(country);
    // Without any contact, directory/no-emergency-contacts tells that.
    if (wanted === undefined || recordsAt(head, 'emergencyContacts').length === 0) return;
    const found = numbersIn(head);
    if (!wanted.some((number) => found.includes(number)))
      report({ path: ['emergencyContacts'], params: { numbers: [...wanted] } });
  },
});
