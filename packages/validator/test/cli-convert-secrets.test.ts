import { packTables } from '@service-directory/convert/formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => (world = await makeTestWorld()));
afterAll(() => world.remove());

const HEAD = [
  ...['--id', 'hjelp', '--name', 'Hjelp', '--publisher', 'Kommunen', '--license', 'CC-BY-4.0'],
  ...['--country', 'no', '--time-zone', 'Europe/Oslo', '--source-language', 'nb'],
];
const HEADINGS =
  'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon;Adresse;Poststed;Synlighet;Sist sjekket;Kontrollmåte;Sikkerhet';
const ROW =
  'Huset;Eksempelforeningen;Gratis hjelp.;Vanlig helsehjelp;+47 22 99 00 00;Prøvegata 1;Oslo;offentlig;2026-06-01;Telefon;Middels';
const TARGETS = ['directory', 'ndjson', 'csv', 'geojson', 'hsds', 'schema-org', 'osm'];

const convert = (path: string, to: string, ...words: string[]) =>
  world.run(['convert', path, '--to', to, '--today', '2026-06-15', ...HEAD, ...words]);
const sheetOf = (heading: string, cell: string, row = ROW) => `${HEADINGS};${heading}\n${row};${cell}\n`;

/** A workbook of one sheet, with a comment on the address of the first row. */
function workbook(comment: string): Promise<Uint8Array> {
  const cells = (row: number, line: string) =>
    line
      .split(';')
      .map((text, index) => {
        const cell = `${String.fromCharCode(65 + index)}${row}`;
        return `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
      })
      .join('');
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = (id: string, type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return packTables({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links('rId1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Tilbud" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row r="1">${cells(1, HEADINGS)}</row><row r="2">${cells(2, ROW)}</row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': links('rId1', 'comments', '../comments1.xml'),
    'xl/comments1.xml': `<comments ${main}><authors><author>a</author></authors><commentList><comment ref="F2" authorId="0"><text><t>${comment}</t></text></comment></commentList></comments>`,
  });
}

describe('a spreadsheet that says beside its records that an open place is a secret', () => {
  test.each(TARGETS)('is not converted to %s, since the words would be gone', async (to) => {
    await world.write('obs.csv', sheetOf('Obs', 'Adressen skal ikke ut'));
    const { code, out, err } = await convert('@/obs.csv', to);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('“@/obs.csv” was not converted: it says in words of its own that a place');
    expect(err).toContain('obs.csv, cell L2 (“Obs”): “Obs” says “Adressen skal ikke ut”');
    expect((await world.run(['check', '@/obs.csv'])).out).toContain('error  location/said-secret');
  });

  test.each([
    ['under no heading', '', 'Adressen er hemmelig'],
    ['under a heading that nobody knows', 'Kolonne1', 'Ikke publiser'],
  ])('nor one that says it %s', async (_where, heading, words) => {
    await world.write('liste.csv', sheetOf(heading, words));
    const { code, out, err } = await convert('@/liste.csv', 'directory', '--lang', 'nb');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('«@/liste.csv» ble ikke konvertert: den sier med egne ord');
    expect(err).toContain('celle L2');
  });

  test.each(['Hemmelig! Ikke publiser.', 'Denne skal ikke ut på nett'])(
    'nor one that says it in a comment: “%s”',
    async (comment) => {
      await world.write('liste.xlsx', await workbook(comment));
      const { code, out, err } = await convert('@/liste.xlsx', 'directory');
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/liste\.xlsx, sheet “Tilbud”, cell F2/);
      expect(err).not.toContain(comment);
    },
  );

  test('nor sheets as text files, in an archive', async () => {
    await world.write('ark.zip', await packTables({ 'Tilbud.csv': sheetOf('Obs', 'Adressen skal ikke ut') }));
    const { code, out, err } = await convert('@/ark.zip', 'directory');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('cell L2 (“Obs”)');
  });

  test('nor one that holds the address of a secret place where nobody looks for it', async () => {
    const secret = ROW.replace('Prøvegata 1;Oslo;offentlig', ';Oslo;hemmelig');
    await world.write('liste.csv', sheetOf('Obs', 'Hemmeligveien 5', secret));
    const { code, out, err } = await convert('@/liste.csv', 'directory');
    expect([code, out]).toEqual([1, '']);
    expect(err).not.toContain('Hemmeligveien');
  });
});

test('nor is a directory whose comments say it: JSON has none', async () => {
  await world.write(
    'katalog.yaml',
    (await convert('@/katalog', 'directory')).out.replace(
      /"services": \[\n/,
      '"services": [\n # Hemmelig adresse, ikke publiser\n',
    ),
  );
  const { code, out, err } = await convert('@/katalog.yaml', 'directory');
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/katalog\.yaml:\d+:\d+: /);
});

describe('a spreadsheet is converted', () => {
  test.each(['Adressen er ikke hemmelig', 'Ring først', 'Nytt navn i 2025', 'OK'])(
    'with “%s” beside its records',
    async (words) => {
      await world.write('liste.csv', sheetOf('Obs', words));
      for (const to of ['directory', 'geojson']) {
        const { code, out } = await convert('@/liste.csv', to);
        expect([code, out.includes('Prøvegata 1')]).toEqual([0, true]);
      }
    },
  );

  test('with a comment that says who was called', async () => {
    await world.write('liste.xlsx', await workbook('Ringt 1.6, alt stemmer'));
    expect((await convert('@/liste.xlsx', 'directory')).code).toBe(0);
  });

  test('with the word beside a place that is a secret already', async () => {
    await world.write('liste.csv', sheetOf('Obs', 'Hemmelig adresse', ROW.replace('Prøvegata 1;Oslo;offentlig', ';Oslo;hemmelig'))); // prettier-ignore
    expect((await convert('@/liste.csv', 'directory')).code).toBe(0);
  });
});
