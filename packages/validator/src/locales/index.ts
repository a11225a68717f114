import type { MessageLanguage, Params, WordsInSheet } from '../finding.ts';
import { en } from './en/index.ts';
import { nb } from './nb/index.ts';
import type { Sentences, Terms } from './types.ts';

/** Sentences by language and code, and those that are made of them for the cells of a spreadsheet. */
export type SentenceTables = Readonly<Record<MessageLanguage, Readonly<Record<string, Sentences>>>> & {
  readonly inSheet?: (language: MessageLanguage, tables: SentenceTables) => WordsInSheet;
};

const TABLES: SentenceTables = { en, nb };

/** The languages in which messages can be had. */
export const MESSAGE_LANGUAGES = Object.keys(TABLES) as MessageLanguage[];

const modelTerms = (quote: (word: string) => string): Terms => ({
  isSheet: false,
  field: (name) => name,
  code: (_, code) => String(code),
  quoted: (_, code) => quote(String(code)),
});

/** Those of the data model, for whoever has it before them. */
const MODEL: Readonly<Record<MessageLanguage, Terms>> = {
  en: modelTerms((word) => `“${word}”`),
  nb: modelTerms((word) => `«${word}»`),
};

/** The words for a finding, in one language. */
interface Words {
  message: string;
  help: string;
}

/**
 * The words for a finding in one language. A code without sentences, such as one of a caller's own rule, is its own
 * message.
 * @param tables those of the rules on what a directory says, when left out
 * @param terms what the parts of a record are called
 */
export const sentencesFor =
  (language: MessageLanguage, tables = TABLES, terms = MODEL[language]) =>
  (code: string, params: Params): Words => {
    const table = tables[language];
    const sentences = Object.hasOwn(table, code) ? table[code] : undefined;
    return { message: sentences?.message(params, terms) ?? code, help: sentences?.help(params, terms) ?? '' };
  };

/**
 * The same, for findings that come with the very same params again and again: the words are made once, and forgotten with
 * the params.
 */
export function rememberedSentences(language: MessageLanguage): (code: string, params: Params) => Words {
  const sentences = sentencesFor(language);
  const known = KNOWN[language];
  return (code, params) => {
    let words = known.get(params);
    if (words?.code !== code) known.set(params, (words = { code, ...sentences(code, params) }));
    return words;
  };
}

const KNOWN: Readonly<Record<MessageLanguage, WeakMap<Params, Words & { code: string }>>> = {
  en: new WeakMap(),
  nb: new WeakMap(),
};
