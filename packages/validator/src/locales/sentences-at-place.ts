import type { HeadingsOf, MessageLanguage } from '../finding.ts';
import { codeWordsIn, sheetTerms } from './code-words.ts';
import { sentencesFor, type SentenceTables } from './index.ts';
import { sheetHelp } from './sheet-help.ts';
import { SheetNames, type WordedPlace } from './sheet-names.ts';

/** Of fields that tell more when they are missing than where to write them. */
const TOLD_WITH_CODES: ReadonlySet<unknown> = new Set(['access', 'basis', 'residenceStatus', 'visibility']);

/** Codes behind a word that says the same. */
const BESIDE_ITS_WORD = / \((?:confidential|public)\)/;

/**
 * The words of a finding where it stands. In a spreadsheet fields go by the headings of their columns: that of the sheet
 * where it is known, else the one that we write, and codes by the words of their cells.
 */
export function sentencesAtPlace(
  language: MessageLanguage,
  tables?: SentenceTables,
): (place: WordedPlace, headingsOf?: HeadingsOf) => { message: string; help: string } {
  const sentences = sentencesFor(language, tables);
  const sentencesOfSheet = sentencesFor(language, tables, sheetTerms(language));
  return (place, headingsOf) => {
    const { code, params, cell } = place;
    if (cell === undefined || /^(?:sheet|file)\//.test(code)) return sentences(code, params);
    const words = sentencesOfSheet(code, params);
    const codes = codeWordsIn(language);
    const names = new SheetNames(language, place, headingsOf);
    const inSheet = (text: string) => names.in(text.replace(BESIDE_ITS_WORD, ''));
    const missing = TOLD_WITH_CODES.has(params['field']) ? undefined : names.missingColumn;
    return {
      message: inSheet(codes.inMessage(words.message)),
      help:
        (missing === undefined ? undefined : headingsOf?.addColumn?.(missing, language)) ??
        sheetHelp(language, code, params, inSheet(codes.inHelp(words.help))),
    };
  };
}
