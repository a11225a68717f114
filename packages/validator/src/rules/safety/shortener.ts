import { hostOf, isHost, webAddressesIn } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** Services that hide where a link leads. `t.me` and `wa.me` are not among them: they are the addresses of a channel. */
const SHORTENERS = [
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'v.gd',
  'qrco.de',
  'linktr.ee',
];

/** Flags a shortened link. */
export const linkShortener = defineRule({
  code: 'link/shortener',
  severity: 'warning',
  source: 'Safety guide, section 2: no request to anyone the host did not name',
  why: 'A third party counts every click, and can send the reader somewhere else tomorrow. Nobody sees where the link leads.',
  on: 'string',
  within: 'links',
  mayHold: /\/\/[^/?#\s]*\b(?:[a-z]{1,8}\.(?:ly|gl|gd|in|gy|at|co|cc|de|ee)|tinyurl\.com)(?:[/?#:\s.]|$)/i,
  ok: 'https://example.org/hjelp',
  notOk: 'https://bit.ly/2abcdef',
  check({ value, field }, report) {
    const host = webAddressesIn(value)
      .map(hostOf)
      .find((name) => isHost(name, SHORTENERS));
    if (host !== undefined) report({ params: { field, host } });
  },
});
