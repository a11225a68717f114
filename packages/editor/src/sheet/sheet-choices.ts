import {
  fromSpreadsheet,
  readWorkbook,
  SHEET_KINDS,
  SPREADSHEET_LOSSES,
  toSpreadsheet,
  writeCsv,
  writeOds,
  writeXlsx,
  type SheetKind,
  type SheetLanguage,
  type Workbook,
  type WrittenWorkbook,
} from '@service-directory/convert/spreadsheet';
import type { Directory } from '@service-directory/schema';
import { fromPointer } from '../model/finding-index.ts';
import { ownParts } from './own-parts.ts';
import type { SheetChoice, SheetChoices } from './sheet-choice.ts';
import type { SheetOrigin } from './sheet-origin.ts';

type SheetFormat = 'xlsx' | 'ods' | 'csv';

const encode = (text: string) => new TextEncoder().encode(text);
/** Bytes of their own, as a file needs them. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const WRITERS: Readonly<Record<SheetFormat, (workbook: WrittenWorkbook) => Uint8Array<ArrayBuffer>>> = {
  xlsx: (workbook) => own(writeXlsx(workbook)),
  ods: (workbook) => own(writeOds(workbook)),
  csv: (workbook) => encode(writeCsv(workbook)),
};

const namesOf = (kind: SheetKind, language: SheetLanguage): readonly string[] =>
  SHEET_KINDS[kind].names[language];

/** Has the workbook a sheet for each kind of thing, or all in the rows of services? */
function shapeOf({ sheets }: Workbook): SheetChoice['shape'] {
  const parts = (Object.keys(SHEET_KINDS) as SheetKind[]).filter((kind) => SHEET_KINDS[kind].isPart === true);
  const names = new Set(parts.flatMap((kind) => [...namesOf(kind, 'nb'), ...namesOf(kind, 'en')]));
  return sheets.some(({ name, isHidden }) => isHidden !== true && names.has(name)) ? 'full' : 'simple';
}

/** The language of most headings that are one of ours; the other one where there are none. */
function languageOf({ sheets }: Workbook, otherwise: SheetLanguage): SheetLanguage {
  const texts = new Set<string>();
  for (const { rows } of sheets)
    for (const { cells } of rows.slice(0, 10))
      for (const { value } of cells) if (value.kind === 'text') texts.add(value.text.trim().toLowerCase());
  const count = (language: SheetLanguage) =>
    Object.values(SHEET_KINDS)
      .flatMap(({ columns }) => columns)
      .filter(({ headings }) => headings[language].some((heading) => texts.has(heading.toLowerCase())))
      .length;
  const [nb, en] = [count('nb'), count('en')];
  return nb === en ? otherwise : nb > en ? 'nb' : 'en';
}

const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');

/** Fields of the head that every spreadsheet gets when it is opened: nothing is lost by them. */
const GIVEN_ANEW: ReadonlySet<unknown> = new Set(['kind', 'schemaVersion']);

/** What is written in which language and format. */
interface Wish {
  path: string;
  language: SheetLanguage;
  /** Of the sentences that tell what is lost. */
  told: 'nb' | 'en';
}

function choiceOf(
  data: object,
  shape: SheetChoice['shape'],
  format: SheetFormat,
  { path, language, told }: Wish,
): SheetChoice {
  const isOneSheet = format === 'csv';
  // Whatever the directory is: the writer tells what it could not take.
  const { output, losses } = toSpreadsheet(data as Directory, { shape, language, isOneSheet });
  const name = `${stemOf(path)}.${format}`;
  return {
    shape,
    name,
    sheets: isOneSheet ? [] : output.sheets.map((sheet) => sheet.name),
    losses: losses
      .map(({ path: pointer, reason }) => ({
        path: fromPointer(pointer),
        reason,
        why: SPREADSHEET_LOSSES[reason]?.[told] ?? '',
      }))
      .filter(({ path: [key] }) => !GIVEN_ANEW.has(key)),
    isSameKind: name.toLowerCase() === path.slice(path.lastIndexOf('/') + 1).toLowerCase(),
    write: () => WRITERS[format](output),
  };
}

/**
 * How a directory can be saved as a spreadsheet again, and what each way does not hold: in the shape, language and format
 * of the one that it came from, and in the shape that holds everything.
 * @param told language of the sentences
 */
export function sheetChoices(
  data: object,
  { path, bytes }: Pick<SheetOrigin, 'path' | 'bytes'>,
  told: 'nb' | 'en',
): SheetChoices {
  const { workbook } = readWorkbook(bytes, { name: path });
  const language = workbook === undefined ? told : languageOf(workbook, told);
  const wish = { path, language, told };
  const format = workbook === undefined ? 'xlsx' : workbook.format;
  const like = choiceOf(data, workbook === undefined ? 'simple' : shapeOf(workbook), format, wish);
  // One sheet of CSV cannot hold everything.
  const other = choiceOf(
    data,
    like.shape === 'full' ? 'simple' : 'full',
    format === 'csv' ? 'xlsx' : format,
    wish,
  );
  const own = workbook === undefined ? [] : ownParts(workbook, fromSpreadsheet(workbook));
  return {
    choices: [like, other],
    // Lists for drop-downs come with each file of ours.
    own: own.filter(({ kind, sheet }) => kind !== 'sheet' || !like.sheets.includes(sheet)),
  };
}
