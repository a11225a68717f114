import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, loadLocales } from '../testing/records.ts';
import { INTERFACE_LANGUAGES, interfaceLanguageFor, loadLocale } from './locale.ts';
import type { Messages } from './messages.ts';

let locales: Awaited<ReturnType<typeof loadLocales>>;

beforeAll(async () => {
  locales = await loadLocales();
});

/** Words that may be in Latin letters in any script: names of keys and of codes. */
const LATIN_NAMES = /Shift|SMS|WhatsApp|QR/g;
/** Numbers at which plural forms differ in at least one language. */
const COUNTS = [0, 1, 2, 3, 10, 11, 99, 100, 102, 111];
/** Texts that are empty because there is nothing to say. */
const EMPTY = new Set(['callCost.unconfirmed']);

/** Every message by its path; functions are called with numbers, or with words in Arabic letters. */
function* wordsOf(messages: object, path = ''): Generator<[path: string, words: string]> {
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') yield [here, value];
    else if (typeof value === 'function') {
      const speak = value as (...given: unknown[]) => string;
      for (const count of COUNTS) yield [`${here}(${count})`, speak(count, count + 1)];
      yield [`${here}(words)`, speak('كلمة', 'كلمة')];
    } else if (typeof value === 'object' && value !== null) yield* wordsOf(value, here);
  }
}
const keysOf = (messages: object): string[] => [...wordsOf(messages)].map(([path]) => path).sort();

test('every language has the same messages', () => {
  expect(keysOf(locales.en.messages)).toEqual(keysOf(locales.nb.messages));
  expect(keysOf(locales.ar.messages)).toEqual(keysOf(locales.nb.messages));
});

test.each(LANGUAGES)('no message is empty, and none has a hole in it (%s)', (language) => {
  for (const [path, words] of wordsOf(locales[language].messages)) {
    if (EMPTY.has(path)) continue;
    expect(words.trim(), path).not.toBe('');
    expect(words, path).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    expect(words, path).toBe(words.trim());
  }
});

test.each(LANGUAGES)('what a message is given stands in it (%s)', (language) => {
  const { messages } = locales[language];
  const speakers = Object.entries(messages).filter(
    (entry): entry is [string, (value: string) => string] =>
      typeof entry[1] === 'function' && entry[1].length === 1,
  );
  const counting = new Set(['results', 'mapCluster', 'leaveCount']);
  expect(speakers.length).toBeGreaterThan(15);
  for (const [key, speak] of speakers) if (!counting.has(key)) expect(speak('«X»'), key).toContain('«X»');
});

describe('counts', () => {
  test('Norwegian', () => {
    const { results, mapCluster, leaveCount } = locales.nb.messages;
    expect([0, 1, 2, 31].map(results)).toEqual(['0 tilbud', '1 tilbud', '2 tilbud', '31 tilbud']);
    expect(mapCluster(2)).toBe('2 tilbud her. Vis dem');
    expect([2, 1].map(leaveCount)).toEqual([
      'Trykk Shift 2 ganger til for å forlate siden.',
      'Trykk Shift 1 gang til for å forlate siden.',
    ]);
  });
  test('English has one and many', () => {
    const { results, leaveCount } = locales.en.messages;
    expect([0, 1, 2].map(results)).toEqual(['0 services', '1 service', '2 services']);
    expect([2, 1].map(leaveCount)).toEqual([
      'Press Shift 2 more times to leave this page.',
      'Press Shift 1 more time to leave this page.',
    ]);
  });
  test('Arabic has one, two, few and many', () => {
    const { results } = locales.ar.messages;
    expect([1, 2, 3, 10, 11, 100, 103].map(results)).toEqual([
      'خدمة واحدة',
      'خدمتان',
      '3 خدمات',
      '10 خدمات',
      '11 خدمة',
      '100 خدمة',
      '103 خدمات',
    ]);
  });
});

describe('Arabic', () => {
  test('its words are in Arabic letters alone, but for names of keys', () => {
    const { language, direction, origin, ...messages } = locales.ar.messages;
    for (const [path, words] of wordsOf(messages))
      expect(words.replace(LATIN_NAMES, ''), path).not.toMatch(/\p{Script=Latin}/u);
  });
  test('its digits are western', () => {
    for (const [path, words] of wordsOf(locales.ar.messages))
      expect(words, path).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
  });
  test('it is written from right to left', () => expect(locales.ar.direction).toBe('rtl'));
  test('no person has read it yet, and it says so', () => {
    expect(locales.ar.messages.origin).toBe('machine');
    expect(locales.ar.messages.machineTranslated).not.toBe('');
  });
});

test('Norwegian and English are sources, from left to right', () => {
  for (const { messages, direction } of [locales.nb, locales.en]) {
    expect(messages.origin).toBe('source');
    expect(direction).toBe('ltr');
  }
});

test.each(LANGUAGES)(
  'words are neutral: nothing of ours names sex work or trafficking on a button or heading (%s)',
  (language) => {
    for (const [path, words] of wordsOf(locales[language].messages))
      expect(words, path).not.toMatch(/prostitu|traffick|sexarbeid|\bsex\b|دعارة/i);
  },
);

test('no sentence ends in an exclamation mark', () => {
  for (const language of LANGUAGES)
    for (const [path, words] of wordsOf(locales[language].messages)) expect(words, path).not.toContain('!');
});

describe('which language is used', () => {
  test.each([
    ['nb', 'nb'],
    ['NB-no', 'nb'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['sv', 'nb'],
    ['da-DK', 'nb'],
    ['en-GB', 'en'],
    ['ar-EG', 'ar'],
    ['ro', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
    ['tostring', 'en'],
  ])('who wants «%s» reads %s', (wanted, language) => expect(interfaceLanguageFor(wanted)).toBe(language));

  test('the menu offers exactly what there is, under its own name', async () => {
    expect(INTERFACE_LANGUAGES.map(({ language }) => language)).toEqual([...LANGUAGES]);
    for (const { language, ownName } of INTERFACE_LANGUAGES) {
      const locale = await loadLocale(language);
      expect(locale.lang).toBe(language);
      expect(locale.messages.language).toBe(language);
      expect(locale.messages.ownName).toBe(ownName);
      expect(locale.labels.language).toBe(language);
    }
  });

  test('an inherited name loads English rather than nothing', async () =>
    expect((await loadLocale('constructor')).lang).toBe('en'));
});

/** Keeps the checks above honest: the type is what they walk over. */
test('the walk over the messages reaches the nested ones', () => {
  const walked = keysOf(locales.en.messages satisfies Messages);
  expect(walked).toContain('callCost.premium');
  expect(walked).toContain('results(2)');
});
