import type { MessageLanguage, WordedPlace, WordsInSheet } from '../finding.ts';
import { codeWordsIn, sheetTerms } from './code-words.ts';
import { sentencesFor, type SentenceTables } from './index.ts';
import { sheetHelp } from './sheet-help.ts';
import { SheetNames } from './sheet-names.ts';

/** Fields that tell more when they are missing than where to write them. */
const TOLD_WITH_CODES: ReadonlySet<unknown> = new Set(['access', 'basis', 'residenceStatus', 'visibility']);

/** Codes behind a word that says the same. */
const BESIDE_ITS_WORD = / \((?:confidential|public)\)/;

type Named = Readonly<Record<MessageLanguage, readonly [atStart: string, within: string]>>;

const CELL: Named = { nb: ['Cellen', 'cellen'], en: ['The cell', 'the cell'] };
const COMMENT: Named = {
  nb: ['Kommentaren til celle', 'kommentaren til celle'],
  en: ['The comment of cell', 'the comment of cell'],
};
const MEND_COMMENT: Readonly<Record<MessageLanguage, string>> = {
  nb: 'Slett det som står i kommentaren, før dere deler filen.',
  en: 'Delete what the comment says before you share the file.',
};

/** Does it stand in the comment of a cell, whatever the cell holds? */
const isInComment = ({ cell, params }: WordedPlace): boolean =>
  cell !== undefined && params['where'] === 'comment' && typeof params['field'] === 'string';

/** A sentence that names a cell without a heading as a cell, and the comment of a cell as one, and not as if they were a field. */
function cellNamed(text: string, place: WordedPlace, language: MessageLanguage): string {
  const { cell, params } = place;
  const field = String(params['field']);
  const isComment = isInComment(place);
  if (cell === undefined || (field !== cell && !isComment)) return text;
  const [atStart, within] = (isComment ? COMMENT : CELL)[language];
  return [`«${field}»`, `“${field}”`].reduce(
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
        (isInComment(place) ? MEND_COMMENT[language] : undefined) ??
        (missing === undefined ? undefined : headingsOf?.addColumn?.(missing, language)) ??
        sheetHelp(language, code, params, inSheet(codes.inHelp(words.help))),
    };
  };
}
