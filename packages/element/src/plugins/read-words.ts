import type { Text } from '@service-directory/schema';
import { textOf } from '../format.ts';
import type { Locale } from '../locales/locale.ts';
import type { Words } from './contract/words.ts';
import { NONSENSE, type Guard } from './guard.ts';

/** Words of a plugin as they are shown, and the language that they are in when it is known. */
export interface ShownWords {
  text: string;
  lang?: string | undefined;
}

/** More letters than this are no label. */
const MOST_LETTERS = 500;

const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).length > 0 &&
    Object.values(value).every((words) => typeof words === 'string'));

/** Are these words, as far as one can tell without calling a function? */
export const areWords = (value: unknown): value is Words => typeof value === 'function' || isText(value);

/** Words in the reader's language, or the nearest there is; undefined when there are none. */
export function wordsIn<Known extends Locale>(
  words: Words<Known>,
  locale: Known,
  guard: Guard,
  name: string,
): ShownWords | undefined {
  const hook = {
    name,
    gives: 'a text that is not empty, or a text for each language',
    read: (answer: unknown): ShownWords | typeof NONSENSE => {
      if (!isText(answer)) return NONSENSE;
      const shown = textOf(answer, locale, undefined);
      const text = shown?.text.trim().slice(0, MOST_LETTERS) ?? '';
      if (text === '') return NONSENSE;
      const lang = typeof words === 'function' ? locale.lang : shown?.lang;
      return { text, lang };
    },
  };
  return guard.call(hook, () => (typeof words === 'function' ? words(locale) : words));
}
