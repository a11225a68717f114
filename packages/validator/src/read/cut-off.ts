import type { Path, Params } from '../finding.ts';
import type { BrokenAt } from '../stream/scanned-value.ts';
import { MAX_VALUE_BYTES } from '../stream/max-value.ts';
import { placeIn, type RecordText } from '../stream/record-place.ts';
import { endsTooSoon, syntaxProblem } from './json-faults.ts';
import type { FileProblem } from './parsed-text.ts';

const MEGABYTE = 1024 * 1024;

/** The value in the middle of which a document ends. */
export interface UnfinishedValue extends Omit<RecordText, 'text'> {
  /** Its beginning, or all of it; undefined when it is not at hand. */
  text: string | undefined;
  /** Its list or field; undefined in a file that is one list. */
  name: string | undefined;
  /** Its place in the list; undefined for a field of the head. */
  index: number | undefined;
}

/** Where a fault of a piece stands in the file. A piece in a list is followed by a comma, not by the end of the file. */
export function faultInPiece(piece: RecordText, refusal: unknown): FileProblem {
  const problem = syntaxProblem(piece.text, refusal);
  let offset = 0;
  for (let line = 1; line < problem.line; line++) offset = piece.text.indexOf('\n', offset) + 1;
  const { params } = problem;
  return {
    ...problem,
    ...placeIn(piece, offset + problem.column - 1),
    params: { ...params, ...(params['reason'] === 'goes-on' ? { reason: 'comma' } : {}), of: 'part' },
  };
}

/** The same of a line of NDJSON, behind which nothing comes but the next line. */
export function faultInLine(line: RecordText, refusal: unknown): FileProblem {
  const problem = syntaxProblem(line.text, refusal);
  const isAtEnd = problem.params['reason'] === 'extra-comma' && line.text.slice(problem.column).trim() === '';
  return {
    ...problem,
    line: line.line,
    column: line.column + problem.column - 1,
    params: { ...problem.params, ...(isAtEnd ? { reason: 'line-comma' } : {}), of: 'part' },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a document whose brackets do not close: one fault, in the words of whoever wrote the file. */
export function brokenProblem(
  { line, column, reason }: BrokenAt,
  unfinished: UnfinishedValue | undefined,
): FileProblem {
  const tell = (place: { line: number; column: number }, params: Params): FileProblem => ({
    line: place.line,
    column: place.column,
    code: 'file/syntax',
    params: { ...params, format: 'JSON' },
    isFatal: true,
  });
  if (reason !== 'closing-bracket' && reason !== 'too-long') return tell({ line, column }, { reason });
  // Between two values, or right behind one.
  if (unfinished === undefined || (unfinished.text !== undefined && isJson(unfinished.text)))
    return tell({ line, column }, { reason: 'cut-off' });
  const { text, name, index } = unfinished;
  // A quotation mark that is missing opens all that follows: the file is whole, and the fault is where that begins.
  if (text !== undefined && !endsTooSoon(text)) return faultInPiece({ ...unfinished, text }, '');
  // Or what opened is closed somewhere in a part that nobody reads.
  if (reason === 'too-long')
    return {
      line: unfinished.line,
      column: unfinished.column,
      code: 'file/too-large',
      params: { of: 'value', limit: MAX_VALUE_BYTES / MEGABYTE },
      isFatal: true,
    };
  return tell(unfinished, {
    reason: 'cut-off',
    ...(index === undefined ? { field: name } : { record: index + 1, list: name ?? '' }),
  });
}

/** A file of NDJSON that ends in the middle of its last line. */
export const cutOffLine = (line: number): FileProblem => ({
  line,
  column: 1,
  code: 'file/syntax',
  params: { reason: 'cut-off', of: 'line', format: 'JSON' },
  isFatal: true,
});

/** What only a whole directory can be blamed for: a record that was not read may say what is missing. */
export const NEEDS_ALL: ReadonlySet<string> = new Set([
  'directory/language-unused',
  'directory/no-services',
  'directory/unused-code',
  'organization/unused',
  'service/replaced-by-unknown',
  'service/see-also-unknown',
  'service/undeclared-code',
  'service/unknown-organization',
]);

/** Does a finding blame the directory for what stands in the part of it that could not be read? */
export const isOfUnreadPart = (code: string, path: Path): boolean =>
  NEEDS_ALL.has(code) ||
  (code === 'schema/missing-field' &&
    path.length === 1 &&
    (path[0] === 'services' || path[0] === 'organizations'));
