import { defineFileRule } from '../../rule.ts';

/** A link to a page that leads to the front page instead. */
export const linkFrontPage = defineFileRule({
  code: 'link/front-page',
  severity: 'info',
  source: 'Our own choice: many sites answer so when a page is gone',
  why: 'The page is mostly gone, and the reader has to look for the help once more.',
  ok: 'url: https://example.org/\n',
  // What a server answers is no content of a file: the tests of `network/` run one.
  notOk: 'url: https://example.org/tilbud/dusj\n',
});
