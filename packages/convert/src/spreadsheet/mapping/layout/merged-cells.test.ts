import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook, type TestCell } from '../testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Merknad']; // prettier-ignore

/** Services with these cells under the days from E on, and the note in I. */
function read(merges: readonly string[], ...hours: readonly (readonly TestCell[])[]) {
  const rows = hours.map((cells, index) => [`Tilbud ${index + 1}`, 'Prøve', 'Hjelp.', 'Mat', ...cells]);
  const sheet = makeSheet([HEADINGS, ...rows], { name: 'Ark1', merges });
  const { output, problems } = fromSpreadsheet(makeWorkbook(sheet), HOW);
  return {
    hours: output.services.map(({ openingHours }) => openingHours as Record<string, unknown>),
    told: problems.filter(({ code }) => code === 'sheet/merged-cells').map(({ params }) => params),
  };
}

describe('hours that are merged', () => {
  test('over several days leave none of the others shut: all are kept in words, and that is told', () => {
    const { hours, told } = read(['E2:G2'], ['9-15', '', '', '12-18']);
    expect(hours).toEqual([{ printed: 'mandag 9-15; torsdag 12-18; Mandag, Tirsdag, Onsdag: 9-15' }]);
    expect(told).toEqual([{ heading: 'Mandag', isCopied: false, first: 'E2', isOfHours: true }]);
  });

  test('with what begins in a cell of something else are doubted, without its words', () => {
    expect(read(['D2:E2'], ['', '9-15']).hours).toEqual([{ printed: 'tirsdag 9-15' }]);
  });

  test('over rows are doubted where they have no cell of their own', () => {
    const { hours } = read(['E2:E3'], ['9-15', '', '', '12-18'], ['', '', '', '12-18']);
    expect(hours[0]).toHaveProperty('periods');
    expect(hours[1]).toEqual({ printed: 'torsdag 12-18; Mandag: 9-15' });
  });

  test.each([
    ['days that are shut', 'G2:H2', ['9-15', '9-15', 'stengt']],
    ['days of which nothing is said', 'G2:H2', ['9-15', '9-15']],
    ['the last day and a note', 'H2:I2', ['9-15', '', '', '9-15']],
    ['the row of headings', 'E1:F1', ['9-15']],
  ])('stay as they are over %s', (_what, merge, cells) => {
    const { hours, told } = read([merge], cells);
    expect(hours[0]).toHaveProperty('periods');
    expect(told[0]).not.toHaveProperty('isOfHours');
  });
});
