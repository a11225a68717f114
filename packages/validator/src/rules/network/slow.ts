import { defineFileRule } from '../../rule.ts';

/** A link whose host answered late. */
export const linkSlow = defineFileRule({
  code: 'link/slow',
  severity: 'info',
  source: 'Safety guide, section 1: a slow and costly network',
  why: 'On an old phone it takes longer still, and the reader gives up.',
  ok: 'url: https://example.org/\n',
  // What a server answers is no content of a file: the tests of `network/` run one.
  notOk: 'url: https://treg.example.org/\n',
});
