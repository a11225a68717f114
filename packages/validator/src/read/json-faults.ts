import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { conflictAt } from './conflict-marks.ts';
import { lineStartsOf, positionAt } from './line-starts.ts';
import { START, type FileProblem } from './parsed-text.ts';

/** What is wrong with a text that is no JSON: why, where, and whether it was cut off. */

/** Our reason for each error of jsonc-parser; the sentences are in `locales`. */
const JSON_REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'unexpected-sign',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'field-name',
  ValueExpected: 'value',
  ColonExpected: 'missing-colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'closing-brace',
  CloseBracketExpected: 'closing-bracket',
  EndOfFileExpected: 'goes-on',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'missing-sign',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'quoted-escape',
  InvalidEscapeCharacter: 'quoted-escape',
  InvalidCharacter: 'line-break',
};

/** What text programs and other languages put in the place of ". */
const OTHER_QUOTES = /['‘’‚“”„«»]/;

/** Longer texts are not parsed a second time to find a better sentence. */
const MAX_EXPLAINED = 64 * 1024 * 1024;

/** The first fault of a text that is no JSON. */
interface FirstFault {
  /** In UTF-16 units; the end is behind the last one that does not belong. */
  offset: number;
  end: number;
  reason: string | undefined;
  detail: string;
}

/** What comes behind the first fault is mostly that one told again. Undefined when it cannot be found. */
function firstFaultOf(text: string): FirstFault | undefined {
  const errors: ParseError[] = [];
  try {
    if (text.length <= MAX_EXPLAINED)
      parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // It calls itself for each level, which `JSON.parse` does not.
    return { offset: 0, end: 0, reason: 'too-deep', detail: '' };
  }
  const [first] = errors;
  if (first === undefined) return undefined;
  const detail = printParseErrorCode(first.error);
  return { offset: first.offset, end: first.offset + first.length, reason: JSON_REASONS[detail], detail };
}

/**
 * Does a text end where more of it must come, and is it JSON up to there? So a file ends that was cut off. One that has
 * lost a quotation mark on the way has its first fault before the end.
 */
export function endsTooSoon(text: string): boolean {
  const fault = firstFaultOf(text);
  if (fault === undefined || fault.reason === 'too-deep') return false;
  const end = text.trimEnd().length;
  // At the end itself, or a word or string that the end cuts through; a bracket that is wrong is no such thing.
  return (
    fault.offset >= end || (fault.end >= end && /[\w"+-]/.test(text[fault.offset] ?? '') && isOpen(text))
  );
}

/** Is a bracket or a string of a JSON text never closed? */
function isOpen(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInString && sign === '\\') at += 1;
    else if (sign === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return isInString || depth > 0;
}

/** The comma that a fault comes from, when it would be none without it: behind another, behind the last, or before the first. */
function extraCommaAt(text: string, offset: number, reason: string | undefined): number | undefined {
  const isAfterEnd = reason === 'goes-on';
  if (!isAfterEnd && reason !== 'value' && reason !== 'field-name') return undefined;
  const before = text.slice(0, offset).trimEnd();
  if (text[offset] === ',') {
    if (isAfterEnd) return text.slice(offset + 1).trim() === '' ? offset : undefined;
    return /[,[{]$/.test(before) ? offset : undefined;
  }
  return /[\]}]/.test(text[offset] ?? '') && before.endsWith(',') ? before.length - 1 : undefined;
}

/** Why `JSON.parse` refuses a text, in our words and with the place, which it does not give. */
export function syntaxProblem(text: string, refusal: unknown): FileProblem {
  const fault = firstFaultOf(text);
  const shared = { code: 'file/syntax', isFatal: true } as const;
  if (fault === undefined) {
    const detail = refusal instanceof Error ? refusal.message : String(refusal);
    return { ...START, ...shared, params: { detail, format: 'JSON' } };
  }
  const { offset, reason, detail } = fault;
  if (reason === 'too-deep') return { ...START, ...shared, params: { reason, format: 'JSON' } };
  const conflict = conflictAt(text);
  const comma = conflict === undefined ? extraCommaAt(text, offset, reason) : undefined;
  const known =
    conflict !== undefined
      ? 'conflict'
      : comma !== undefined
        ? 'extra-comma'
        : OTHER_QUOTES.test(text[offset] ?? '')
          ? 'quotes'
          : reason;
  const params = { reason: known, detail, format: 'JSON' };
  return { ...positionAt(lineStartsOf(text), conflict ?? comma ?? offset), ...shared, params };
}
