import { defineFileRule } from '../../rule.ts';

/** A link from which no page came this time. */
export const linkUnreachable = defineFileRule({
  code: 'link/unreachable',
  severity: 'info',
  source: 'Design, section 6: network, on request',
  why: 'It may be well again in an hour, or gone for good: someone has to look.',
  ok: 'url: https://example.org/\n',
  // What a server answers is no content of a file: the tests of `network/` run one.
  notOk: 'url: https://nede.example.org/\n',
});
