import {
  baseLanguageOf,
  INTERFACE_LANGUAGES,
  type CodeNames,
  type InterfaceLanguage,
} from '@service-directory/schema';
import { LOADERS } from '../words/loaders.ts';
import type { ListWords } from '../words/types.ts';

/** A language that a list is written in. */
export interface ListLanguage {
  /** As it was asked for (BCP 47); texts of the directory are looked for in it. */
  asked: string;
  /** The language of the words, which is another where we have none. */
  words: ListWords;
  labels: CodeNames;
}

/** Languages whose words another one reads almost as its own. */
const NEAR: Readonly<Record<string, InterfaceLanguage>> = { no: 'nb', prs: 'fa' };

function ownWordsOf(language: string): InterfaceLanguage | undefined {
  const base = baseLanguageOf(language);
  return INTERFACE_LANGUAGES.find((known) => known === base) ?? NEAR[base];
}

/** Are there words for a list in a language, its own or of one that is almost the same? */
export const hasListWords = (language: string): boolean => ownWordsOf(language) !== undefined;

/** The words for a list in a language; in English where we have none. */
export async function loadListLanguage(asked: string): Promise<ListLanguage> {
  const { words, labels } = await LOADERS[ownWordsOf(asked) ?? 'en']();
  return { asked, words, labels };
}

/** A sentence with its places filled. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

const WRITTEN_FROM_THE_RIGHT: ReadonlySet<string> = new Set(['ar', 'fa', 'prs', 'ur', 'he', 'ps', 'ckb', 'sd', 'yi', 'dv', 'ug']); // prettier-ignore

const SEPARATORS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', zh: '、' };

/** What stands between the parts of a list within a line. */
export const separatorOf = ({ words }: ListLanguage): string => SEPARATORS[words.language] ?? ', ';

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  WRITTEN_FROM_THE_RIGHT.has(baseLanguageOf(language)) ? 'rtl' : 'ltr';
