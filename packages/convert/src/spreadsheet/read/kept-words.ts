import type { BesideText } from '../workbook.ts';
import type { ReadLimits } from './limits.ts';
import { ReadStop } from './stop.ts';
import { readXmlPart } from './xml/read-xml.ts';
import type { Attributes } from './xml/xml-reader.ts';
import type { Archive } from './zip/archive.ts';

/** A part of an archive with words that are in no cell of a sheet, and where in it they stand. */
export interface KeptPart {
  /** Of its name, in small letters. */
  path: RegExp;
  where: BesideText['where'];
  /** Elements whose text is taken, with what they hold. */
  texts?: readonly string[];
  /** Elements whose attribute is taken: of the first that an element has. */
  values?: Readonly<Record<string, readonly string[]>>;
  /** Elements of which no more than this is wanted: the rest is what a program calculates with. */
  only?: RegExp;
}

/** So many different texts are kept of a workbook. A pivot table of a large list has as many as the list. */
const MOST_TEXTS = 50_000;

/**
 * Words that a workbook keeps beside its sheets: copies of cells, properties of the file. What cannot be read of them is passed
 * over, for the sheets do not depend on it.
 */
export function readKeptWords(
  archive: Archive,
  parts: readonly KeptPart[],
  limits: Readonly<ReadLimits>,
): BesideText[] {
  const kept = new Map<string, BesideText>();
  const keep = ({ where, only }: KeptPart, words: string): void => {
    const text = words.trim().slice(0, limits.text);
    if (text !== '' && only?.test(text) !== false && kept.size < MOST_TEXTS)
      kept.set(`${where} ${text}`, { where, text });
  };
  for (const name of archive.names) {
    const part = parts.find(({ path }) => path.test(name));
    if (part !== undefined) readPart(archive, name, limits, part, (words) => keep(part, words));
  }
  return [...kept.values()];
}

function readPart(
  archive: Archive,
  name: string,
  limits: Readonly<ReadLimits>,
  { texts = [], values = {} }: KeptPart,
  keep: (words: string) => void,
): void {
  let run = '';
  /** How many elements whose text is taken are open. */
  let depth = 0;
  const visitor = {
    open(element: string, attributes: Attributes): boolean {
      const words = values[element]?.map((attribute) => attributes[attribute]).find((value) => value);
      if (words !== undefined) keep(words);
      if (texts.includes(element)) depth += 1;
      return true;
    },
    text(piece: string): void {
      if (depth > 0 && run.length <= limits.text) run += piece;
    },
    close(element: string): void {
      if (!texts.includes(element)) return;
      depth -= 1;
      keep(run);
      run = '';
    },
  };
  try {
    readXmlPart(archive, name, visitor, limits);
  } catch (error) {
    if (!(error instanceof ReadStop) || error.problem.code !== 'file/syntax') throw error;
  }
}
