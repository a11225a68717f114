import fc from 'fast-check';
import * as convert from '@service-directory/convert';
import * as formats from '@service-directory/convert/formats';
import { detectJson } from '@service-directory/convert/detect-json';
import { surroundings } from '@service-directory/convert/surroundings';
import * as cellWords from '@service-directory/convert/cell-words';
import { FORMAT_IDS, FORMATS } from '@service-directory/convert/formats';
import { WEEKDAYS } from '@service-directory/schema';
import { zipSync } from 'fflate';
import { placesIn, put } from './places.ts';
import { target, type Target } from './target.ts';
import { anyCode, anyDay, anyDirectory, anyJson, anyString, asBytes, spoiltBytes, spoiltDirectory } from './values.ts'; // prettier-ignore

const { tuple } = fc;
const language = fc.constantFrom('nb' as const, 'en' as const);
const index = fc.nat({ max: 20_000 });
const draftOptions = fc.record(
  {
    country: fc.constantFrom('NO', 'SE', '', 'no'),
    timeZone: fc.constantFrom('Europe/Oslo', '', 'Mars/Base'),
    language: fc.constantFrom('nb', 'en', ''),
    today: anyDay,
  },
  { requiredKeys: [], noNullPrototype: true },
);
const name = fc.constantFrom(...['csv', 'xlsx', 'ods', 'json', 'yaml', 'zip', 'html', 'ndjson', 'txt', ''].map((ending) => `liste.${ending}`)); // prettier-ignore

/** Documents of other standards: those that we write, with pieces of other documents in them. */
const documentOf = (write: (directory: never) => { output: unknown }): fc.Arbitrary<unknown> =>
  fc.oneof(
    anyDirectory.map((directory) => JSON.parse(JSON.stringify(write(directory as never).output)) as unknown),
    fc
      .tuple(anyDirectory, anyJson, fc.nat())
      .map(([directory, json, at]) =>
        putAt(JSON.parse(JSON.stringify(write(directory as never).output)), json, at),
      ),
    anyJson,
  );

/** Puts a value in the place of another, somewhere in a document. */
function putAt(document: unknown, value: unknown, at: number): unknown {
  const places = placesIn(document);
  const place = places[at % Math.max(1, places.length)];
  if (place !== undefined) put(document, place, value);
  return document;
}

const workbookOf = tuple(anyDirectory, language, fc.constantFrom('full' as const, 'simple' as const)).map(
  ([directory, lang, shape]) => convert.toSpreadsheet(directory, { language: lang, shape } as never).output,
);
const csv = fc.oneof(
  workbookOf.map((workbook) => asBytes(convert.writeCsv(workbook))),
  fc
    .array(
      fc.array(fc.oneof(fc.constantFrom('Navn', 'Adresse', '"', ';', '\n', '0150', '09-17'), anyString), {
        maxLength: 6,
      }),
      { maxLength: 6 },
    )
    .map((rows) => asBytes(rows.map((cells) => cells.join(';')).join('\r\n'))),
);
const zipped = fc
  .dictionary(
    fc.constantFrom(
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'content.xml',
      '[Content_Types].xml',
      'mimetype',
      '../x',
    ),
    anyString,
    { maxKeys: 4 },
  )
  .map((files) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, asBytes(text)]))),
  );
const sheetBytes = spoiltBytes(
  fc.oneof(csv, workbookOf.map(convert.writeXlsx), workbookOf.map(convert.writeOds), zipped),
);
/** What a reader of workbooks makes of bytes. Cells are made when they are asked for: here all of them. */
const workbookIn = (bytes: Uint8Array, file: string) => {
  const { workbook, problems } = convert.readWorkbook(bytes, { name: file });
  return { workbook: workbook === undefined ? undefined : asData(workbook), problems };
};
const asData = ({ format, sheets }: convert.Workbook) => ({
  format,
  sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell })) })) })), // prettier-ignore
});
const tables = anyDirectory.map((directory) => convert.toHsdsTables(directory).output);
const files = fc.oneof(
  tables,
  tuple(tables, anyString).map(([written, text]) => Object.fromEntries(Object.entries(written).map(([path, content], at) => [path, at === 1 ? text : content]))), // prettier-ignore
  fc.dictionary(fc.constantFrom('service.csv', 'organization.csv', 'location.csv', '__proto__', 'x'), fc.oneof(anyString, anyJson), { maxKeys: 4, noNullPrototype: true }), // prettier-ignore
);
const from = (documents: fc.Arbitrary<unknown>, read: (input: unknown, options?: never) => unknown): Target =>
  target(tuple(documents, draftOptions), (input, options) => read(input, options as never), {
    cost: 'costly',
  });
const to = (write: (directory: never) => unknown): Target =>
  target(tuple(anyDirectory), (directory) => write(directory as never), { cost: 'costly' });

export const convertTargets: Readonly<Record<string, Target>> = {
  fromHsds: from(documentOf(convert.toHsds), convert.fromHsds),
  toHsds: to(convert.toHsds),
  fromHsdsTables: from(files, convert.fromHsdsTables as never),
  toHsdsTables: to(convert.toHsdsTables),
  checkHsds: target(
    tuple(
      fc.constantFrom('service' as const, 'organization' as const, 'location' as const, 'phone' as const),
      anyJson,
    ),
    convert.checkHsds,
  ),
  hsdsTaxonomies: target(tuple(), convert.hsdsTaxonomies, { cost: 'dear' }),
  fromSchemaOrg: from(documentOf(convert.toSchemaOrg), convert.fromSchemaOrg),
  toSchemaOrg: to(convert.toSchemaOrg),
  fromGeoJson: from(documentOf(convert.toGeoJson), convert.fromGeoJson),
  toGeoJson: to(convert.toGeoJson),
  fromOsm: from(documentOf(convert.toOsm), convert.fromOsm),
  toOsm: to(convert.toOsm),
  fromNdjson: target(
    tuple(fc.oneof(anyDirectory.map((directory) => convert.toNdjson(directory).output), fc.array(anyJson.map((value) => JSON.stringify(value)), { maxLength: 4 }).map((lines) => lines.join('\n')), anyString)), // prettier-ignore
    convert.fromNdjson,
    { cost: 'costly' },
  ),
  toNdjson: to(convert.toNdjson),

  readWorkbook: target(tuple(sheetBytes, name), workbookIn, { cost: 'costly' }),
  readCsvFiles: target(
    tuple(fc.dictionary(fc.constantFrom('tilbud.csv', 'a.csv', '__proto__', ''), fc.oneof(anyString, csv), { maxKeys: 3, noNullPrototype: true })), // prettier-ignore
    (given) => {
      const { workbook, problems } = convert.readCsvFiles(given);
      return { workbook: workbook === undefined ? undefined : asData(workbook), problems };
    },
    { cost: 'costly' },
  ),
  fromSpreadsheet: target(
    tuple(sheetBytes, name, fc.record({ country: fc.constantFrom('NO', 'SE', '') })),
    (bytes, file, options) => {
      const { workbook } = convert.readWorkbook(bytes, { name: file });
      if (workbook === undefined) return undefined;
      const { output, losses, problems } = convert.fromSpreadsheet(
        workbook,
        options,
        '2026-12-01',
        surroundings,
      );
      return { output, losses, problems };
    },
    { cost: 'costly' },
  ),
  leftCells: target(
    tuple(sheetBytes, name),
    (bytes, file) => {
      const { workbook } = convert.readWorkbook(bytes, { name: file });
      if (workbook === undefined) return undefined;
      const cells = [...convert.leftCells(convert.fromSpreadsheet(workbook))];
      return cells.map(({ isInSecretRow, ...cell }) => ({ ...cell, isSecret: isInSecretRow() }));
    },
    { cost: 'costly' },
  ),
  noteCells: target(
    tuple(sheetBytes, name, index),
    (bytes, file, service) => {
      const { workbook } = convert.readWorkbook(bytes, { name: file });
      if (workbook === undefined) return undefined;
      const cells = convert.noteCells(convert.fromSpreadsheet(workbook), service % 3);
      return cells.map(({ isInSecretRow, ...cell }) => ({ ...cell, isSecret: isInSecretRow() }));
    },
    { cost: 'costly' },
  ),
  toSpreadsheet: target(
    tuple(anyDirectory, language),
    (directory, lang) => convert.toSpreadsheet(directory, { language: lang } as never),
    { cost: 'costly' },
  ),
  writeCsv: target(tuple(workbookOf), convert.writeCsv, { cost: 'costly' }),
  writeCsvFiles: target(tuple(workbookOf), convert.writeCsvFiles, { cost: 'costly' }),
  writeOds: target(tuple(workbookOf), convert.writeOds, { cost: 'dear', gives: 'bytes' }),
  writeXlsx: target(tuple(workbookOf), convert.writeXlsx, { cost: 'dear', gives: 'bytes' }),
  spreadsheetTemplate: target(
    tuple(fc.record({ language, columns: fc.constantFrom('usual' as const, 'all' as const), country: fc.constantFrom('NO', '', 'XX') })), // prettier-ignore
    convert.spreadsheetTemplate,
    { cost: 'dear' },
  ),
  columnHeading: target(
    tuple(fc.constantFrom(...convert.SERVICE_COLUMNS.map(({ key }) => key), 'x', '__proto__'), language),
    convert.columnHeading,
    { cost: 'dear' },
  ),
  countryOf: target(tuple(anyString), formats.countryOf),
  languageOf: target(tuple(anyString), formats.languageOf),
  saysContactNotPublic: target(tuple(anyString), cellWords.saysContactNotPublic),
  turningWordsOf: target(tuple(anyString), cellWords.turningWordsOf),
  isElsewhere: target(tuple(anyString), cellWords.isElsewhere),
  findShutNote: target(tuple(anyString, fc.subarray([...WEEKDAYS]), anyDay), (note, days, today) =>
    cellWords.findShutNote(note, new Set(days), today),
  ),
  cellName: target(tuple(index, index), convert.cellName, { cost: 'trifling' }),
  columnName: target(tuple(index), convert.columnName, { cost: 'trifling' }),

  completeHead: target(
    tuple(fc.oneof(spoiltDirectory, anyJson).filter((value) => typeof value === 'object' && value !== null), fc.record({ name: anyString, country: anyString, language: anyString, id: anyCode }, { requiredKeys: [], noNullPrototype: true }), anyDay), // prettier-ignore
    (draft, given, day) => formats.completeHead(draft as object, given, day),
    { cost: 'costly', gives: 'given' },
  ),
  detectFormat: target(
    tuple(fc.record({ name, bytes: spoiltBytes(fc.oneof(sheetBytes, anyJson.map((value) => asBytes(JSON.stringify(value))), anyString.map(asBytes))) })), // prettier-ignore
    formats.detectFormat,
    { cost: 'costly' },
  ),
  detectJson: target(tuple(fc.oneof(documentOf(convert.toHsds), spoiltDirectory, anyJson)), detectJson, {
    cost: 'dear',
  }),
  formatOf: target(tuple(fc.constantFrom(...FORMAT_IDS)), formats.formatOf, { cost: 'dear' }),
  isPartOfTables: target(tuple(anyString), formats.isPartOfTables, { cost: 'trifling' }),
  isTableFile: target(tuple(anyString), formats.isTableFile, { cost: 'trifling' }),
  loadCodec: target(
    tuple(fc.constantFrom(...FORMAT_IDS), anyDirectory, sheetBytes, anyJson),
    async (id, directory, bytes, value) => {
      const codec = await formats.loadCodec(id);
      const written = codec.write(directory, { language: 'nb', today: '2026-06-15' });
      const isFile = 'content' in written.output;
      const incoming = isFile && typeof value !== 'string' ? { name: `x${FORMATS[id].ending}`, bytes, value } : { name: '', bytes }; // prettier-ignore
      const { output, losses, problems } = codec.read(incoming, { country: 'NO' });
      return [written.losses, output, losses, problems];
    },
    { cost: 'costly' },
  ),
  loadTemplate: target(
    tuple(fc.constantFrom('csv' as const, 'xlsx' as const, 'ods' as const), language),
    async (format, lang) => (await formats.loadTemplate(format, lang)).length > 0,
    { cost: 'dear' },
  ),
  packTables: target(tuple(tables), formats.packTables, { cost: 'dear', gives: 'bytes' }),
  publicPlace: target(
    tuple(anyJson.filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value))),
    (place) => formats.publicPlace(place as Record<string, unknown>, () => undefined),
    { gives: 'given' },
  ),
  // What is not to be left out is handed on as it came, such as a number that JSON cannot hold.
  withoutSecretPlaces: target(tuple(fc.oneof(spoiltDirectory, anyJson)), formats.withoutSecretPlaces, { cost: 'costly', gives: 'given' }), // prettier-ignore
};

/** Exported, and fed elsewhere or no function of data. Each with the reason. */
export const notConvert: Readonly<Record<string, string>> = {};
