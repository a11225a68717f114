import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { doubledKeys, jsonOffsets } from './json-offset.ts';
import { lineStartsOf, positionAt } from './line-starts.ts';
import { MAX_PROBLEMS, START, type FileProblem, type ParsedText } from './parsed-text.ts';

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

/** Reads JSON. Lines are counted and places looked for only when something is asked about them. */
export function parseJson(text: string): ParsedText {
  let starts: number[] | undefined;
  let offsetOf: ReturnType<typeof jsonOffsets> | undefined;
  const placeOf = (offset: number) => positionAt((starts ??= lineStartsOf(text)), offset);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value: undefined, problems: syntaxProblems(text, error), positionOf: () => START };
  }
  return {
    value,
    problems: doubledKeys(text).map(({ field, offset }) => ({
      ...placeOf(offset),
      code: 'file/duplicate-key',
      params: { field },
      isFatal: false,
    })),
    positionOf: (path) => placeOf((offsetOf ??= jsonOffsets(text))(path)),
  };
}

/** Longer texts are not parsed a second time to find a better sentence. */
const MAX_EXPLAINED = 64 * 1024 * 1024;

/** Why `JSON.parse` refuses a text, in our words and with the place, which it does not give. */
export function syntaxProblems(text: string, refusal: unknown): FileProblem[] {
  const errors: ParseError[] = [];
  try {
    if (text.length <= MAX_EXPLAINED)
      parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // It calls itself for each level, which `JSON.parse` does not.
    return [{ ...START, code: 'file/syntax', params: { reason: 'too-deep', format: 'JSON' }, isFatal: true }];
  }
  if (errors.length === 0) {
    const detail = refusal instanceof Error ? refusal.message : String(refusal);
    return [{ ...START, code: 'file/syntax', params: { detail, format: 'JSON' }, isFatal: true }];
  }
  const starts = lineStartsOf(text);
  return errors.slice(0, MAX_PROBLEMS).map((error) => {
    const detail = printParseErrorCode(error.error);
    const params = { reason: JSON_REASONS[detail], detail, format: 'JSON' };
    return { ...positionAt(starts, error.offset), code: 'file/syntax', params, isFatal: true };
  });
}
