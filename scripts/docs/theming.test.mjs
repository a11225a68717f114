import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeThemingPage, PAGE, readLooks, readTheme } from './theming.mjs';

const SOURCES = fileURLToPath(new URL('../../packages/element/src/', import.meta.url));
const sources = readdirSync(SOURCES, { recursive: true })
  .filter((file) => /\.ts$/.test(file) && !/\.(?:test|stories)\.ts$|^testing/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(SOURCES + file, 'utf8') }));
const everything = sources.map(({ text }) => text.replace(/^ \*.*$/gm, '')).join('\n');
const { tokens, parts } = readLooks();

const sorted = (names) => [...new Set(names)].sort();
const found = (pattern, text) => [...text.matchAll(pattern)].map(([, name]) => name);
const colours = () =>
  [...everything.matchAll(/^ {2}'?([a-z-]+)'?: \['(#\w{6})', '(#\w{6})'\],$/gm)].map(
    ([, name, light, dark]) => ({ name, light, dark }),
  );

test('docs/theming.md is what the script writes', async () => {
  assert.equal(readFileSync(PAGE, 'utf8'), await makeThemingPage(), 'run `node scripts/docs/theming.mjs`');
});

test('the tokens of the comment are those of the code', () => {
  const used = found(/var\(\s*--service-directory-([a-z-]+)/g, everything);
  assert.ok(colours().length > 15);
  assert.deepEqual(
    sorted(tokens.map(({ name }) => name)),
    sorted([...used, ...colours().map(({ name }) => name)].map((name) => `--service-directory-${name}`)),
  );
});

test('the colours of the comment are those of the code', () => {
  for (const { name, light, dark } of colours()) {
    const token = tokens.find((one) => one.name === `--service-directory-${name}`);
    assert.equal(token?.value, `${light}, dark ${dark}`);
  }
});

test('the calm theme is what the element has without it', () => {
  const calm = readTheme('calm');
  for (const { name, light, dark } of colours())
    assert.ok(calm.includes(`  --service-directory-${name}: light-dark(${light}, ${dark});`), name);
  for (const { name, value } of tokens.filter(({ value }) => /^[\d.]+(?:px|em)/.test(value)))
    if (name !== '--service-directory-sticky-top')
      assert.ok(calm.includes(`  ${name}: ${value.split(' ')[0]};`), name);
});

test('every short name that a style sheet takes is given somewhere', () => {
  const given = [
    ...found(/(--_[a-z-]+)['"]?[:,]/g, everything),
    ...colours().map(({ name }) => `--_${name}`),
  ];
  const taken = sources.flatMap(({ file, text }) =>
    found(/var\((--_[a-z-]+)/g, text).map((name) => ({ file, name })),
  );
  assert.ok(taken.length > 100);
  assert.deepEqual(
    taken.filter(({ name }) => !given.includes(name)),
    [],
  );
});

/** By these the styles that Vite has built tell light from dark: names of its tool, and no tokens. */
const OF_VITE = ['--lightningcss-light', '--lightningcss-dark'];

test('themes set no token that there is not', () => {
  for (const theme of ['calm', 'high-contrast', 'host'])
    for (const name of found(/^ {2}(--[\w-]+):/gm, readTheme(theme)))
      assert.ok(OF_VITE.includes(name) || tokens.some((token) => token.name === name), `${theme}: ${name}`);
});

test('the parts of the comment are those that a page can reach', () => {
  const partsIn = (text) =>
    found(/(?<!export)\bparts?(?:=|: )["']([a-z -]+)["']/g, text).flatMap((names) => names.split(' '));
  const ofElement = sources.filter(({ file }) => file.startsWith('service-directory'));
  const shown = ofElement.flatMap(({ text }) => partsIn(text));
  const exported = found(/exportparts="([^"]+)"/g, ofElement.map(({ text }) => text).join('\n')).flatMap(
    (names) => names.split(', '),
  );
  // Of `inner: outer` the first is the component's own name, the second the one that a page knows.
  const ends = exported.map((pair) => pair.split(': '));
  const inComponents = sources
    .filter(({ file }) => file.startsWith('components/'))
    .flatMap(({ text }) => partsIn(text));
  assert.deepEqual(
    sorted(ends.map(([inner]) => inner)),
    sorted(inComponents),
    'a part of a component is exported, and exists',
  );
  assert.deepEqual(
    sorted(parts.map(({ name }) => name)),
    sorted([...shown, ...ends.map((pair) => pair.at(-1))]),
  );
});

/** Contrast of two colours (WCAG 2.2, "contrast ratio"). */
function contrast(one, other) {
  const [bright, dark] = [one, other].map(luminance).sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const GROUNDS = ['paper', 'card'];
/** What stands on what. */
const TEXTS = [
  ...['ink', 'soft-ink', 'brand', 'open', 'unknown'].flatMap((name) =>
    GROUNDS.map((ground) => [name, ground]),
  ),
  ['on-brand', 'brand'],
  ['paper', 'ink'],
  ...['brand', 'ink', 'soft-ink'].map((name) => [name, 'brand-tint']),
  ...['open', 'unknown', 'closed'].map((name) => [name, `${name}-tint`]),
  ['soft-ink', 'map-land'],
];
const EDGES = [...GROUNDS.map((ground) => ['edge', ground]), ['brand', 'map-land'], ['brand', 'map-sea']];

for (const [theme, text, edge] of [
  ['calm', 4.5, 3],
  ['high-contrast', 7, 4.5],
])
  for (const [index, scheme] of ['light', 'dark'].entries())
    test(`${theme}, ${scheme}: text stands out by ${text}:1 and edges by ${edge}:1`, () => {
      const value = (name) =>
        new RegExp(`--service-directory-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(
          readTheme(theme),
        )?.[index + 1] ?? assert.fail(name);
      const lines = theme === 'high-contrast' ? GROUNDS.map((ground) => ['line', ground]) : [];
      const faint = [
        ...TEXTS.map((pair) => [...pair, text]),
        ...[...EDGES, ...lines].map((pair) => [...pair, edge]),
      ]
        .map(([one, other, least]) => ({
          pair: `${one} on ${other}`,
          ratio: contrast(value(one), value(other)),
          least,
        }))
        .filter(({ ratio, least }) => ratio < least);
      assert.deepEqual(faint, []);
    });
