import { defineFileRule } from '../../rule.ts';

/** A link to a page that is gone, or to a host that no longer exists. */
export const linkDead = defineFileRule({
  code: 'link/dead',
  severity: 'warning',
  source: 'RFC 9110, 15.5.5 (404) and 15.5.11 (410); RFC 8499 (no such name)',
  why: 'The reader meets an error page where help was promised, and may not try again.',
  ok: 'url: https://example.org/\n',
  // What a server answers is no content of a file: the tests of `network/` run one.
  notOk: 'url: https://example.org/finnes-ikke\n',
});
