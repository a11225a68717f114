import { START, type Format, type ParsedText } from './parsed-text.ts';

/** Reads a text with the parser of its format. Never throws on bad text. */
export function parseWith(parse: (text: string) => ParsedText, text: string, format: Format): ParsedText {
  if (text.trim() === '') {
    const problem = { ...START, code: 'file/syntax', params: { reason: 'empty', format }, isFatal: true };
    return { value: undefined, problems: [problem], positionOf: () => START };
  }
  try {
    return parse(text);
  } catch (error) {
    // Both parsers call themselves for each level, and give up on texts nested thousands of levels deep.
    const reason =
      error instanceof RangeError ? 'too-deep' : error instanceof ReferenceError ? 'aliases' : undefined;
    const detail = error instanceof Error ? error.message : String(error);
    const problem = { ...START, code: 'file/syntax', params: { reason, detail, format }, isFatal: true };
    return { value: undefined, problems: [problem], positionOf: () => START };
  }
}
