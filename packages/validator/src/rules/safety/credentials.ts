import { webAddressesIn } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** User name, and perhaps a password, in front of the host (RFC 3986, 3.2.1). */
const USER_INFO = /^https?:\/\/[^/?#]*@/i;

/** Flags an address with a user name or password in front of the host. They are not repeated in the report. */
export const linkCredentials = defineRule({
  code: 'link/credentials',
  severity: 'error',
  source: 'RFC 3986, 3.2.1 and 7.6: user information in an address; the schema refuses it',
  why: 'The password of somebody’s account is public, or the address only looks like one and leads to the host behind the @.',
  replaces: ['schema/wrong-format', 'schema/not-together'],
  on: 'string',
  within: 'links',
  mayHold: /\/\/[^/?#\s]*@/i,
  ok: 'https://example.org/@hjelpen',
  notOk: 'https://kari:hemmelig@example.org/',
  check({ value, field }, report) {
    if (webAddressesIn(value).some((address) => USER_INFO.test(address))) report({ params: { field } });
  },
});
