import { helpOf } from './columns/help/help-of.ts';
import { TEMPLATE_NAMES, TEMPLATE_WORDS } from './layout/row-use.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { serviceSchema } from '@service-directory/schema/zod';
import { columnHeading } from './column-headings.ts';
import { headingsOf } from './layout/lay-out-sheet.ts';
import { readCell } from './layout/read-cell.ts';
import { SHEET_KINDS, sheetKindOf, type SheetKind } from './layout/sheet-kinds.ts';
import { SERVICE_COLUMNS } from './columns.ts';

const KINDS = Object.keys(SHEET_KINDS) as SheetKind[];
const written = SERVICE_COLUMNS.filter(({ sameAs }) => sameAs === undefined);
const doc = readFileSync(
  fileURLToPath(new URL('../../../../../docs/spreadsheet.md', import.meta.url)),
  'utf8',
).replace(/\s+/g, ' ');

describe.each(KINDS)('the columns of %s', (kind) => {
  const { columns } = SHEET_KINDS[kind];
  const table = headingsOf(columns);

  test('have a key each', () => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });

  test.each(['nb', 'en'] as const)('are found by the heading that we write in %s', (language) => {
    for (const column of columns)
      expect([column.headings[language][0], table.find(column.headings[language][0])?.column.key]).toEqual([
        column.headings[language][0],
        column.key,
      ]);
  });

  test('that are written have an explanation in both languages', () => {
    for (const column of columns) {
      if (column.sameAs !== undefined) continue;
      const { explanation } = helpOf(column);
      for (const language of ['nb', 'en'] as const) expect(explanation[language]).toMatch(/\.$/);
    }
  });

  test('have examples that are read without a word', () => {
    for (const column of columns)
      for (const language of ['nb', 'en'] as const) {
        const text = helpOf(column).example[language];
        if (text === '' || column.type === 'date' || column.type === 'yes-no') continue;
        const read = readCell({ kind: 'text', text }, column, 'NO');
        const says = read.says.filter(({ code }) => code !== 'sheet/decimal-comma');
        expect([column.key, says]).toEqual([column.key, []]);
        expect(read.value).toBeDefined();
      }
  });
});

test('no heading of a service stands under two columns, but for those that mean both in two languages', () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const { key, headings } of SERVICE_COLUMNS)
    for (const heading of new Set([...headings.nb, ...headings.en].map((one) => one.toLowerCase()))) {
      const other = seen.get(heading);
      if (other !== undefined && other !== key) shared.push(heading);
      seen.set(heading, key);
    }
  expect(shared).toEqual([]);
});

test('every other way to say something names the column that says it', () => {
  const keys = new Set(SERVICE_COLUMNS.map(({ key }) => key));
  for (const { sameAs } of SERVICE_COLUMNS) if (sameAs !== undefined) expect(keys).toContain(sameAs);
});

test('every field of a service has a column, or is named in the docs as one that has none', () => {
  const columned = new Set(SERVICE_COLUMNS.map(({ path }) => path.split('.')[0]));
  for (const field of Object.keys(serviceSchema.shape))
    if (!columned.has(field)) expect([field, doc.includes(`\`${field}\``)]).toEqual([field, true]);
});

test('the docs name every column that is written, with its headings and what belongs into it', () => {
  for (const column of written) {
    const { headings } = column;
    expect(doc).toContain(`| ${headings.nb[0]} | ${headings.en[0]} | ${helpOf(column).explanation.nb} |`);
  }
});

test('the docs name every sheet', () => {
  for (const kind of KINDS)
    expect(doc).toMatch(
      new RegExp(`\\*\\*${SHEET_KINDS[kind].names.nb[0]}\\*\\*|\`${SHEET_KINDS[kind].names.nb[0]}\``),
    );
});

test.each([
  ['Katalog', 'directory'],
  ['TJENESTER ', 'services'],
  ['Opening hours', 'hours'],
  ['Åpningstider', 'hours'],
  ['Forklaring', 'help'],
  ['Ark1', undefined],
])('a sheet called “%s” is %s', (name, kind) => {
  expect(sheetKindOf(name)).toBe(kind);
});

test('the heading of a column is had by its key, of services first', () => {
  expect(columnHeading('name', 'nb')).toBe('Navn');
  expect(columnHeading('publisherName', 'en')).toBe('Publisher');
  expect(columnHeading('nothing', 'nb')).toBe('nothing');
});

test('the words by which a row of the template is known are those of the template', () => {
  for (const [key, words] of Object.entries(TEMPLATE_WORDS)) {
    const { explanation } = helpOf(SERVICE_COLUMNS.find((column) => column.key === key)!);
    expect(words).toEqual([explanation.nb, explanation.en]);
  }
  const { example } = helpOf(SERVICE_COLUMNS.find(({ key }) => key === 'name')!);
  expect([...TEMPLATE_NAMES]).toEqual([example.nb, example.en]);
});
