import { defineFileRule } from '../../rule.ts';

/** A page that has moved for good to another address of the same host. */
export const linkMoved = defineFileRule({
  code: 'link/moved',
  severity: 'info',
  source: 'RFC 9110, 15.4.2 (301) and 15.4.9 (308)',
  why: 'Sites keep the old address for a while and then let it die.',
  ok: 'url: https://example.org/\n',
  // What a server answers is no content of a file: the tests of `network/` run one.
  notOk: 'url: https://example.org/gammel-side\n',
});
