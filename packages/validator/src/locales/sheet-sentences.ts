import type { MessageLanguage, WordedPlace, WordsInSheet } from '../finding.ts';
import { codeWordsIn, sheetTerms } from './code-words.ts';
import { sentencesFor, type SentenceTables } from './index.ts';
import { sheetHelp } from './sheet-help.ts';
import { SheetNames } from './sheet-names.ts';

/** Fields that tell more when they are missing than where to write them. */
const TOLD_WITH_CODES: ReadonlySet<unknown> = new Set(['access', 'basis', 'residenceStatus', 'visibility']);

/** Codes behind a word that says the same. */
const BESIDE_ITS_WORD = / \((?:confidential|public)\)/;

const CELL: Readonly<Record<MessageLanguage, readonly [atStart: string, within: string]>> = {
  nb: ['Cella', 'cella'],
  en: ['The cell', 'the cell'],
};

/** A sentence that names a cell without a heading as a cell, and not as if it were a field. */
function cellNamed(text: string, { cell, params }: WordedPlace, language: MessageLanguage): string {
  if (cell === undefined || params['field'] !== cell) return text;
  const [atStart, within] = CELL[language];
  return [`«${cell}»`, `“${cell}”`].reduce(
    (named, quoted) =>
      named.startsWith(quoted)
        ? `${atStart} ${cell}${named.slice(quoted.length)}`
        : named.replaceAll(quoted, `${within} ${cell}`),
    text,
  );
}

/**
 * The words of a finding in a cell: fields go by the headings of their columns, that of the sheet where it is known, else the one that
 * we write, and codes by the words of their cells.
 */
export function sheetSentences(language: MessageLanguage, tables?: SentenceTables): WordsInSheet {
  const sentences = sentencesFor(language, tables, sheetTerms(language));
  const codes = codeWordsIn(language);
  return (place, headingsOf) => {
    const { code, params } = place;
    const words = sentences(code, params);
    const names = new SheetNames(language, place, headingsOf);
    const inSheet = (text: string) => names.in(cellNamed(text.replace(BESIDE_ITS_WORD, ''), place, language));
    const missing = TOLD_WITH_CODES.has(params['field']) ? undefined : names.missingColumn;
    return {
      message: inSheet(codes.inMessage(words.message)),
      help:
        (missing === undefined ? undefined : headingsOf?.addColumn?.(missing, language)) ??
        sheetHelp(language, code, params, inSheet(codes.inHelp(words.help))),
    };
  };
}
