import { strToU8, zipSync } from 'fflate';
import type { Answers } from './answers.ts';
import { slugOf } from './names.ts';
import { emergencyNumbersOf } from './place.ts';

/** A sheet to be added: its name, and its rows from the first on. */
interface Sheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** The sheets that say what the list is, as packages/convert reads them. */
function sheetsOf({ name, place, publisher, timeZone, lang }: Answers, today: string): Sheet[] {
  const isNb = lang === 'nb';
  const [source] = place.languages;
  const numbers = emergencyNumbersOf(place.country);
  const head: [string, string, string | undefined][] = [
    ['Id', 'Id', slugOf(name) || 'list'],
    ['Navn', 'Name', name],
    ['Utgiver', 'Publisher', publisher.name],
    ['E-post utgiver', 'Publisher e-mail', publisher.email],
    ['Meld feil (lenke)', 'Report an error (link)', publisher.reportUrl],
    ['Lisens', 'License', 'CC-BY-4.0'],
    ['Land', 'Country', place.country],
    ['Tidssone', 'Time zone', timeZone],
    ['Språk', 'Languages', place.languages.join('; ')],
    ['Oppdatert', 'Updated', today],
  ];
  return [
    {
      name: isNb ? 'Katalog' : 'Directory',
      rows: head.map(([nb, en, value]) => [isNb ? nb : en, value ?? '']),
    },
    // A sheet with nothing in it would be told as one that was forgotten.
    ...(numbers.length === 0
      ? []
      : [
          {
            name: isNb ? 'Nødnumre' : 'Emergency numbers',
            rows: [
              isNb ? ['Navn', 'Telefon'] : ['Name', 'Phone'],
              ...numbers.map(({ number, label }) => [
                // A cell is in the language of the list; the number is in none.
                source === 'nb' || source === 'en' ? label[source] : number,
                number,
              ]),
            ],
          },
        ]),
  ];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** Zips keep no time zone, and this day says nothing. */
const DAY_IN_ZIP = new Date(1980, 0, 1);
/** Above the numbers that the empty spreadsheet gives its sheets. */
const FIRST_ID = 90;

/** Cells are text, so that no number loses a zero. */
const cellOf = (text: string, column: number, row: number) =>
  `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

function worksheetOf({ rows }: Sheet): string {
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    return `<row r="${row}">${cells.map((text, column) => cellOf(text, column, row)).join('')}</row>`;
  });
  const columns = '<cols><col min="1" max="2" width="36" customWidth="1"/></cols>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/**
 * The spreadsheet of a list: the empty one, with further sheets that say what it is called, where it is, who publishes it
 * and which emergency numbers stand first.
 * @param parts of the empty one: path → XML
 * @param today YYYY-MM-DD
 * @returns the bytes of an .xlsx file (ECMA-376)
 */
export function makeWorkbook(
  parts: Readonly<Record<string, string>>,
  answers: Answers,
  today: string,
): Uint8Array {
  const changed: Record<string, string> = { ...parts };
  const insertBefore = (path: string, mark: string, added: string) => {
    const text = changed[path] ?? '';
    const at = text.lastIndexOf(mark);
    if (at < 0) throw new Error(`The empty spreadsheet has no ${mark} in ${path}.`);
    changed[path] = text.slice(0, at) + added + text.slice(at);
  };
  for (const [index, sheet] of sheetsOf(answers, today).entries()) {
    const id = FIRST_ID + index;
    const file = `worksheets/sheet${id}.xml`;
    changed[`xl/${file}`] = worksheetOf(sheet);
    insertBefore(
      'xl/workbook.xml',
      '</sheets>',
      `<sheet name="${sheet.name}" sheetId="${id}" r:id="rId${id}"/>`,
    );
    insertBefore(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rId${id}" Type="${WORKSHEET}" Target="${file}"/>`,
    );
    insertBefore(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/xl/${file}" ContentType="${SHEET_TYPE}"/>`,
    );
  }
  return zipSync(Object.fromEntries(Object.entries(changed).map(([path, text]) => [path, strToU8(text)])), {
    mtime: DAY_IN_ZIP,
  });
}
