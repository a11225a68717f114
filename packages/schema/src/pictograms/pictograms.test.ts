import { expect, test } from 'vitest';
import notice from '../../PICTOGRAMS-LICENSE.txt?raw';
import en from '../locales/en.ts';
import type { CodeList } from '../locales/types.ts';
import { ASSIGNMENTS } from './assignments.ts';
import { LUCIDE_DRAWINGS } from './drawings.ts';
import { OWN_DRAWINGS } from './own-drawings.ts';
import { pictogramOf } from './pictogram-of.ts';
import { SHAPE_TAGS, type Pictogram } from './shapes.ts';

/** The lists that have words, with their codes: what must have drawings. */
const LISTS = Object.entries(en).filter(([list]) => list !== 'language' && list !== 'origin') as [
  CodeList,
  Record<string, unknown>,
][];
const DRAWINGS: [string, Pictogram][] = [
  ...Object.entries<Pictogram>(LUCIDE_DRAWINGS),
  ...Object.entries<Pictogram>(OWN_DRAWINGS),
];

/** Codes of the same list whose drawings are the same, shape for shape. */
function twinsIn(list: CodeList, codes: readonly string[]): string[][] {
  const byShapes = new Map<string, string[]>();
  for (const code of codes) {
    const shapes = JSON.stringify(pictogramOf(list, code));
    byShapes.set(shapes, [...(byShapes.get(shapes) ?? []), code]);
  }
  return [...byShapes.values()].filter((twins) => twins.length > 1);
}

test.each(LISTS)('every code of %s has a drawing', (list, words) => {
  const without = Object.keys(words).filter((code) => (pictogramOf(list, code)?.length ?? 0) === 0);
  expect(without).toEqual([]);
});

test('there are drawings for exactly the lists that have words', () => {
  expect(Object.keys(ASSIGNMENTS).sort()).toEqual(LISTS.map(([list]) => list).sort());
});

test.each(LISTS.filter(([list]) => list !== 'weekdays'))(
  'no two codes of %s look the same',
  (list, words) => {
    expect(twinsIn(list, Object.keys(words))).toEqual([]);
  },
);

test('what is not known is the same question mark in every list', () => {
  const lists = LISTS.filter(([, words]) => 'unconfirmed' in words).map(([list]) => list);
  expect(lists.length).toBeGreaterThan(10);
  for (const list of lists) {
    expect(pictogramOf(list, 'unconfirmed'), list).toEqual(LUCIDE_DRAWINGS['circle-question-mark']);
  }
});

test('the question mark stands for nothing but the unknown', () => {
  const known = LISTS.flatMap(([list, words]) =>
    Object.keys(words)
      .filter((code) => code !== 'unconfirmed')
      .filter((code) => pictogramOf(list, code) === pictogramOf('police', 'unconfirmed'))
      .map((code) => `${list}.${code}`),
  );
  expect(known).toEqual([]);
});

test.each([
  ['audience', 'people-with-hiv', 'ribbon'],
  ['audience', 'people-who-use-drugs', 'syringe'],
  ['audience', 'trafficked-people', 'lock'],
  ['needs', 'hiv-prep-pep', 'ribbon'],
] as const)('%s.%s is not drawn as what would tell on a reader: %s', (list, code, telling) => {
  const names: Readonly<Record<string, string>> = ASSIGNMENTS[list];
  expect(names[code]).toBeDefined();
  expect(names[code]).not.toContain(telling);
});

test.each(['constructor', '__proto__', 'toString', 'havna:sauna', ''])(
  'a code that no list has gives nothing: %j',
  (code) => {
    expect(pictogramOf('needs', code)).toBeUndefined();
  },
);

test('a list that does not exist gives nothing', () => {
  expect(pictogramOf('language' as CodeList, '0')).toBeUndefined();
});

test('every drawing is made of known shapes with attributes, and of nothing that could run or load', () => {
  for (const [name, drawing] of DRAWINGS) {
    for (const { tag, attributes } of drawing) {
      expect(SHAPE_TAGS, name).toContain(tag);
      expect(Object.keys(attributes).length, name).toBeGreaterThan(0);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key, name).toMatch(
          /^(?:d|cx|cy|r|rx|ry|x|y|x1|x2|y1|y2|width|height|points|fill|stroke-dasharray)$/,
        );
        expect(value, `${name} ${key}`).not.toMatch(/url\(|NaN|undefined/);
      }
    }
  }
});

test('no path has a number that is not one', () => {
  const paths = DRAWINGS.flatMap(([, drawing]) => drawing.flatMap(({ attributes }) => attributes['d'] ?? []));
  expect(paths.filter((d) => !/^[Mm][\d\s.,MmLlHhVvCcSsQqTtAaZz-]+$/.test(d))).toEqual([]);
});

test('a drawing of ours has a name that Lucide does not use among those we take', () => {
  expect(Object.keys(OWN_DRAWINGS).filter((name) => name in LUCIDE_DRAWINGS)).toEqual([]);
});

test('every drawing of ours is used by some code', () => {
  const used = new Set(Object.values(ASSIGNMENTS).flatMap((drawings) => Object.values<string>(drawings)));
  expect(Object.keys(OWN_DRAWINGS).filter((name) => !used.has(name))).toEqual([]);
});

test('the notice names every drawing and carries both licences', () => {
  const words = new Set(notice.split(/[\s,]+/));
  expect(DRAWINGS.map(([name]) => name).filter((name) => !words.has(name))).toEqual([]);
  expect(notice).toContain('ISC License');
  expect(notice).toContain('The MIT License (MIT)');
  expect(notice).toContain('Cole Bemis');
});
