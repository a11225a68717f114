import {
  interfaceLanguageFor,
  languagesInMenu,
  type InterfaceLanguage,
  type FullLocale,
  type MoreLanguages,
} from '../../locales/locale.ts';
import type { LanguageOfPlugin, LanguageWords } from '../contract/language.ts';
import { NONSENSE, type Guard } from '../guard.ts';
import { isObject } from '../read-fields.ts';

/** A language of a plugin, ready to be loaded. */
export interface AddedLanguage extends InterfaceLanguage {
  load: () => Promise<FullLocale>;
}

/** The languages of all plugins. */
export class AddedLanguages implements MoreLanguages {
  constructor(private readonly added: readonly AddedLanguage[]) {}

  /** The language itself, or a wider one: `sr` for `sr-Latn`. */
  find(wanted: string): AddedLanguage | undefined {
    const tag = wanted.toLowerCase().replace(/_/g, '-');
    const find = (one: string) => this.added.find(({ language }) => language.toLowerCase() === one);
    return find(tag) ?? find(tag.split('-', 1)[0] ?? '');
  }

  /** Those that are wanted first, then all that were added, then the built-in ones that were not replaced. */
  inMenu(first: readonly string[]): readonly InterfaceLanguage[] {
    const isReplaced = ({ language }: InterfaceLanguage) =>
      this.added.some((one) => one.language === language);
    const wanted = first
      .filter((language) => language !== '')
      .map((language) => this.find(language)?.language ?? interfaceLanguageFor(language));
    const all = [...this.added, ...languagesInMenu(first).filter((language) => !isReplaced(language))];
    const ahead = [...new Set(wanted)].flatMap((language) => all.filter((one) => one.language === language));
    return [...ahead, ...all.filter((one) => !ahead.includes(one))];
  }
}

/** In the language of what stands in for missing words. */
const SOME_ARE_ENGLISH = 'Some words are not translated yet. They are in English.';

const WORDS = {
  name: 'load()',
  gives: 'an object with messages, labels, or both',
  read: (answer: unknown): LanguageWords | typeof NONSENSE =>
    isObject(answer) &&
    (answer['messages'] === undefined || isObject(answer['messages'])) &&
    (answer['labels'] === undefined || isObject(answer['labels']))
      ? (answer as LanguageWords)
      : NONSENSE,
};

/** Labels of codes by list, as their explanations alone: the built-in ones lie in a file of their own. */
const explanationsIn = (labels: unknown): Record<string, Record<string, unknown>> => {
  const entries = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
  return Object.fromEntries(
    entries(labels).map(([list, codes]) => [
      list,
      Object.fromEntries(
        entries(codes).map(([code, words]) => [code, isObject(words) ? words['explanation'] : undefined]),
      ),
    ]),
  );
};

/** Data about the words, not words. */
const NOT_WORDS = new Set(['language', 'ownName', 'direction', 'origin', 'calendar', 'date']);

/**
 * The built-in words with those of a plugin in their place, as far as they have the same form. A function that throws, or
 * gives no text, is as if it were not there.
 * @param tell called with the path of each word that has another form
 * @returns how many of the built-in words stand
 */
function mergeWords(
  base: object,
  given: unknown,
  tell: (path: string) => void,
  path = '',
): [merged: object, left: number] {
  let left = 0;
  const merged: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(base) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    const other: unknown =
      isObject(given) && Object.prototype.hasOwnProperty.call(given, key) ? given[key] : undefined;
    if (NOT_WORDS.has(key)) merged[key] = own;
    else if (isObject(own)) {
      const [part, leftHere] = mergeWords(own, other, tell, here);
      merged[key] = part;
      left += leftHere;
    } else if (other === undefined) {
      merged[key] = own;
      left += 1;
    } else if (typeof other !== typeof own) {
      tell(here);
      merged[key] = own;
      left += 1;
    } else
      merged[key] =
        typeof other === 'function' ? guarded(other as Speak, own as Speak, () => tell(here)) : other;
  }
  return [merged, left];
}

type Speak = (...given: unknown[]) => unknown;

const guarded =
  (speak: Speak, instead: Speak, tell: () => void): Speak =>
  (...given) => {
    try {
      const words = speak(...given);
      if (typeof words === 'string') return words;
    } catch {
      // Told below, as an answer of another kind is.
    }
    tell();
    return instead(...given);
  };

const isCalendar = (value: unknown): boolean =>
  isObject(value) &&
  [
    [value['months'], 12],
    [value['weekdays'], 7],
  ].every(
    ([names, count]) =>
      Array.isArray(names) && names.length === count && names.every((name) => typeof name === 'string'),
  );

/**
 * A language of a plugin, to be loaded as the built-in ones are.
 * @param base the built-in words that stand in for missing ones
 */
export function addedLanguage(
  { lang, ownName, direction = 'ltr', origin, load }: LanguageOfPlugin,
  guard: Guard,
  base: (lang: string) => Promise<FullLocale>,
): AddedLanguage {
  return {
    language: lang,
    ownName,
    load: async () => {
      const [stand, words] = await Promise.all([base(lang), guard.wait(WORDS, () => load())]);
      if (words === undefined) return stand;
      const tell = (path: string) => guard.tell(`the word ${path} has another form than the built-in one.`);
      const [messages, missing] = mergeWords(stand.messages, words.messages, tell);
      const [labels] = mergeWords(stand.labels, words.labels, tell);
      const [explanations] = mergeWords(stand.explanations, explanationsIn(words.labels), tell);
      const calendar = (words.messages as { calendar?: unknown } | undefined)?.calendar;
      return {
        lang,
        direction,
        labels,
        explanations,
        loadRecordWords: () => Promise.resolve({ default: messages, labels, explanations }),
        messages: {
          ...messages,
          language: lang,
          ownName,
          direction,
          origin: origin ?? { origin: 'machine', date: '' },
          calendar: isCalendar(calendar) ? calendar : undefined,
        },
        // The built-in words of the language itself are no gap.
        ...(missing === 0 || stand.lang === lang ? {} : { gap: SOME_ARE_ENGLISH }),
      } as FullLocale;
    },
  };
}
