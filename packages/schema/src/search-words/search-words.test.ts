import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AUDIENCE } from '../codes/audience.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../codes/interface-languages.ts';
import { NEEDS, needGroupOf, type Need } from '../codes/needs.ts';
import { foldText } from '../derive/text/fold-text.ts';
import type { CodeLabel, CodeLabels } from '../locales/types.ts';
import { CRIES_FOR_HELP, DELIBERATE_DOUBLES } from './testing/deliberate-doubles.ts';
import { TYPED_IN_LATIN } from './testing/typed-in-latin.ts';
import { TYPED_IN_OTHER_SCRIPTS } from './testing/typed-in-other-scripts.ts';
import type { SearchWords } from './types.ts';

/** Every language must be in one of the two. */
const TYPED_WORDS: Readonly<Record<InterfaceLanguage, Readonly<Record<string, Need>>>> = {
  ...TYPED_IN_LATIN,
  ...TYPED_IN_OTHER_SCRIPTS,
};

/** What one hand gathers for one code. */
const PHRASES = { min: 2, max: 20 };
/** What a language does without is a small table. */
const FILLERS = { min: 20, max: 80 };
const MOMENTS = { min: 14, max: 30 };
const MAX_WORDS_OF_PHRASE = 5;

/** Files of the folder that are no language. */
const OTHER_FILES = ['types.ts'];
const FILES = readdirSync(new URL('.', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !OTHER_FILES.includes(file),
);
const load = async <T>(path: string) => ((await import(path)) as { default: T }).default;
const LANGUAGES = await Promise.all(
  FILES.map(async (file) => ({
    language: file.replace('.ts', '') as InterfaceLanguage,
    words: await load<SearchWords>(`./${file}`),
    labels: await load<CodeLabels>(`../locales/${file}`),
  })),
);

/** The letters of each language that is not written in Latin ones alone. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};
/** Scripts without spaces between words: a phrase may stand anywhere in another text. */
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}]/u;

const LISTS = ['needs', 'audience', 'filters'] as const;
const phrasesOf = (words: string): string[] => words.split(', ');
/** Every code of a language with its phrases; filters have no label of their own. */
const codesOf = ({ words, labels }: (typeof LANGUAGES)[number]) =>
  LISTS.flatMap((list) =>
    Object.entries<string>(words[list]).map(([code, phrases]) => ({
      name: `${list}.${code}`,
      list,
      code,
      phrases: phrasesOf(phrases),
      label: list === 'filters' ? '' : (labels[list] as Record<string, CodeLabel>)[code]!.label,
    })),
  );

/** Does the folded phrase stand in the folded text, from the beginning of a word to the end of one? */
const standsIn = (phrase: string, text: string): boolean =>
  UNSPACED.test(phrase) ? text.includes(phrase) : ` ${text} `.includes(` ${phrase} `);

test('there is a file for each interface language, named after it', () => {
  expect(LANGUAGES.map(({ language }) => language)).toEqual([...INTERFACE_LANGUAGES].sort());
  expect(LANGUAGES.map(({ words }) => words.language)).toEqual([...INTERFACE_LANGUAGES].sort());
});

test.each(LANGUAGES)('$language has words for exactly the codes, in their order', ({ words }) => {
  expect(Object.keys(words.needs)).toEqual(NEEDS);
  expect(Object.keys(words.audience)).toEqual(AUDIENCE);
  expect(Object.keys(words.filters)).toEqual([
    'noPapers',
    'free',
    'openNow',
    'noAppointment',
    'anonymous',
    'always',
  ]);
});

test.each(LANGUAGES)('$language says that no person has read the words yet', ({ words }) => {
  expect(words.origin).toBe('machine');
});

test.each(LANGUAGES)('$language has a handful of short phrases for each code', (language) => {
  const bad = codesOf(language).filter(
    ({ phrases }) =>
      phrases.length < PHRASES.min ||
      phrases.length > PHRASES.max ||
      phrases.some(
        (phrase) =>
          foldText(phrase) === '' ||
          phrase !== phrase.trim() ||
          phrase !== phrase.normalize('NFC') ||
          // A comma of another script, or one without its space, would glue two phrases together.
          /[,،、，;؛።፣]/.test(phrase) ||
          phrase.split(' ').length > MAX_WORDS_OF_PHRASE,
      ),
  );
  expect(bad).toEqual([]);
});

/**
 * One word of a longer label may be a phrase: then its code comes before others that have it among several words. So may
 * several, where the heading has them too: in Vietnamese «bao cao su» is one word, and all of its group would have it.
 */
const isLabelled = (phrase: string, label: string, heading: string): boolean =>
  phrase === label || (phrase.includes(' ') && standsIn(phrase, label) && !standsIn(phrase, heading));

test.each(LANGUAGES)('$language says nothing twice for a code, nor what its label says', (language) => {
  const repeated = codesOf(language).flatMap(({ name, code, phrases, label }) => {
    const folded = phrases.map(foldText);
    const group = needGroupOf(code);
    const heading = group === undefined ? '' : foldText(language.labels.needGroups[group].label);
    return folded
      .filter(
        (phrase, index) => folded.indexOf(phrase) !== index || isLabelled(phrase, foldText(label), heading),
      )
      .map((phrase) => `${name}: ${phrase}`);
  });
  expect(repeated).toEqual([]);
});

test.each(LANGUAGES)('$language leads with no phrase to two codes, unless on purpose', (language) => {
  const doubles = LISTS.flatMap((list) => {
    const phrases = codesOf(language)
      .filter((code) => code.list === list)
      .flatMap((code) => code.phrases.map(foldText));
    return phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
  });
  expect(doubles.sort()).toEqual([...(DELIBERATE_DOUBLES[language.language] ?? [])].sort());
});

test.each(LANGUAGES)('$language leads with no label of one code to another', (language) => {
  const codes = codesOf(language);
  const wrong = codes.flatMap(({ name, list, phrases }) =>
    phrases.filter((phrase) =>
      codes.some(
        (other) => other.list === list && other.name !== name && foldText(other.label) === foldText(phrase),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test.each(LANGUAGES)('$language is written in its own letters, or in Latin ones', (language) => {
  const own = SCRIPTS[language.language];
  const foreign = codesOf(language).flatMap(({ name, phrases }) =>
    phrases
      .filter((phrase) =>
        [...phrase].some(
          (letter) => /\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter) && !own?.test(letter),
        ),
      )
      .map((phrase) => `${name}: ${phrase}`),
  );
  expect(foreign).toEqual([]);
  if (own === undefined) return;
  const withoutOwn = codesOf(language).filter(({ phrases }) => !phrases.some((phrase) => own.test(phrase)));
  expect(withoutOwn).toEqual([]);
});

test.each(LANGUAGES.filter(({ language }) => !['nb', 'nn'].includes(language)))(
  '$language is no copy of another language',
  (language) => {
    const own = codesOf(language).flatMap(({ phrases }) => phrases.map(foldText));
    for (const other of LANGUAGES) {
      if (other === language) continue;
      const theirs = new Set(codesOf(other).flatMap(({ phrases }) => phrases.map(foldText)));
      expect(own.filter((phrase) => theirs.has(phrase)).length, other.language).toBeLessThan(own.length / 3);
    }
  },
);

test('no words carry direction marks or letters that cannot be seen', () => {
  const marked = LANGUAGES.flatMap(codesOf).filter(({ phrases }) =>
    // The joiner that parts two letters within a Persian word is spelling.
    /[^\P{C}\u200c]/u.test(phrases.join()),
  );
  expect(marked).toEqual([]);
});

test.each(LANGUAGES)('$language does without a small table of single words, each once', ({ words }) => {
  const fillers = phrasesOf(words.fillers);
  expect(fillers.length).toBeGreaterThanOrEqual(FILLERS.min);
  expect(fillers.length).toBeLessThanOrEqual(FILLERS.max);
  const bad = fillers.filter(
    (word, index) =>
      fillers.indexOf(word) !== index || !/^[\p{L}\p{M}]+$/u.test(word) || word !== word.normalize('NFC'),
  );
  expect(bad).toEqual([]);
});

test.each(LANGUAGES)(
  '$language does without no word that is the name of a need, but for a cry',
  (language) => {
    const names = codesOf(language).flatMap(({ list, phrases, label }) =>
      list === 'audience' ? [] : [...phrases, label],
    );
    const cries = CRIES_FOR_HELP[language.language] ?? [];
    expect(
      phrasesOf(language.words.fillers)
        .filter((word) => names.includes(word))
        .sort(),
    ).toEqual([...cries].sort());
    expect(phrasesOf(language.words.needs.emergency)).toEqual(expect.arrayContaining([...cries]));
  },
);

test.each(LANGUAGES)('$language has phrases for when it was, none of them the name of a need', (language) => {
  const moments = phrasesOf(language.words.moments);
  expect(moments.length).toBeGreaterThanOrEqual(MOMENTS.min);
  expect(moments.length).toBeLessThanOrEqual(MOMENTS.max);
  const names = codesOf(language).flatMap(({ phrases, label }) => [...phrases, label]);
  const bad = moments.filter(
    (phrase, index) =>
      moments.indexOf(phrase) !== index ||
      phrase.split(' ').length > MAX_WORDS_OF_PHRASE ||
      phrase !== phrase.normalize('NFC') ||
      names.includes(phrase),
  );
  expect(bad).toEqual([]);
});

/** The slow, obvious search: a phrase or label that is the typed text, else those with words that begin as it does. */
function needsFor(typed: string, { language, words, labels }: (typeof LANGUAGES)[number]): Need[] {
  const wanted = foldText(typed);
  const textsOf = (need: Need) => [...phrasesOf(words.needs[need]), labels.needs[need].label].map(foldText);
  const exact = NEEDS.filter((need) => textsOf(need).includes(wanted));
  if (exact.length > 0) return exact;
  const unspaced = UNSPACED.test(wanted) && ['th', 'zh'].includes(language);
  return NEEDS.filter((need) =>
    textsOf(need).some((text) =>
      unspaced ? text.includes(wanted) : wanted.split(' ').every((word) => ` ${text}`.includes(` ${word}`)),
    ),
  );
}

test.each(LANGUAGES)('$language has about a dozen words to try', ({ language }) => {
  expect(Object.keys(TYPED_WORDS[language]).length).toBeGreaterThanOrEqual(12);
});

test.each(
  LANGUAGES.flatMap((words) =>
    Object.entries(TYPED_WORDS[words.language]).map(([typed, need]) => ({
      language: words.language,
      typed,
      need,
      words,
    })),
  ),
)('$language: who types “$typed” is led to $need', ({ typed, need, words }) => {
  const found = needsFor(typed, words);
  expect(found).toContain(need);
  // A word that leads everywhere leads nowhere.
  expect(found.length).toBeLessThanOrEqual(3);
});
