import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Directory } from '@service-directory/schema';
import { arbitraryDirectory, arbitraryMutation } from '../../../../schema/test/arbitraries/index.ts';
import { fromSpreadsheet } from '../mapping/from-spreadsheet.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { SPREADSHEET_LOSSES } from '../losses.ts';
import { asWorkbook } from './as-workbook.ts';
import { writeCsv } from './csv/write-csv.ts';
import { writeOds } from './ods/write-ods.ts';
import { toSpreadsheet, type ToSpreadsheetOptions } from './to-spreadsheet.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const SHAPES = ['simple', 'full'] as const;
const RUNS = { numRuns: Number(process.env['SHEET_RUNS'] ?? 25) };
const to = (directory: unknown, shape: 'simple' | 'full', more: Partial<ToSpreadsheetOptions> = {}) =>
  toSpreadsheet(directory as Directory, { shape, language: 'nb', ...more });
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const HEAD = {
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'katalogen',
  name: 'Katalogen',
  publisher: { name: 'Foreningen' },
  license: 'CC-BY-4.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb'],
  updatedOn: '2026-09-01',
};
const SERVICE = {
  id: 'helsehjelpen',
  organizationIds: ['foreningen'],
  name: 'Helsehjelpen',
  summary: 'Gratis hjelp.',
  needs: ['general-health'],
  access: { residenceStatus: 'unconfirmed' },
  sources: [],
  verification: { method: 'phone', confidence: 'high' },
};
const ORGANIZATIONS = [{ id: 'foreningen', name: 'Foreningen' }];
const directoryOf = (...services: unknown[]) => ({ ...HEAD, organizations: ORGANIZATIONS, services });

describe.each(SHAPES)('the %s shape', (shape) => {
  test('is made of anything, and never throws', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ organizations: fc.jsonValue(), services: fc.jsonValue(), languages: fc.jsonValue() }),
      fc
        .array(fc.jsonValue({ maxDepth: 3 }))
        .map((services) => ({ ...HEAD, services, organizations: services })),
    );
    fc.assert(
      fc.property(anything, (directory) => {
        const { output, losses } = to(directory, shape);
        for (const { reason } of losses) expect(Object.keys(SPREADSHEET_LOSSES)).toContain(reason);
        expect(writeXlsx(output).length + writeOds(output).length + writeCsv(output).length).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: RUNS.numRuns * 2 },
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each([undefined, null, 'x', 7, [], {}, { services: 'x' }, { services: [null, 7], organizations: {} }])(
    'of %j holds no service, and tells what is none',
    (directory) => {
      const { output, losses } = to(directory, shape);
      expect(fromSpreadsheet(asWorkbook(output)).output.services).toEqual([]);
      if (directory === undefined || Object.keys(directory ?? [0]).length > 0 || Array.isArray(directory))
        expect(losses.map(({ reason }) => reason)).toContain('spreadsheet/not-a-record');
    },
  );

  test('keeps good records beside a bad one, whose place is told by its index in the input', () => {
    const { output, losses } = to(directoryOf('x', SERVICE, null), shape);
    expect(fromSpreadsheet(asWorkbook(output)).output.services).toMatchObject([{ id: 'helsehjelpen' }]);
    expect(losses).toEqual(
      expect.arrayContaining([
        { path: '/services/0', reason: 'spreadsheet/not-a-record' },
        { path: '/services/2', reason: 'spreadsheet/not-a-record' },
      ]),
    );
  });

  test('tells a field that lies too deep for anyone', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 5000; level++) deep = [deep];
    const { losses } = to(directoryOf({ ...SERVICE, extensions: { 'a:b': deep } }), shape);
    expect(losses).toContainEqual({ path: '/services/0/extensions', reason: 'spreadsheet/too-deep' });
  });

  test('tells a text that no cell can hold', () => {
    const { losses } = to(directoryOf({ ...SERVICE, description: 'x'.repeat(40_000) }), shape);
    expect(losses).toContainEqual({ path: '/services/0/description', reason: 'spreadsheet/no-cell' });
  });
});

describe('a place that is not for all to know', () => {
  const ADDRESS = { street: 'Prøvegata 1', postalCode: '0150', locality: 'Oslo' };
  const POSITION = { latitude: 59.9123, longitude: 10.7461, precision: 'entrance' };
  const place = (visibility: unknown) => ({
    id: 'huset',
    visibility,
    address: ADDRESS,
    position: POSITION,
    directions: 'Bak Prøvegata 1.',
    stops: [{ name: 'Torget', position: POSITION }],
  });
  const written = (visibility: unknown, shape: 'simple' | 'full') => {
    const { output, losses } = to(directoryOf({ ...SERVICE, locations: [place(visibility)] }), shape);
    return { text: JSON.stringify(output), lost: losses.filter(({ reason }) => reason === 'spreadsheet/secret-place').map(({ path }) => path) }; // prettier-ignore
  };

  test.each(SHAPES)('gives nothing of itself away in the %s shape, though the model was broken', (shape) => {
    for (const visibility of ['confidential', 'hemmelig', undefined, 7]) {
      const { text, lost } = written(visibility, shape);
      expect(text).not.toMatch(/Prøvegata 1"|0150"|59\.9123|Bak Prøvegata|Torget/);
      expect(lost).toEqual(
        ['address', 'position', 'stops', 'directions'].map((key) => `/services/0/locations/0/${key}`),
      );
    }
  });

  test.each(SHAPES)('that is shown as an area has no door in the %s shape', (shape) => {
    for (const visibility of ['area', 'on-request']) {
      const { text, lost } = written(visibility, shape);
      expect(text).not.toMatch(/"Prøvegata 1"|"0150"|59\.9123/);
      expect(text).toContain('"Oslo"');
      expect(lost).toContain('/services/0/locations/0/address/street');
    }
  });

  test('that is open is written whole', () => {
    expect(written('public', 'full').lost).toEqual([]);
  });
});

test('what was spoiled in one place comes back whole from the full shape, or is told', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(arbitraryDirectory, arbitraryDirectory)
        .chain(([directory, donor]) => arbitraryMutation(plain(directory) as never, plain(donor) as never)),
      (spoiled) => {
        const { output, losses } = to(spoiled, 'full');
        const back = fromSpreadsheet(readWorkbook(writeXlsx(output), { name: 'x.xlsx' }).workbook!).output;
        if (losses.length === 0)
          expect(plain(back)).toEqual({ organizations: [], services: [], ...plain(spoiled as object) });
      },
    ),
    RUNS,
  );
});
