import { hostOf, webAddressesIn } from '../../facts/links.ts';
import { isLookalikeHost } from '../../facts/lookalikes.ts';
import { defineRule } from '../../rule.ts';

/** Flags a host with letters of another alphabet that look like those of the name it seems to be. */
export const linkLookalikeHost = defineRule({
  code: 'link/lookalike-host',
  severity: 'warning',
  source: 'Unicode Technical Standard 39, section 5: mixed-script and whole-script confusables',
  why: 'It looks like the page of a helper and belongs to somebody else, who may want to know who seeks help.',
  on: 'string',
  within: 'links',
  mayHold: /\/\/[^/?#\s]*(?:xn--|[\u0080-\uFFFF])/i,
  ok: 'https://xn--blkors-jua.no/',
  notOk: 'https://www.kirkensbymisjоn.no/',
  check({ value, field }, report) {
    const address = webAddressesIn(value).find((link) => isLookalikeHost(hostOf(link)));
    if (address !== undefined) report({ params: { field, host: hostOf(address) } });
  },
});
