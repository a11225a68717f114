import { defineFileRule } from '../../rule.ts';

/** A link that ends on another host than the one it names. */
export const linkOtherHost = defineFileRule({
  code: 'link/other-host',
  severity: 'warning',
  source: 'Safety guide, section 7: one function decides what may be a link',
  why: 'A name that was given up is bought by others, and the reader lands with them instead of with the service.',
  ok: 'url: https://example.org/\n',
  // What a server answers is no content of a file: the tests of `network/` run one.
  notOk: 'url: https://havn.example.org/\n',
});
