import {
  fromSpreadsheet,
  readWorkbook,
  type SpreadsheetResult,
} from '@service-directory/convert/spreadsheet';
import { surroundings } from '@service-directory/convert/surroundings';
import type { HeadingsOf, MessageLanguage, Path } from '../finding.ts';
import { FILE_SENTENCES } from '../locales/file-sentences.ts';
import { sentencesFor } from '../locales/index.ts';
import { sheetSentences } from '../locales/sheet-sentences.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { directoryNoServices } from '../rules/directory/no-services.ts';
import { hoursAgeUnknown } from '../rules/freshness/hours-age-unknown.ts';
import { serviceNeverVerified } from '../rules/freshness/never-verified.ts';
import { serviceKeptElevenDigits } from '../rules/safety/kept-eleven-digits.ts';
import { serviceKeptPersonalNumber } from '../rules/safety/kept-personal-number.ts';
import { linesOf } from './line-of-row.ts';
import { baseOf } from './path-parts.ts';
import { ProblemList } from './problem-list.ts';
import { bytesOf } from './read-text-file.ts';
import type { InputFile, ReadOptions, Source } from './source.ts';
import { keyOf, placeOf, tellSheet } from './tell-sheet.ts';

/** What rules say of the notes of a service as well. */
const TOLD_OF_NOTES: ReadonlySet<string> = new Set([
  serviceKeptPersonalNumber.code,
  serviceKeptElevenDigits.code,
]);

/** What is said of a service that nobody knows the age of. */
const OF_AGE: ReadonlySet<string> = new Set([hoursAgeUnknown.code, serviceNeverVerified.code]);

const rowOf = ({ sheet, cell }: { sheet?: string; cell?: string } = {}): string =>
  keyOf({ ...(sheet === undefined ? {} : { sheet }), cell: cell?.replace(/\D/g, '') ?? '' });

/** Was the day on which a service was last checked told as none that can be read? */
function isDayTold({ problems, columnsOf, locate }: SpreadsheetResult, index: unknown): boolean {
  if (typeof index !== 'number') return false;
  const columns = columnsOf(index).filter(({ path }) => path.endsWith('lastVerifiedOn'));
  const row = rowOf(locate(['services', index]));
  return problems.some(
    (problem) =>
      problem.code === 'sheet/date-unreadable' &&
      rowOf(problem) === row &&
      columns.some(({ heading }) => heading === problem.params['heading']),
  );
}

/** Why a sheet holds no service that could be read: that there is none is no news then. */
const UNREAD_SHEET: ReadonlySet<string> = new Set(['sheet/no-heading', 'sheet/empty']);

/** Records that stand in lists within a service; a row has one of each. */
const LISTS_OF_ROW: ReadonlySet<string> = new Set(['locations', 'sources']);

/** Where a column says something of a service: `locations.area` is at `/locations/0/area`. */
const placeOfColumn = (column: string): Path =>
  column.split('.').flatMap((step) => (LISTS_OF_ROW.has(step) ? [step, 0] : [step]));

/** How to mend it that a sheet has no column. */
const addColumn = (column: string, language: MessageLanguage): string =>
  sentencesFor(language, FILE_SENTENCES)('sheet/missing-column', { column }).help;

/** What the sheet of a service calls its columns. */
const headingsIn =
  ({ columnsOf, locate }: SpreadsheetResult): HeadingsOf =>
  ([list, index], path, sheet) => {
    const all = list === 'services' && typeof index === 'number' ? columnsOf(index) : [];
    if (all.length === 0 || (sheet !== undefined && all[0]?.sheet !== sheet)) return undefined;
    const columns = all.filter((column) => column.path === path);
    if (columns.length < 2) return columns.map(({ heading }) => heading);
    const filled = locate([list ?? '', index ?? 0, ...placeOfColumn(path)])?.heading;
    const rank = ({ heading, sameAs }: (typeof columns)[number]) =>
      heading === filled ? 0 : sameAs === undefined ? 1 : 2;
    return columns.sort((left, right) => rank(left) - rank(right)).map(({ heading }) => heading);
  };

/** Reads a spreadsheet (CSV, XLSX, ODS) as a directory; places are sheets and cells. */
export function readSpreadsheet(input: InputFile, options: ReadOptions): Source {
  const problems = new ProblemList();
  const { path: file } = input;
  const bytes = bytesOf(input, problems);
  const read = bytes === undefined ? undefined : readWorkbook(bytes, { name: baseOf(file) });
  const lineOf = linesOf(read?.workbook);
  const mapped =
    read?.workbook === undefined
      ? undefined
      : fromSpreadsheet(read.workbook, {}, options.today, surroundings);
  const toldNotes = tellSheet(
    file,
    [...(read?.problems ?? []), ...(mapped?.problems ?? [])],
    mapped,
    problems,
    lineOf,
  );
  const hasUnreadSheet = mapped?.problems.some(({ code }) => UNREAD_SHEET.has(code)) === true;
  return {
    directory: mapped?.output,
    problems: problems.toFindings(options),
    locate(path) {
      const place = mapped?.locate(path);
      return {
        file,
        path: toJsonPointer(path),
        line: lineOf(place?.cell),
        column: 0,
        ...(place === undefined ? {} : placeOf(place)),
      };
    },
    ...(mapped === undefined
      ? {}
      : {
          isTold: (code: string, path: Path) =>
            (TOLD_OF_NOTES.has(code) && toldNotes.has(path[1])) ||
            (code === directoryNoServices.code && hasUnreadSheet) ||
            (OF_AGE.has(code) && isDayTold(mapped, path[1])) ||
            mapped.isTold(code, path),
          headingsOf: Object.assign(headingsIn(mapped), { addColumn, sentences: sheetSentences }),
        }),
    unread: { head: mapped?.hasHead !== true, ids: [] },
    files: 1,
  };
}
