import { recordsAt } from '../../data.ts';
import { hasEntry } from '../../facts/entry-codes.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Everything that is not a voice on a line. */
const VOICE: ReadonlySet<unknown> = new Set(['phone', 'sms']);

/** Flags a service that is reached online and gives no page, chat or address. */
export const serviceOnlineWithoutLink = defineRule({
  code: 'service/online-without-link',
  severity: 'warning',
  source: 'Design, section 4: entry online',
  why: 'She is told to go to a page and not to which.',
  on: 'service',
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'online', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
    contacts: [{ channel: 'chat', value: 'https://example.org/chat' }],
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'online', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
  },
  check(service, report) {
    if (!hasEntry(service, 'online') || !isInUse(service)) return;
    const hasLink = recordsAt(service, 'contacts').some(([, { channel }]) => !VOICE.has(channel));
    if (!hasLink) report({ path: ['access', 'entry'] });
  },
});
