import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromSpreadsheet, readWorkbook, toSpreadsheet, type Workbook } from '../../src/spreadsheet/index.ts';
import { asWorkbook } from '../../src/spreadsheet/write/as-workbook.ts';
import { DIRECTORY, dropDowns, FIXTURES, readFile } from './helpers.ts';

const written = (more: object = {}) =>
  fromSpreadsheet(asWorkbook(toSpreadsheet(DIRECTORY, { shape: 'simple', language: 'nb', ...more }).output));

describe('what LibreOffice saved of a directory of ours', () => {
  test.each(['full-fra-xlsx.ods', 'full-fra-ods.xlsx'])('is the same directory: %s', (name) => {
    expect(readFile(`${FIXTURES}${name}`).output).toEqual(DIRECTORY);
    expect(dropDowns(`${FIXTURES}${name}`).lists).toBeGreaterThan(10);
  });

  test.each(['enkel-fra-xlsx.xlsx', 'enkel-fra-ods.ods'])('is the same list: %s', (name) => {
    expect(readFile(`${FIXTURES}${name}`).output).toEqual(written().output);
    expect(dropDowns(`${FIXTURES}${name}`).lists).toBeGreaterThan(10);
  });

  test.each(['enkel-fra-csv.xlsx', 'enkel-fra-csv.csv'])(
    'is the same list, though CSV says nothing of its cells: %s',
    (name) => {
      expect(readFile(`${FIXTURES}${name}`).output).toEqual(written({ isOneSheet: true }).output);
    },
  );

  test('computed nothing, and kept every zero and plus', () => {
    for (const name of ['full-fra-ods.xlsx', 'enkel-fra-xlsx.xlsx', 'enkel-fra-csv.xlsx']) {
      const { workbook } = readWorkbook(readFileSync(`${FIXTURES}${name}`), { name });
      const cells = workbook!.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      expect(cells.some(({ isFormula }) => isFormula === true)).toBe(false);
      const texts = cells.flatMap(({ value }) =>
        value.kind === 'text' ? [value.text.replace(/^'/, '')] : [],
      );
      expect(texts).toEqual(expect.arrayContaining(['0150', '1-2', '@eksempelhelsa', '+ Ring dem i mars.']));
      expect(texts.some((text) => text.startsWith('+47'))).toBe(true);
    }
  });

  test('of the template holds no service', () => {
    const { output, problems } = readFile(`${FIXTURES}mal-fra-xlsx.xlsx`);
    expect(output.services).toEqual([]);
    expect(problems).toEqual([]);
    expect(dropDowns(`${FIXTURES}mal-fra-xlsx.xlsx`).lists).toBeGreaterThan(10);
  });
});

/** The mistakes of the list, by cell: what is told, and with which words of the cell. */
const MISTAKES: readonly (readonly [cell: string, code: string, params: object])[] = [
  ['A1', 'sheet/above-headings', {}],
  ['F3', 'sheet/unknown-column', { heading: 'Målgrupe', column: 'audience' }],
  ['W3', 'sheet/personal-column', { heading: 'Kontaktperson' }],
  ['C4:C5', 'sheet/merged-cells', { heading: 'Organisasjon' }],
  ['E4', 'sheet/unknown-code', { found: 'Fotpleie' }],
  ['G4', 'sheet/phone-without-country', { found: '22 99 00 00', read: '+4722990000' }],
  // Nobody has said yet that the place may be known: no message repeats what stands there.
  ['J4', 'sheet/lost-zero', { isSilent: true }],
  ['L4', 'sheet/yes-no', { found: 'ja', list: 'visibility' }],
  ['M4', 'sheet/decimal-comma', { isSilent: true }],
  ['N7', 'sheet/decimal-comma', { read: 10.7 }],
  ['T4', 'sheet/date-as-text', { found: '12. mars 2026', date: '2026-03-12' }],
  ['B5', 'sheet/two-in-one-row', { first: 'Rettshjelp', second: 'matutdeling' }],
  ['O5', 'sheet/unread-hours', { part: 'Når det lyser i vinduet' }],
  ['P5', 'sheet/yes-no', { found: 'nei', list: 'cost' }],
  ['S5', 'sheet/web-address-completed', { read: 'https://example.org/rett' }],
  ['T5', 'sheet/date-ambiguous', { date: '2026-04-03' }],
  ['V5', 'sheet/date-unreadable', { found: 'i fjor vår' }],
  ['G7', 'sheet/phone-unreadable', { found: '815 00 00' }],
  ['L7', 'sheet/no-visibility', {}],
  ['M7', 'sheet/number-unclear', { found: '59.91.12' }],
  ['O7', 'sheet/number-as-date', {}],
  ['S7', 'sheet/no-evidence', { headings: ['Oppholdsstatus', 'Gratis'] }],
  ['V7', 'sheet/date-unreadable', { found: '1. okt.', lacks: 'year' }],
  ['X7', 'sheet/formula', { count: 1 }],
  ['A8', 'sheet/section-row', { looksLike: 'total' }],
];

describe.each(['ngo-liste.fods', 'ngo-liste.xlsx', 'ngo-liste.ods'])(
  'a list as an organisation keeps it: %s',
  (name) => {
    const { workbook } = readWorkbook(readFileSync(`${FIXTURES}${name}`), { name });
    const { output, problems, locate, losses } = fromSpreadsheet(workbook as Workbook);

    test.each(MISTAKES)('tells the mistake in %s as %s', (cell, code, params) => {
      const told = problems.find((problem) => problem.code === code && problem.cell === cell);
      expect([cell, told?.code]).toEqual([cell, code]);
      expect(told?.sheet).toBe('Ark1');
      expect(told?.params).toMatchObject(params);
    });

    test('keeps what is good beside what is not', () => {
      expect(output.services.map(({ id }) => id)).toHaveLength(4);
      expect(output.services[0]).toMatchObject({
        name: 'Helsestasjonen Fjellby',
        needs: ['general-health'],
        organizationIds: ['eksempelforeningen'],
        contacts: [
          { channel: 'phone', value: '+4722990000' },
          { channel: 'email', value: 'post@example.org' },
        ],
        openingHours: {
          periods: [
            { days: ['mo', 'tu', 'we', 'fr'], opens: '10:00', closes: '15:00' },
            { days: ['th'], opens: '10:00', closes: '18:00' },
          ],
        },
        access: { residenceStatus: { value: 'not-asked' }, cost: { value: 'free' } },
      });
      expect(output.services[1]).toMatchObject({ organizationIds: ['eksempelforeningen'] });
    });

    test('says no promise that the list does not', () => {
      expect(output.services[1]).toMatchObject({ access: { residenceStatus: 'unconfirmed' } });
      expect(output.services[1]!['access']).not.toHaveProperty('cost');
    });

    test('gives the secret house no address, and no message repeats one', () => {
      expect(output.services[2]).toMatchObject({ locations: [{ visibility: 'confidential' }] });
      expect(JSON.stringify(output.services[2])).not.toMatch(/street|position/);
    });

    test('knows the cells of what the rules will find: numbers that were swapped, an address that is none', () => {
      expect(locate(['services', 1, 'locations', 0, 'position', 'latitude'])).toMatchObject({
        cell: 'M5',
        heading: 'Breddegrad',
      });
      expect(locate(['services', 2, 'contacts', 1, 'value'])).toMatchObject({ cell: 'H6', heading: 'Epost' });
      expect(losses.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['Ark1!W4:W8', 'Ark1!E4', 'Ark1!O7']),
      );
    });
  },
);
