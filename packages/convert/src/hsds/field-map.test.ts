import { readdirSync, readFileSync } from 'node:fs';
import { FIELD_NOTES } from '@service-directory/schema/model';
import { describe, expect, test } from 'vitest';
import { HSDS_FIELD_MAP } from './field-map.ts';
import { HSDS_LOSS_REASONS } from './losses.ts';
import { EXTENSION } from './namespace.ts';
import { HSDS_OBJECTS } from './objects/hsds-objects.ts';

const fields = Object.entries(FIELD_NOTES).flatMap(([entity, notes]) =>
  Object.keys(notes).map((field) => [`${entity[0]?.toUpperCase()}${entity.slice(1)}`, field] as const),
);

describe('The table of fields', () => {
  test.each(fields)('has %s.%s', (entity, field) => {
    const rows = HSDS_FIELD_MAP.filter(
      (row) => row.field === `${entity}.${field}` || row.field === `${entity}.*`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  test('names no field that the model does not have, and each once', () => {
    const known = new Set([
      ...fields.map((field) => field.join('.')),
      ...fields.map(([entity]) => `${entity}.*`),
    ]);
    const named = HSDS_FIELD_MAP.map(({ field }) => field);
    expect(named.filter((field) => !known.has(field))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test('names nothing that HSDS does not have', () => {
    const properties = new Set(
      Object.entries(HSDS_OBJECTS).flatMap(([kind, { properties: own }]) => [
        `${kind}.*`,
        `${kind}.${EXTENSION}`,
        ...Object.keys(own).map((name) => `${kind}.${name}`),
      ]),
    );
    const ofPages = ['page.contents', `page.${EXTENSION}`];
    const named = HSDS_FIELD_MAP.flatMap(({ there }) => there);
    expect(named.filter((name) => !properties.has(name) && !ofPages.includes(name))).toEqual([]);
  });

  test('says of each field that is lost why', () => {
    for (const { there, note } of HSDS_FIELD_MAP) if (there.length === 0) expect(note).toBeDefined();
  });
});

describe('The sentences of losses', () => {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'losses.ts',
  );
  const used = new Set(
    sources.flatMap(
      (file) => readFileSync(new URL(file, folder), 'utf8').match(/(?<=['`])hsds\/[a-z-]+(?=')/g) ?? [],
    ),
  );

  test('say every reason that the code gives, in both languages', () => {
    expect([...used].filter((reason) => !Object.hasOwn(HSDS_LOSS_REASONS, reason))).toEqual([]);
    for (const { nb, en } of Object.values(HSDS_LOSS_REASONS))
      expect([nb, en].every((words) => words.endsWith('.'))).toBe(true);
  });

  test('say nothing that the code never gives', () => {
    const known = Object.keys(HSDS_LOSS_REASONS).filter((reason) => !reason.startsWith('hsds/alone-'));
    expect(known.filter((reason) => !used.has(reason))).toEqual([]);
  });
});
