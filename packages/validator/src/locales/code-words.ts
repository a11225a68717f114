import { SERVICE_COLUMNS } from '@service-directory/convert/spreadsheet-columns';
import { en } from '@service-directory/schema/locales/en';
import { nb } from '@service-directory/schema/locales/nb';
import type { MessageLanguage } from '../finding.ts';
import { EXPECTED_IN_CELL } from './expected-in-cell.ts';
import type { Terms } from './types.ts';

const LABELS = { nb, en };
/** Short codes are words of the language, and names of other things too: sentences name them with their list, as `Terms`. */
const HYPHEN = '-';

const QUOTES: Readonly<Record<MessageLanguage, readonly [open: string, close: string]>> = {
  nb: ['«', '»'],
  en: ['“', '”'],
};

/** Words for what people answer and no list has, since it has no place in a directory. */
const NOT_LISTED: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {
  'residenceStatus/required': { nb: 'Krever opphold', en: 'Asks for the right to stay' },
};

/** The words for codes, by list. */
type Labels = Readonly<Record<string, Readonly<Record<string, { label?: string }>>>>;

/** What sentences about a sheet call codes: the words of its cells. Fields stay in quotation marks, to be named by their columns. */
export function sheetTerms(language: MessageLanguage): Terms {
  const [open, close] = QUOTES[language];
  const lists = LABELS[language] as unknown as Labels;
  const quoted = (list: string, code: unknown) => {
    const name = String(code);
    const words = Object.hasOwn(lists, list) ? lists[list] : undefined;
    // A person writes «vet ikke» of whatever it is.
    const isListed = name !== 'unconfirmed' && words !== undefined && Object.hasOwn(words, name);
    const other = NOT_LISTED[`${list}/${name}`]?.[language];
    return `${open}${(isListed ? words[name]?.label : other) ?? name}${close}`;
  };
  return {
    isSheet: true,
    inCell: EXPECTED_IN_CELL[language],
    field: (name) => `${open}${name}${close}`,
    code: quoted,
    quoted,
  };
}

/** Puts the words of a cell for codes of the data model: `some-services-only` is «Noe hjelp uten opphold». */
export interface CodeWords {
  /** A message quotes texts, in which the same letters are no code: only what is quoted by itself is one. */
  inMessage: (text: string) => string;
  inHelp: (text: string) => string;
}

const known = new Map<MessageLanguage, CodeWords>();

/** The words of a spreadsheet for codes, made when they are first needed. */
export function codeWordsIn(language: MessageLanguage): CodeWords {
  const found = known.get(language);
  if (found !== undefined) return found;
  const labels = new Map<string, string>();
  for (const { list } of SERVICE_COLUMNS)
    if (list !== undefined)
      for (const [code, words] of Object.entries(LABELS[language][list] as Record<string, { label: string }>))
        if (code.includes(HYPHEN) && !labels.has(code)) labels.set(code, words.label);
  const codes = [...labels.keys()].sort((left, right) => right.length - left.length).join('|');
  const quoted = new RegExp(`[«“](${codes})[»”]`, 'g');
  const bare = new RegExp(`(?<![\\w/«“-])(${codes})(?![\\w/»”-])`, 'g');
  const [open, close] = QUOTES[language];
  const label = (_whole: string, code: string) => `${open}${labels.get(code) ?? code}${close}`;
  const words: CodeWords = {
    inMessage: (text) => text.replace(quoted, label),
    inHelp: (text) => text.replace(quoted, label).replace(bare, label),
  };
  known.set(language, words);
  return words;
}
