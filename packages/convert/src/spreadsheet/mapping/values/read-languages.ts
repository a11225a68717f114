import type { LanguageMode } from '@service-directory/schema';
import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, unread, type ReadValue, type Said } from '../reading.ts';
import { isInDoubt } from '../words/doubt.ts';
import { foldWord } from '../words/fold-word.ts';
import { languageOf, languageWords } from '../words/language-names.ts';
import { nearWord } from '../words/near-word.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import { splitParts } from './split-parts.ts';

/** A language in which one is helped. */
export interface SheetLanguageEntry {
  code: string;
  mode?: LanguageMode;
}

/** What a cell says of languages. */
export interface SheetLanguages {
  languages: SheetLanguageEntry[];
  /** An interpreter may be asked for, whatever the language. */
  hasInterpreter?: true;
}

const MODES: readonly (readonly [LanguageMode, RegExp])[] = [
  [
    'interpreter',
    /\s{0,60}(?:[([]\s{0,60})?(?:med |via |by |with )?(?:tolk|interpreter)(?:\s{0,60}[)\]])?$/i,
  ],
  [
    'written',
    /\s{0,60}(?:[([]\s{0,60})?(?:bare |kun |only )?(?:skriftlig|written|in writing)(?:\s{0,60}[)\]])?$/i,
  ],
];
const INTERPRETER =
  /^(?:(?:med |bruker )?(?:tolk|telefontolk|skjermtolk)(?: ved behov)?(?: (?:på|over|via|per) (?:tlf|telefon|skjerm)\.?)?|(?:with )?(?:phone |telephone )?interpreter(?: available)?(?: (?:by|over the) phone)?)$/i;

/** The code of Romani, which is the Norwegian word for a room, and how some shorten Romanian. */
const ROMANI = 'rom';
/** As programs write languages. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4}){0,2}$/;

/** Shorter words may be a code or a day: `engelsk tor`. */
const SHORTEST_NAME = 4;

/** `norsk engelsk`: the languages of a part where each of its words names one, else the part as it stands. */
function atBlanks(part: string): string[] {
  if (languageOf(part) !== undefined) return [part];
  const words = part.trim().split(/\s{1,60}/u);
  const isName = (word: string) => word.length >= SHORTEST_NAME && languageOf(word) !== undefined;
  return words.every(isName) ? words : [part];
}

/** Languages by name or tag, separated by semicolons, commas, `og` or line breaks. One in doubt, such as `polsk?`, is told. */
export function readLanguages(cell: CellValue): ReadValue<SheetLanguages> {
  const text = cellText(cell).slice(0, 1000);
  const answer = readAnswer(text);
  if (text === '' || answer === 'unknown') return NOTHING;
  // Alone it is a yes, and not the code of Japanese.
  if (answer === 'yes') return unread('sheet/unknown-language', { found: shownText(text) });
  const languages = new Map<string, SheetLanguageEntry>();
  const says: Said[] = [];
  let hasInterpreter = false;
  const parts = splitParts(text, ';,\n|/•+')
    .flatMap((part) => part.split(/\s{1,60}(?:og|and|&)\s{1,60}/iu))
    .flatMap(atBlanks);
  // Among other codes it is one.
  const isRomaniClear = parts.length > 1 && parts.every((part) => TAG.test(part.trim()));
  for (const part of parts.map((one) => one.trim().replace(/\.$/, ''))) {
    if (INTERPRETER.test(part)) {
      hasInterpreter = true;
      continue;
    }
    const mode = MODES.find(([, words]) => words.test(part));
    const bare = mode === undefined ? part : part.replace(mode[1], '');
    const isUnclear = isInDoubt(part) || (foldWord(bare) === ROMANI && !isRomaniClear);
    const code = isUnclear ? undefined : languageOf(bare);
    if (code !== undefined && !languages.has(code))
      languages.set(code, { code, ...(mode === undefined ? {} : { mode: mode[0] }) });
    if (code === undefined) {
      const folded = foldWord(bare);
      const near = folded === ROMANI ? 'romanes' : nearWord(folded, languageWords());
      says.push({ code: 'sheet/unknown-language', params: { found: shownText(part), suggestion: near } });
    }
  }
  if (languages.size === 0 && !hasInterpreter) return { says };
  return {
    value: { languages: [...languages.values()], ...(hasInterpreter ? { hasInterpreter } : {}) },
    says,
  };
}

/** Tags of languages by name or tag, such as those of a directory. What is none stays as it stands, for the validator to tell. */
export function readLanguageTags(cell: CellValue): ReadValue<string[]> {
  const parts = splitParts(cellText(cell).slice(0, 500), ';,\n| ');
  return parts.length === 0
    ? NOTHING
    : {
        value: [...new Set(parts.map((part) => (isInDoubt(part) ? part : (languageOf(part) ?? part))))],
        says: [],
      };
}
