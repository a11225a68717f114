import { recordsAt } from '../../data.ts';
import { hasEntry } from '../../facts/entry-codes.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Flags a service that asks to be called first and gives no number. */
export const servicePhoneFirstWithoutPhone = defineRule({
  code: 'service/phone-first-without-phone',
  severity: 'warning',
  source: 'Design, section 4: entry phone-first',
  why: 'She is told to call and finds nothing to call.',
  on: 'service',
  ok: {
    access: { residenceStatus: 'unconfirmed', entry: ['phone-first'] },
    contacts: [{ channel: 'phone', value: '+4722990000' }],
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'phone-first', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
    contacts: [{ channel: 'web', value: 'https://example.org' }],
  },
  check(service, report) {
    if (!hasEntry(service, 'phone-first')) return;
    const hasPhone = recordsAt(service, 'contacts').some(([, { channel }]) => channel === 'phone');
    if (!hasPhone && isInUse(service)) report({ path: ['access', 'entry'] });
  },
});
