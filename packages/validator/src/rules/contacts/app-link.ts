import { textAt } from '../../data.ts';
import { appOf, numberInAppLink } from '../../facts/app-links.ts';
import { defineRule } from '../../rule.ts';

const OPEN_CHANNELS: ReadonlySet<unknown> = new Set(['web', 'form', 'chat', 'telegram', 'messenger']);

/** A quick look; `appOf` reads the host. */
const MAY_BE_APP = /wa\.me|whatsapp|t\.me|telegram|m\.me|messenger|signal|viber|tg:|sgnl:/i;

/** Flags a link to a messaging app that stands under another channel. */
export const contactAppLink = defineRule({
  code: 'contact/app-link',
  severity: 'warning',
  source: 'Design, section 4: channel',
  why: 'Behind “Web page” an app opens, on a shared phone perhaps as somebody else, and shows a number that she did not want to give.',
  on: 'contact',
  ok: { channel: 'web', value: 'https://example.org/kontakt', printed: undefined },
  notOk: { channel: 'web', value: 'https://wa.me/4799000000', printed: undefined },
  check(contact, report) {
    const channel = contact['channel'];
    if (!OPEN_CHANNELS.has(channel)) return;
    const value = textAt(contact, 'value');
    if (value === undefined || !MAY_BE_APP.test(value)) return;
    const app = appOf(value.slice(0, 300));
    if (app === undefined || app === channel) return;
    const better = numberInAppLink(value) ?? value;
    report({ path: ['value'], params: { channel: String(channel), meant: app, better } });
  },
});
