import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * Workbooks as Excel and LibreOffice put them together, from rows of text, with whatever else somebody hides in one.
 * The list has a heading and a good row; what is done to it is the input.
 */

export const HEADINGS = ['Id', 'Navn', 'Organisasjon', 'Kort beskrivelse', 'Kort beskrivelse (en)', 'Hjelper med', 'Oppholdsstatus', 'Telefon', 'Synlighet', 'Adresse', 'Postnummer', 'Poststed', 'Kilde (lenke)', 'Kilde lest (dato)', 'Grunnlag', 'Sist kontrollert', 'Kontrollert hvordan', 'Sikkerhet']; // prettier-ignore
const row = (id: string, name: string, phone: string, street: string): string[] => [id, name, 'Eksempelforeningen', 'Sykepleier tar imot.', 'A nurse sees you.', 'Vanlig helsehjelp', 'Spør ikke om opphold', phone, 'Åpen adresse', street, '0150', 'Oslo', `https://example.org/${id}`, '2026-05-20', 'sier tjenesten selv', '2026-05-20', 'Sjekket på telefon', 'Ganske sikkert']; // prettier-ignore
export const GOOD_ROW = row('helsehjelpen', 'Helsehjelpen', '+47 22 99 00 01', 'Prøvegata 1');
export const NEXT_ROW = row('nabolaget', 'Matstasjonen', '+47 22 99 00 02', 'Prøvegata 3');

/** The second row with other cells, by heading. */
export const nextRow = (cells: Readonly<Record<string, string>>): string[] =>
  NEXT_ROW.map((cell, index) => cells[HEADINGS[index] ?? ''] ?? cell);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A cell: its text, or what stands in the file for it. */
export type Cell = string | { xml: string };
/** A cell whose value somebody calculates, with the value that the file says it has. */
export const formula = (words: string, value: string): Cell => ({
  xml: `<c r="REF" t="str"><f>${escaped(words)}</f><v>${escaped(value)}</v></c>`,
});

export interface MadeSheet {
  name?: string;
  state?: 'hidden' | 'veryHidden';
  rows: readonly (readonly Cell[])[];
  /** What stands before the rows, such as hidden columns. */
  before?: string;
  /** What stands after the rows, such as merged cells. */
  after?: string;
  /** Numbers of rows that are hidden, from one. */
  hiddenRows?: readonly number[];
  /** Pointers of the sheet. */
  pointers?: string;
}

export interface MadeWorkbook {
  sheets: readonly MadeSheet[];
  /** Further parts of the archive by name; these win. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Pointers of the workbook besides those to the sheets. */
  pointers?: string;
  /** Does it say that it holds macros? */
  isMacro?: boolean;
  /** What stands in `<workbook>` after the sheets. */
  after?: string;
}

export const pointersXml = (list: string) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;

function sheetXml({ rows, before = '', after = '', hiddenRows = [] }: MadeSheet): string {
  const lines = rows.map((cells, at) => {
    const made = cells.map((cell, column) => {
      const reference = `${letters(column)}${at + 1}`;
      return typeof cell === 'string'
        ? `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
        : cell.xml.replace('REF', reference);
    });
    return `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${made.join('')}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">${before}<sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook of Excel by name. */
export function xlsxParts(made: MadeWorkbook): Record<string, Uint8Array> {
  const { sheets, parts = {}, pointers = '', isMacro = false, after = '' } = made;
  const type = isMacro
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': pointersXml(`<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/>`), // prettier-ignore
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name ?? `Ark${at + 1}`)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
      ) // prettier-ignore
      .join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': pointersXml(
      sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('') + pointers, // prettier-ignore
    ),
  };
  sheets.forEach((sheet, at) => {
    texts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
    if (sheet.pointers !== undefined)
      texts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = pointersXml(sheet.pointers);
  });
  return Object.fromEntries(
    Object.entries({ ...texts, ...parts }).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]), // prettier-ignore
  );
}

export const xlsx = (made: MadeWorkbook): Uint8Array => zipSync(xlsxParts(made));
/** A workbook of one sheet with the heading, the good row and these. */
export const listed = (...rows: readonly (readonly Cell[])[]): MadeSheet => ({
  rows: [HEADINGS, GOOD_ROW, ...rows],
});

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns';

/** What stands in the content of a sheet of LibreOffice: cells as text, a formula where one is given. */
export const odsContent = (
  rows: readonly (readonly (string | { formula: string; value: string })[])[],
  more = '',
  scripts = '',
) =>
  // prettier-ignore
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${OFFICE}:office:1.0" xmlns:table="${OFFICE}:table:1.0" xmlns:text="${OFFICE}:text:1.0" xmlns:style="${OFFICE}:style:1.0" xmlns:script="${OFFICE}:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3">${scripts}<office:body><office:spreadsheet><table:table table:name="Ark1">${rows
    .map((cells) => `<table:table-row>${cells.map(odsCell).join('')}</table:table-row>`)
    .join('')}</table:table>${more}</office:spreadsheet></office:body></office:document-content>`;

const odsCell = (cell: string | { formula: string; value: string }) => {
  const [words, attribute] =
    typeof cell === 'string' ? [cell, ''] : [cell.value, ` table:formula="${escaped(cell.formula)}"`];
  return `<table:table-cell office:value-type="string"${attribute}><text:p>${escaped(words)}</text:p></table:table-cell>`;
};

export function ods(content: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files: Zippable = {
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(`<?xml version="1.0"?><manifest:manifest xmlns:manifest="${OFFICE}:manifest:1.0"/>`), // prettier-ignore
  };
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files);
}

/** The same as a table of text. */
export const csv = (rows: readonly (readonly string[])[], delimiter = ';', end = '\r\n'): string =>
  rows.map((cells) => cells.map((cell) => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join(end) + end; // prettier-ignore
