import { hostOf, webAddressesIn } from '../../facts/links.ts';
import { isLocalHost } from '../../facts/hosts.ts';
import { defineRule } from '../../rule.ts';

/** Flags an address that exists inside one building or on one device only. */
export const linkLocalAddress = defineRule({
  code: 'link/local-address',
  severity: 'error',
  source: 'RFC 1918, RFC 6761, RFC 6762, RFC 8375: names and numbers that are not reachable from outside',
  why: 'It opens on the computer of whoever wrote it, and nowhere else. On her phone it leads to nothing, or to some device at home.',
  on: 'string',
  within: 'links',
  mayHold:
    /\/\/(?:[^/?#\s.:]+(?:[/?#:\s]|$)|\[|(?:127|10|0|192\.168|172|169\.254|100)\.\d|[^/?#\s]*\.(?:local|lan|internal|intranet|corp|home|localdomain|arpa|localhost)(?:[/?#:\s]|$))/i,
  ok: 'https://example.org/',
  notOk: 'http://192.168.1.10/hjelp',
  check({ value, field }, report) {
    const host = webAddressesIn(value).map(hostOf).find(isLocalHost);
    if (host !== undefined) report({ params: { field, host } });
  },
});
