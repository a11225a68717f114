import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../workbook.ts';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { surroundings } from './index.ts';
import { HOW, makeSheet, makeWorkbook, type TestCell } from '../testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Åpningstider'];
const ROW = ['Alfa', 'Eksempelforeningen', 'Gratis hjelp.', 'Vanlig helsehjelp', 'man-fre 9-15'];

const read = (...sheets: Sheet[]) => {
  const { output, problems } = fromSpreadsheet(makeWorkbook(...sheets), HOW, '2026-12-01', surroundings);
  return {
    hours: output.services.map(({ openingHours }) => openingHours),
    keys: problems.filter(({ params }) => params['isColors'] === true),
    names: output.services.map(({ name }) => name),
    told: problems.map(({ code, sheet, params }) => [code, sheet, params['isHelp']]),
  };
};
const list = (...above: TestCell[][]) => makeSheet([...above, HEADINGS, ROW], { name: 'Tjenester' });

describe('a key of colors', () => {
  test('above the headings by which rows are shut leaves all hours unknown', () => {
    const { hours, keys } = read(list(['Rød = nedlagt, gul = hemmelig adresse'], ['']));
    expect(hours).toEqual([{ printed: 'man-fre 9-15' }]);
    expect(keys).toMatchObject([
      { code: 'sheet/other-headings', cell: 'A1', params: { isShut: true, isSecret: true } },
    ]);
  });

  test.each(['Forklaring', 'Veiledning', 'Farger', 'Lister'])(
    'in two cells of the sheet “%s” does so too',
    (name) => {
      const { hours, keys } = read(list(), makeSheet([['Rød rad', 'Nedlagt']], { name }));
      expect(hours).toEqual([{ printed: 'man-fre 9-15' }]);
      expect(keys).toMatchObject([{ sheet: name, cell: 'A1', params: { isShut: true } }]);
    },
  );

  test('below the list does so too', () => {
    const sheet = makeSheet([HEADINGS, ROW, ['Røde rader er nedlagt']], { name: 'Tjenester' });
    const { hours, keys } = read(sheet);
    expect(hours[0]).toEqual({ printed: 'man-fre 9-15; Røde rader er nedlagt' });
    expect(keys).toHaveLength(1);
  });

  test('in two columns below the list makes no services, and is told once', () => {
    const key = [[], ['Fargekoder'], ['Grønn', 'OK'], ['Gul', 'Må sjekkes'], ['Rød', 'Lagt ned']];
    const { names, hours, keys, told } = read(makeSheet([HEADINGS, ROW, ...key], { name: 'Tjenester' }));
    expect(names).toEqual(['Alfa']);
    expect(hours).toEqual([{ printed: 'man-fre 9-15' }]);
    expect(keys).toMatchObject([{ cell: 'A7', params: { isShut: true } }]);
    expect(told.filter(([code]) => !String(code).startsWith('sheet/assumed'))).toHaveLength(1);
  });

  test('that matters for nothing makes no services either, and is told once', () => {
    const key = [['Grønn', 'OK'], ['Gul', 'Må sjekkes']]; // prettier-ignore
    const { names, hours, told } = read(makeSheet([HEADINGS, ROW, ...key], { name: 'Tjenester' }));
    expect(names).toEqual(['Alfa']);
    expect(hours[0]).toHaveProperty('periods');
    expect(told.filter(([code]) => !String(code).startsWith('sheet/assumed'))).toEqual([
      ['sheet/section-row', 'Tjenester', undefined],
    ]);
  });

  test('is none where the names of services are colors', () => {
    const rows = [ROW, ['Rosa', 'Eksempelforeningen'], ['Grønn omsorg', 'Eksempelforeningen']]; // prettier-ignore
    const { names } = read(makeSheet([HEADINGS, ...rows], { name: 'Tjenester' }));
    expect(names).toEqual(['Alfa', 'Rosa', 'Grønn omsorg']);
  });

  test('of what is secret is told, and says nothing of the hours', () => {
    const { hours, keys } = read(list(['Gule rader: hemmelig adresse']));
    expect(hours[0]).toHaveProperty('periods');
    expect(keys).toMatchObject([{ params: { isSecret: true } }]);
  });

  test.each(['Gul = må sjekkes', 'Grønn: ferdig', 'Røde Kors har stengt', 'Tilbud i Oslo'])(
    'of neither says nothing: “%s”',
    (text) => {
      const { hours, keys } = read(list([text]));
      expect(hours[0]).toHaveProperty('periods');
      expect(keys).toEqual([]);
    },
  );
});

describe('a sheet of help', () => {
  test.each(['Forklaring', 'Veiledning', 'Les meg', 'Guide'])('that is not ours is told: “%s”', (name) => {
    const { told } = read(list(), makeSheet([['Ring Alfa først']], { name }));
    expect(told).toContainEqual(['sheet/ignored-sheet', name, true]);
  });

  test('of our own template, or of lists for cells, is not', () => {
    const own = makeSheet([['Flere svar i en celle skilles med semikolon: Mat; Klær.']], {
      name: 'Veiledning',
    });
    const lists = makeSheet([['Synlighet'], ['offentlig']], { name: 'Lister' });
    expect(read(list(), own, lists).told.filter(([, sheet]) => sheet !== 'Tjenester')).toEqual([]);
  });
});
