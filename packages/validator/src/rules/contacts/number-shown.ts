import { defineRule } from '../../rule.ts';

/** Channels in which the person writes from an account that hangs on her own number. */
const WRITTEN: ReadonlySet<unknown> = new Set(['sms', 'whatsapp', 'telegram', 'signal', 'viber']);

/** Notes a way to write that does not say whether the service sees the person's own number. */
export const contactNumberShown = defineRule({
  code: 'contact/number-shown-unconfirmed',
  severity: 'info',
  source: 'Design, section 4: numberShown',
  why: 'Who must stay unknown wants to know before she writes whether her number goes with it.',
  on: 'contact',
  ok: { channel: 'sms', value: '+4799000000', printed: '990 00 000', numberShown: 'yes' },
  notOk: { channel: 'sms', value: '+4799000000', printed: '990 00 000' },
  check(contact, report) {
    if (!WRITTEN.has(contact['channel'])) return;
    const shown = contact['numberShown'];
    if (shown !== undefined && shown !== 'unconfirmed') return;
    report({
      path: shown === undefined ? [] : ['numberShown'],
      params: { channel: String(contact['channel']) },
    });
  },
});
