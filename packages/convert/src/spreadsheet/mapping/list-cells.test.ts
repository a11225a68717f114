import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { makeRow, makeSheet, makeWorkbook } from './testing/make-workbook.ts';

const options = { country: 'NO', languages: ['nb'] };
const EVIDENCE = { Pris: 'Gratis', 'Kilde lest (dato)': '2026-09-01', Grunnlag: 'sier tjenesten selv' };

describe('two links as the source of a row', () => {
  test.each([
    'https://example.org/a og https://example.org/b',
    'https://example.org/a\nhttps://example.org/b',
  ])('“%s” are two sources, and the conditions rest on both', (cell) => {
    const { output, problems } = fromSpreadsheet(makeRow({ ...EVIDENCE, Kilde: cell }), options);
    const [service] = output.services;
    expect(service?.['sources']).toMatchObject([
      { id: 'kilde', url: 'https://example.org/a', retrievedOn: '2026-09-01' },
      { id: 'kilde-2', url: 'https://example.org/b', retrievedOn: '2026-09-01' },
    ]);
    expect(service).toMatchObject({ access: { cost: { sourceIds: ['kilde', 'kilde-2'] } } });
    expect(problems.filter(({ code }) => !code.startsWith('sheet/assumed'))).toEqual([]);
  });

  test('the words beside a link say what page it is', () => {
    const cell = 'Om oss: https://example.org/a Priser: https://example.org/b';
    const { output } = fromSpreadsheet(makeRow({ ...EVIDENCE, Kilde: cell }), options);
    expect(output.services[0]?.['sources']).toMatchObject([{ title: 'Om oss' }, { title: 'Priser' }]);
  });

  test('words that may belong to either are told at their cell', () => {
    const cell = 'https://example.org/a (priser) https://example.org/b';
    const { problems } = fromSpreadsheet(makeRow({ ...EVIDENCE, Kilde: cell }), options);
    expect(problems).toContainEqual({
      code: 'sheet/words-left',
      cell: 'K2',
      params: { heading: 'Kilde', found: 'priser' },
    });
  });
});

test('of two addresses where one belongs, the second is told', () => {
  const organizations = makeSheet(
    [
      ['Navn', 'Nettside'],
      ['Eksempelforeningen', 'https://example.org/a og https://example.org/b'],
    ],
    { name: 'Organisasjoner' },
  );
  const services = { ...makeRow().sheets[0], name: 'Tjenester' } as ReturnType<typeof makeSheet>;
  const { output, problems, losses } = fromSpreadsheet(makeWorkbook(services, organizations), options);
  expect(output.organizations[0]).toMatchObject({ url: 'https://example.org/a' });
  expect(problems).toContainEqual({
    code: 'sheet/two-in-one-row',
    sheet: 'Organisasjoner',
    cell: 'B2',
    params: { heading: 'Nettside', first: 'https://example.org/a', second: 'https://example.org/b' },
  });
  expect(losses).toContainEqual({ path: 'Organisasjoner!B2', reason: 'sheet/two-in-one-row' });
});

describe('the places that a service is for', () => {
  const area = (more: Record<string, string>) => {
    const { output, problems } = fromSpreadsheet(makeRow(more), options);
    const told = problems.filter(({ code }) => !code.startsWith('sheet/assumed'));
    return { area: output.services[0]?.['serviceArea'], told };
  };

  test.each(['Alle unntatt Oslo', 'ikke Oslo', 'Hele Norge unntatt Troms', 'Alle kommuner utenom Oslo, Bærum', 'Oslo; ikkje Bærum', 'Resten av landet', 'All counties except Oslo'])(
    'are told and left out where some are taken away: “%s”',
    (cell) => {
      const { area: found, told } = area({ 'Dekker steder': cell, Dekker: 'Hele landet' });
      expect(told).toEqual([
        { code: 'sheet/unknown-code', cell: 'H2', params: { heading: 'Dekker steder', found: cell, isPlaces: true } },
      ]);
      expect(found).toEqual({ scope: 'local' });
    },
  ); // prettier-ignore

  test.each(['Oslo', 'Oslo; Bærum', 'Alle bydeler i Oslo', 'Nord-Østerdal og Sør-Østerdal', 'Nore og Uvdal', 'Vestland, Rogaland'])(
    'are read where they are named: “%s”',
    (cell) => {
      const { area: found, told } = area({ 'Dekker steder': cell });
      expect(told).toEqual([]);
      expect(found).toHaveProperty('regions');
    },
  ); // prettier-ignore
});
