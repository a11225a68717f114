import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSpreadsheet } from './read-workbook.ts';

const NAMES = ['office', 'table', 'text', 'dc'];
const NAMESPACES = NAMES.map((name) =>
  name === 'dc'
    ? 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    : `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
).join(' ');
const cell = (text: string, comment = '') =>
  `<table:table-cell office:value-type="string">${comment === '' ? '' : `<office:annotation><text:p>${comment}</text:p></office:annotation>`}<text:p>${text}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

const odsOf = (...rows: string[]): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:body><office:spreadsheet>` +
        `<table:table table:name="Ark1">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const bytes = odsOf(
  row(...['Navn', 'Organisasjon', 'Synlighet', 'Adresse'].map((text) => cell(text))),
  row(cell('Trygghuset'), cell('Org'), cell('Hemmelig'), cell('', 'Kirkeveien 12, kode 4711')),
);

test.each([
  ['nb', /, og kommentaren til celle D2 inneholder en gateadresse/, /^Slett det som står i kommentaren/],
  ['en', /, and the comment of cell D2 holds a street address/, /^Delete what the comment says/],
] as const)(
  'what stands in the comment of an empty cell is told of the comment, in %s',
  (lang, message, help) => {
    const { problems } = readSpreadsheet({ path: 'liste.ods', bytes }, { lang });
    const told = problems.find(({ code }) => code === 'location/confidential-words');
    expect(told).toMatchObject({ cell: 'D2', params: { where: 'comment' } });
    expect(told?.message).toMatch(message);
    expect(told?.message).not.toContain('Adresse');
    expect(told?.help).toMatch(help);
    expect(JSON.stringify(problems)).not.toMatch(/kirkeveien|4711/i);
  },
);
