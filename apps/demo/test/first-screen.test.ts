import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withLateScripts, withOwnStyles } from '../scripts/first-screen.mjs';

const CSS = 'p{color:red}';
const page = (head: string) =>
  `<head>\n    <meta http-equiv="Content-Security-Policy" content="style-src 'self'; img-src 'self'" />\n    ${head}\n  </head>`;
const SHEET = '<link rel="stylesheet" crossorigin href="/assets/page-1.css">';
const cssOf = (file: string) => (file === 'assets/page-1.css' ? CSS : '');

it('puts the style sheet of a page into it, and its hash into the policy', () => {
  const html = withOwnStyles(page(SHEET), cssOf);
  const hash = createHash('sha256').update(CSS).digest('base64');
  expect(html).toContain(`<style>${CSS}</style>`);
  expect(html).toContain(`style-src 'self' 'sha256-${hash}'; img-src 'self'`);
  expect(html).not.toContain('stylesheet');
});

it('keeps signs that a replacement would read, as they are', () =>
  expect(withOwnStyles(page(SHEET), () => "a{content:'$&'}")).toContain("<style>a{content:'$&'}</style>"));

it('says so where a page would lose its looks', () => {
  expect(() => withOwnStyles(page(''), cssOf)).toThrow('without a style sheet');
  expect(() => withOwnStyles(`<head>${SHEET}</head>`, cssOf)).toThrow('policy');
  expect(() => withOwnStyles(page(SHEET), () => '</style><script>')).toThrow('end its own element');
});

it('asks for scripts, words and data late, and leaves what says otherwise', () =>
  expect(
    withLateScripts(
      '<script type="module" src="a.js"></script><link rel="preload" href="b.json"><link rel="icon" href="c.svg"><script type="module" src="d.js" fetchpriority="high"></script>',
    ),
  ).toBe(
    '<script type="module" fetchpriority="low" src="a.js"></script><link rel="preload" fetchpriority="low" href="b.json"><link rel="icon" href="c.svg"><script type="module" src="d.js" fetchpriority="high"></script>',
  ));
