import { hostOf, webAddressesIn } from '../../facts/links.ts';
import { isLocalHost, isNumberHost } from '../../facts/hosts.ts';
import { defineRule } from '../../rule.ts';

/** Flags a web address that has a number where others have a name. */
export const linkNumberHost = defineRule({
  code: 'link/number-host',
  severity: 'warning',
  source: 'Our own choice; WHATWG URL standard, section 4.5 (numbers as hosts)',
  why: 'Nobody can see whose page it is, and no certificate vouches for it. The number may belong to somebody else next year.',
  on: 'string',
  within: 'links',
  mayHold: /\/\/(?:\d|\[)/i,
  ok: 'https://116117.example.org/',
  notOk: 'http://203.0.113.7/hjelp',
  check({ value, field }, report) {
    const host = webAddressesIn(value)
      .map(hostOf)
      .find((name) => isNumberHost(name) && !isLocalHost(name));
    if (host !== undefined) report({ params: { field, host } });
  },
});
