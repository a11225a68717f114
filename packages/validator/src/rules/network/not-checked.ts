import { defineFileRule } from '../../rule.ts';

/** A link that the server, or we, did not let this program follow. */
export const linkNotChecked = defineFileRule({
  code: 'link/not-checked',
  severity: 'info',
  source: 'RFC 9110, 15.5 (client errors)',
  why: 'A page that turns programs away may still be there for people, so nothing is said about it.',
  ok: 'url: https://example.org/\n',
  // What a server answers is no content of a file: the tests of `network/` run one.
  notOk: 'url: https://lukket.example.org/\n',
});
