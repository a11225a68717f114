import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HSDS_OBJECTS } from '../objects/hsds-objects.ts';
import { EXTENSION } from '../namespace.ts';
import { comingBack } from '../testing/expected.ts';
import { directoryWith, fullService } from '../testing/full-service.ts';
import { norwegianDirectory } from '../testing/norwegian-directory.ts';
import { formatCsv, readCsv } from './csv.ts';
import { fromHsdsTables } from './from-tables.ts';
import { toHsdsTables } from './to-tables.ts';

const directory = directoryWith(fullService);
const files = toHsdsTables(directory).output;

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string }[];
    primaryKey: string;
    foreignKeys?: { fields: string; reference: { resource: string } }[];
  };
}
const description = JSON.parse(files['datapackage.json'] ?? '') as Record<string, unknown> & {
  resources: Resource[];
};
const rowsOf = (file: string) => {
  const [headings = [], ...rows] = readCsv(files[file] ?? '') ?? [];
  return rows.map((cells) =>
    Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])),
  );
};

describe('CSV', () => {
  test('comes back as it was, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '"', '""', ',', '\r\n', '\n', '\r', ' a ', "'=1+1", '+47'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (written) => {
        const filled = written.filter((cells) => cells.some((one) => one !== ''));
        expect(readCsv(formatCsv(filled))).toEqual(filled);
      }),
      { numRuns: 300 },
    );
  });

  test('puts marks around what needs them, and ends lines with CRLF (RFC 4180)', () => {
    expect(
      formatCsv([
        ['a', 'b'],
        ['1,2', 'say "x"\n'],
      ]),
    ).toBe('a,b\r\n"1,2","say ""x""\n"\r\n');
  });

  test('is read with a byte order mark, with semicolons and with blank lines', () => {
    expect(readCsv('\uFEFFa;b\n\n1;2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('The tables of a directory', () => {
  test('are those of HSDS, with the columns that it has', () => {
    for (const { name, path, schema } of description.resources) {
      const kind = HSDS_OBJECTS[name as keyof typeof HSDS_OBJECTS];
      expect(path).toBe(kind.file);
      const [headings] = readCsv(files[path] ?? '') ?? [];
      expect(headings).toEqual(schema.fields.map((field) => field.name));
      expect(schema.primaryKey).toBe('id');
    }
    expect(Object.keys(files).sort()).toEqual(
      [...description.resources.map(({ path }) => path), 'datapackage.json'].sort(),
    );
  });

  test('name nothing that is not there', () => {
    const idsOf = new Map(
      description.resources.map(({ name, path }) => [name, new Set(rowsOf(path).map((row) => row['id']))]),
    );
    for (const { path, schema } of description.resources)
      for (const { fields, reference } of schema.foreignKeys ?? [])
        for (const row of rowsOf(path))
          if (row[fields] !== '') expect(idsOf.get(reference.resource)).toContain(row[fields]);
  });

  test('have each id once', () => {
    for (const { path } of description.resources) {
      const ids = rowsOf(path).map((row) => row['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('have the head of the directory in the description', () => {
    expect(description).toMatchObject({
      name: 'example',
      title: 'Eksempel',
      licenses: [{ name: 'CC0-1.0' }],
      [EXTENSION]: { directory: { id: 'example', publisher: { name: 'Foreningen Eksempel' } } },
    });
  });

  test('are read without the description too: only the head is gone', () => {
    const { 'datapackage.json': _description, ...tables } = files;
    const { output, losses } = fromHsdsTables(tables);
    expect(output.services).toEqual(comingBack(directory).services);
    expect(output).not.toHaveProperty('publisher');
    expect(losses).toEqual([]);
  });

  test('keep two versions of one place apart', () => {
    const id = '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a003';
    const place = (name: string, street: string) => ({
      id,
      name,
      visibility: 'public' as const,
      address: { street },
    });
    const two = directoryWith(
      { ...fullService, id: 'one', locations: [place('A', 'First street')] },
      { ...fullService, id: 'two', locations: [place('B', 'Second street')] },
    );
    expect(fromHsdsTables(toHsdsTables(two).output).output).toEqual(comingBack(two));
  });

  test('give back the Norwegian directory', () => {
    const norwegian = norwegianDirectory();
    const { output, losses } = fromHsdsTables(toHsdsTables(norwegian).output);
    expect(losses).toEqual([]);
    expect(output).toEqual(comingBack(norwegian));
  });
});
