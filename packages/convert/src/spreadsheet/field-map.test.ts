import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FIELD_NOTES } from '@service-directory/schema/model';
import { FIELD_COLUMNS } from './field-columns.ts';
import { SPREADSHEET_FIELDS } from './field-map.ts';
import { SPREADSHEET_LOSSES } from './losses.ts';
import { SHEET_KINDS, type SheetKind } from './mapping/layout/sheet-kinds.ts';

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

test('every field of the model is accounted for, and no other', () => {
  const named = new Set(SPREADSHEET_FIELDS.map(({ field }) => field));
  const model = Object.entries(FIELD_NOTES).flatMap(([entity, fields]) =>
    Object.keys(fields).map((field) => `${capital(entity)}.${field}`),
  );
  for (const field of model)
    expect([field, named.has(field) || named.has(field.replace(/\..*/, '.*'))]).toEqual([field, true]);
  for (const field of named)
    expect([field, model.some((one) => one === field || (field.endsWith('.*') && one.startsWith(field.slice(0, -1))))]).toEqual([field, true]); // prettier-ignore
});

test('every column that is named is there', () => {
  for (const columns of Object.values(FIELD_COLUMNS))
    for (const name of columns) {
      const [kind, key] = name.split('.') as [SheetKind, string];
      expect([name, SHEET_KINDS[kind].columns.some((column) => column.key === key)]).toEqual([name, true]);
    }
  expect(SPREADSHEET_FIELDS).toContainEqual(
    expect.objectContaining({ field: 'Service.name', there: ['Tjenester: Navn'] }),
  );
});

/** The sources of writing, but for tests. */
function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (!entry.name.endsWith('.test.ts')) yield readFileSync(path, 'utf8');
  }
}

test('every reason of a loss has its sentences, and none is for nothing', () => {
  const folder = fileURLToPath(new URL('write', import.meta.url));
  const told = new Set(
    [...sources(folder)].flatMap((text) => text.match(/(?<=')spreadsheet\/[a-z-]+(?=')/g) ?? []),
  );
  expect([...told].sort()).toEqual(Object.keys(SPREADSHEET_LOSSES).sort());
  for (const { nb, en } of Object.values(SPREADSHEET_LOSSES)) {
    expect(nb).toMatch(/^\p{Lu}.*\.$/u);
    expect(en).toMatch(/^\p{Lu}.*\.$/u);
  }
});
