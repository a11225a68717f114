import { parse } from 'yaml';
import { tidyBlanks } from './tidy-string.ts';

/** A value in single quotation marks; it has no line break. */
const inSingleQuotes = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** Programs read either: to those of 1.1 `NO` is no text, and neither are `on`, `12:30` and `2026-11-28`. */
const VERSIONS = ['1.2', '1.1'] as const;

/** Does a value without quotation marks come back as itself inside brackets, or else on a line of its own? */
function isPlain(value: string, where: 'brackets' | 'line'): boolean {
  const source = where === 'brackets' ? `[${value}]` : `- ${value}`;
  try {
    return VERSIONS.every((version) => {
      // What a tag or a key of several parts would be warned of is not for the terminal.
      const back: unknown = parse(source, { version, logLevel: 'error' });
      return Array.isArray(back) && back.length === 1 && back[0] === value;
    });
  } catch {
    return false;
  }
}

/** Can a value stand without quotation marks where another one does? What could not stand in brackets does not. */
const isPlainSafe = (value: string, source: string): boolean =>
  isPlain(value, 'brackets') || (!isPlain(source, 'brackets') && isPlain(value, 'line'));

/**
 * A string over several lines, tidied where it stands, so that its lines keep their breaks and their indentation.
 * @param isQuoted it stands between quotation marks, inside which it may begin and end with blanks
 */
function tidyLines(source: string, isQuoted: boolean): string {
  const tidy = tidyBlanks(source).normalize('NFC');
  return isQuoted ? tidy.replace(/^(["'])\s+/, '$1').replace(/\s{1,200}(["'])$/, '$1') : tidy;
}

/** A block with its first line (`>-`, `|2`) as it is, and its text tidied. */
function tidyBlock(source: string): string {
  const headEnd = source.indexOf('\n') + 1;
  return source.slice(0, headEnd) + tidyLines(source.slice(headEnd), false).replace(/^(?:[ \t]*\r?\n)+/, '');
}

/**
 * How a string of YAML is written anew in its own style. What the lines of a longer text become is for the caller to
 * read back: it may not be the value asked for.
 * @param source as it stands in the file, with its quotation marks
 */
export function writeYamlString(source: string, type: string | null | undefined, value: string): string {
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return tidyBlock(source);
  const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
  if (source.includes('\n')) return tidyLines(source, isQuoted);
  if (type === 'QUOTE_DOUBLE' || value.includes('\n')) return JSON.stringify(value);
  return type !== 'QUOTE_SINGLE' && isPlainSafe(value, source) ? value : inSingleQuotes(value);
}
