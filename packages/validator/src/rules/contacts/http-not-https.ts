import { textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Notes a link that is not encrypted. Sources are left out: they tell where something was read. */
export const contactHttpNotHttps = defineRule({
  code: 'contact/http-not-https',
  severity: 'info',
  source: 'Safety guide, section 7: https, plain http with a warning',
  why: 'On a shared or watched network everyone sees which page is opened, and what is written into it.',
  on: 'contact',
  ok: { channel: 'web', value: 'https://example.org', printed: undefined },
  notOk: { channel: 'web', value: 'http://example.org', printed: undefined },
  check(contact, report) {
    const isPage = ['web', 'form', 'chat', 'video'].includes(textAt(contact, 'channel') ?? '');
    if (isPage && /^http:/i.test(textAt(contact, 'value') ?? '')) report({ path: ['value'] });
  },
});
