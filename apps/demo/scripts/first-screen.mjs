/**
 * Lets the first screen of a page that holds the whole list be painted from the page itself: its styles stand in it, known to
 * its policy by their hash, and what comes later does not take the line from it. On a slow line each file that the first
 * paint waits for costs a round trip.
 */
import { createHash } from 'node:crypto';

const STYLE_SHEET = /\n?[ \t]*<link rel="stylesheet"[^>]* href="\/([^"]+\.css)"[^>]*>/g;
/** The element, its words and the directory: nobody needs them to read the list. */
const LATER = /<(?:script type="module"|link rel="(?:modulepreload|preload)")(?![^>]*fetchpriority)/g;
const STYLE_POLICY = "style-src 'self'";

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page with its style sheets in it.
 * @param {string} html
 * @param {(file: string) => string} cssOf the text of a style sheet of the site
 * @throws Error when the page has none, or no policy that names styles, so that no page loses its looks without a word
 */
export function withOwnStyles(html, cssOf) {
  const sheets = [...html.matchAll(STYLE_SHEET)].map(([, file]) => cssOf(file).trim());
  if (sheets.length === 0) throw new Error('A page without a style sheet: see first-screen.mjs.');
  if (!html.includes(STYLE_POLICY)) throw new Error(`A page whose policy does not say ${STYLE_POLICY}.`);
  const css = sheets.join('\n');
  if (/<\/style/i.test(css)) throw new Error('A style sheet that would end its own element.');
  return html
    .replace(STYLE_POLICY, () => `${STYLE_POLICY} ${hashOf(css)}`)
    .replaceAll(STYLE_SHEET, '')
    .replace('</head>', () => `  <style>${css}</style>\n  </head>`);
}

/** A page whose scripts and data are asked for after what is seen first. */
export const withLateScripts = (html) => html.replaceAll(LATER, (tag) => `${tag} fetchpriority="low"`);

/**
 * @param {string[]} pages the pages that this is done to, as `/en/index.html`
 * @returns {import('vite').Plugin}
 */
export function firstScreenPlugin(pages) {
  return {
    name: 'first-screen',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (bundle === undefined || !pages.includes(path)) return html;
        return withLateScripts(withOwnStyles(html, (file) => String(bundle[file].source)));
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html'));
        for (const { fileName } of Object.values(bundle))
          if (/^assets\/[^/]+\.css$/.test(fileName) && !html.some(({ source }) => source.includes(fileName)))
            delete bundle[fileName];
      },
    },
  };
}
