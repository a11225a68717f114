import type { HeadingsOf, MessageLanguage, WordedPlace, WordsInSheet } from '../finding.ts';
import { sentencesFor, type SentenceTables } from './index.ts';

/** What is said of files knows itself what it speaks of. */
const OF_FILES = /^(?:sheet|file)\//;

/** The words of a finding where it stands. Those of a spreadsheet come with its headings, or with the sentences on files. */
export function sentencesAtPlace(
  language: MessageLanguage,
  tables?: SentenceTables,
): (place: WordedPlace, headingsOf?: HeadingsOf) => { message: string; help: string } {
  const sentences = sentencesFor(language, tables);
  let inSheet: WordsInSheet | undefined;
  return (place, headingsOf) => {
    const { code, params, cell } = place;
    if (cell === undefined || OF_FILES.test(code)) return sentences(code, params);
    inSheet ??= tables?.inSheet?.(language, tables) ?? headingsOf?.sentences?.(language);
    return inSheet?.(place, headingsOf) ?? sentences(code, params);
  };
}
