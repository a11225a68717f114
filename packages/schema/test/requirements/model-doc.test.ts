import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXTURES_BY_FILE } from './index.ts';
import meaningA1 from './meaning-a-1-11.test.ts?raw';
import meaningA12 from './meaning-a-12-22.test.ts?raw';
import meaningA23 from './meaning-a-23-33.test.ts?raw';
import meaningB1 from './meaning-b-1-15.test.ts?raw';
import meaningB16 from './meaning-b-16-30.test.ts?raw';

const doc = readFileSync(new URL('../../../../docs/model.md', import.meta.url), 'utf8');

/** The cells of the rows whose first cell is the number of a requirement. */
const rows = doc
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^[AB]\d+$/.test(number))
  .map(([, number, need = '', fields = '', link = '']) => ({ number, need, fields, link }));

const expected = Object.entries(FIXTURES_BY_FILE).flatMap(([file, fixtures]) =>
  fixtures.map(({ requirement, title, fields }) => ({ number: requirement, need: title, fields, file })),
);

test('docs/model.md has a row for each requirement, in order, with its words', () => {
  expect(rows.map(({ number, need }) => [number, need])).toEqual(
    expected.map(({ number, need }) => [number, need]),
  );
});

test('each row names the fields that its fixture names, and links to the file of the fixture', () => {
  const told = rows.map(({ number, fields, link }) => ({
    number,
    fields: [...fields.matchAll(/`([^`]+)`/g)].map(([, field]) => field),
    link: /\]\((.*)\)$/.exec(link)?.[1],
  }));
  expect(told).toEqual(
    expected.map(({ number, fields, file }) => ({
      number,
      fields,
      link: `../packages/schema/test/requirements/${file}`,
    })),
  );
});

test('every requirement has a test of what a reader is told', () => {
  const tests = [meaningA1, meaningA12, meaningA23, meaningB1, meaningB16].join('\n');
  const tested = new Set([...tests.matchAll(/['`]([AB]\d+): /g)].map(([, number]) => number));
  expect(expected.map(({ number }) => number).filter((number) => !tested.has(number))).toEqual([]);
});
