/**
 * Writes docs/theming.md: how the element takes its looks, with its tokens and parts from the comment of its class. Run it
 * after a change of one of them: `node scripts/docs/theming.mjs`. With `--check` it writes nothing, and fails when the page
 * is out of date.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { layOut, runAsScript } from './generated-file.mjs';
import { code, table, text } from './markdown.mjs';

export const PAGE = fileURLToPath(new URL('../../docs/theming.md', import.meta.url));
const CLASS = new URL('../../packages/element/src/service-directory.ts', import.meta.url);
const THEMES = new URL('../../packages/element/themes/', import.meta.url);

/** The lines of a tag in the comment of the class: name, what it is, and what it is when nobody sets it. */
function linesOf(tag, source) {
  const lines = source.matchAll(new RegExp(`^ \\* @${tag} (\\S+) - ([^;\\n]+)(?:; (.+))?$`, 'gm'));
  return [...lines].map(([, name, what, value = '']) => ({ name, what, value }));
}

/** The tokens and parts that the comment of the class tells of. */
export function readLooks(source = readFileSync(CLASS, 'utf8')) {
  return { tokens: linesOf('cssproperty', source), parts: linesOf('csspart', source) };
}

/** A colour in the light and in the dark, or the one value of any other token. */
function valuesOf(value) {
  const [light = '', dark = ''] = value.split(', dark ');
  return dark === '' ? [text(value), ''] : [code(light), code(dark)];
}

const ABOUT = `# Looks

\`<service-directory>\` brings its own looks and keeps them on any page. They can be changed in three steps, each with plain
CSS from your own host: a ready theme, tokens, parts. Nothing here needs a script, and all of it works under
\`style-src 'self'\`.

## Themes

| file | what |
| --- | --- |
| \`themes/calm.css\` | what the element has without any file: to copy and to change |
| \`themes/high-contrast.css\` | text stands out by 7:1, edges by 4.5:1, the ring of focus is wider |
| \`themes/host.css\` | font, size of text and colour scheme of the page around it; colours and corners where the page has them under the names of Bootstrap 5.3 or WordPress |

\`\`\`html
<link rel="stylesheet" href="/node_modules/@service-directory/element/dist/themes/high-contrast.css" />
\`\`\`

With a bundler, \`import '@service-directory/element/themes/high-contrast.css'\`; without one, the files lie in the folder
\`standalone/themes\` of the package. They set tokens on \`service-directory\`, so what you change of a theme stands behind it
and on the same selector:

\`\`\`css
service-directory {
  --service-directory-brand: light-dark(#00456b, #9cd3ff);
  --service-directory-sticky-top: 64px;
}
\`\`\`

## Light and dark

Where the page says nothing, the element follows what the reader prefers. Where the page has a \`color-scheme\`, on itself or
on the element, or a \`<meta name="color-scheme">\`, the element follows the page:

\`\`\`css
:root {
  color-scheme: light; /* the element stays light */
}

service-directory {
  color-scheme: dark; /* the element alone is dark */
}
\`\`\`

It looks for this when it is put on the page; a switch between \`light\` and \`dark\` later on is followed, one that comes out of
nothing is not. Browsers without \`light-dark()\` (before 2024) follow the reader alone. In a token, give both colours with
\`light-dark()\`, or one that stands out in both. Vite rewrites \`light-dark()\` for older browsers, and what it writes follows
the reader alone: the ready looks are made for that; for tokens of your own set \`build.cssTarget\` to \`['chrome123',
'safari17.5', 'firefox120']\`, or give one colour. For readers who want more contrast (\`prefers-contrast: more\`), lines and
pale text become stronger by themselves, where you have not set them; with system colours (forced colours) only those of
the system are left, and what is chosen has a frame.

## What of the page reaches it

Nothing that text inherits: line height, letter spacing, capitals, alignment, white space, cursor and the rest end at the
element, and so does the page's size of text. It begins from the size that the reader has set in the browser. Rules for \`*\`,
\`button\` or \`[role]\` do not reach inside. What the page hides (\`hidden\`, \`display: none\`, \`visibility: hidden\`) stays
hidden, and words that you put between the tags keep the direction of your page whatever language the reader takes.

The button to leave sticks to the top of the window. Two things on a page can be in its way:

- **A header of yours that stays at the top** would cover it: tell its height with \`--service-directory-sticky-top\`.
- **An ancestor with \`overflow: hidden\`** keeps it from sticking. The button is then lifted above the page by itself, in
  browsers that know \`popover\` (since 2023). For the others, use \`overflow: clip\`, or none.

Its own width decides how much stands side by side, not that of the window: it fits from 280 px, and list and map
are side by side from 1000 px.
`;

/** The page as it must stand on disk. */
export async function makeThemingPage({ tokens, parts } = readLooks()) {
  const colours = tokens.filter(({ value }) => value.includes(', dark '));
  const others = tokens.filter((token) => !colours.includes(token));
  return layOut(
    PAGE,
    [
      ABOUT,
      '## Tokens',
      'Colours, as they are when nobody sets them:',
      table(
        ['token', 'what', 'light', 'dark'],
        colours.map(({ name, what, value }) => [code(name), text(what), ...valuesOf(value)]),
      ),
      'And the rest:',
      table(
        ['token', 'what', 'when nobody sets it'],
        others.map(({ name, what, value }) => [code(name), text(what), text(value)]),
      ),
      '## Parts',
      'For `service-directory::part(name)`, where a token does not do. Take care that what can be pressed stays 44 px high, and that what is chosen or has the focus can still be told.',
      table(
        ['part', 'what'],
        parts.map(({ name, what, value }) => [code(name), text(value === '' ? what : `${what}; ${value}`)]),
      ),
      `This page is written by \`scripts/docs/theming.mjs\`, from the comment of the class in \`packages/element/src/service-directory.ts\`.`,
      '',
    ].join('\n\n'),
  );
}

/** The text of each theme, by its name. */
export const readTheme = (name) => readFileSync(new URL(`${name}.css`, THEMES), 'utf8');

await runAsScript(import.meta.url, PAGE, makeThemingPage);
