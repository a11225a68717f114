import { beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '../format.ts';
import { LANGUAGES, loadLocales } from '../testing/records.ts';
import type { Messages } from './messages.ts';

let locales: Awaited<ReturnType<typeof loadLocales>>;

beforeAll(async () => {
  locales = await loadLocales();
});

/** Words that may be in Latin letters in any script: names of keys and of codes. */
const LATIN_NAMES = /Shift|SMS|WhatsApp|QR/g;
/** Numbers at which plural forms differ in at least one language. */
const COUNTS = [0, 1, 2, 3, 5, 10, 11, 12, 20, 21, 22, 99, 100, 101, 102, 111];
/** Texts that are empty because there is nothing to say. */
const EMPTY = new Set(['callCost.unconfirmed']);
/** Languages in other letters than Latin, and the scripts that their words are in (Unicode property Script). */
const SCRIPTS = {
  bg: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
  th: /\p{Script=Thai}/u,
  zh: /\p{Script=Han}/u,
} as const;
/** Letters that only one of the languages of a script has: a word of the other one was left in. */
const FOREIGN_LETTERS = {
  bg: /[ыэёіїєґ]/i,
  ru: /[іїєґ]/i,
  uk: /[ыэёъ]/i,
  ar: /[پچژگکی]/,
  fa: /[كيةى]/,
} as const;

/** Every message by its path; functions are called with numbers, and with a word in no letters of any language. */
function* wordsOf(messages: object, path = ''): Generator<[path: string, words: string]> {
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') yield [here, value];
    else if (typeof value === 'function') {
      const speak = value as (...given: unknown[]) => string;
      for (const count of COUNTS) {
        yield [`${here}(${count})`, speak(count, count + 1)];
        yield [`${here}(${count}, ${count})`, speak(count, count)];
      }
      yield [`${here}(words)`, speak('«1»', '«2»')];
    } else if (typeof value === 'object' && value !== null) yield* wordsOf(value, here);
  }
}

/** The words of a language, without what is told about them. */
function spoken({ language, direction, origin, calendar, ...messages }: Messages) {
  return messages;
}
const keysOf = (messages: Messages): string[] => [...wordsOf(spoken(messages))].map(([path]) => path).sort();

test.each(LANGUAGES)('every message of Norwegian is there, and no other (%s)', (language) =>
  expect(keysOf(locales[language].messages)).toEqual(keysOf(locales.nb.messages)),
);

test.each(LANGUAGES)('no message is empty, and none has a hole in it (%s)', (language) => {
  for (const [path, words] of wordsOf(locales[language].messages)) {
    if (EMPTY.has(path)) continue;
    expect(words.trim(), path).not.toBe('');
    expect(words, path).not.toMatch(/undefined|null|NaN|\[object|[${}#§@]|\.\.| {2}/);
    expect(words, path).toBe(words.trim());
  }
});

test.each(LANGUAGES)('what a message is given stands in it, each thing once (%s)', (language) => {
  const { messages } = locales[language];
  const speakers = Object.entries(messages).filter(
    (entry): entry is [string, (...values: string[]) => string] => typeof entry[1] === 'function',
  );
  const counting = new Set(['results', 'leaveCount']);
  expect(speakers.length).toBeGreaterThan(25);
  for (const [key, speak] of speakers) {
    if (counting.has(key)) continue;
    const given = ['«X»', '«Y»'].slice(0, speak.length);
    const words = speak(...given);
    for (const value of given) expect(words.split(value), `${language} ${key}`).toHaveLength(2);
  }
});

test.each(LANGUAGES)(
  'a sentence ends in one full stop, also after a date that brings its own (%s)',
  (language) => {
    const { lastVerified } = locales[language].messages;
    for (const date of ['2026-11-24', '2026-11', '2026']) {
      const words = lastVerified(formatDate(date, locales[language]));
      // Thai writes no full stops.
      expect(words).toMatch(language === 'th' ? /[^.]$/ : /[^.][.。።]$/);
    }
  },
);

test.each(LANGUAGES)(
  'what is not known stays unknown: no word for open stands there alone (%s)',
  (language) => {
    const { open, mayBeOpen, hoursUnknown, hoursUnsure } = locales[language].messages;
    for (const words of [mayBeOpen, hoursUnknown, hoursUnsure]) {
      expect(words.replace(/[.。።]$/, '').toLowerCase()).not.toBe(open.toLowerCase());
      expect(words.length).toBeGreaterThan(open.length);
    }
  },
);

describe('letters', () => {
  test.each(Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[])(
    'words are in the letters of their language alone, but for names of keys (%s)',
    (language) => {
      for (const [path, words] of wordsOf(spoken(locales[language].messages))) {
        expect(words.replace(LATIN_NAMES, ''), path).not.toMatch(/\p{Script=Latin}/u);
        for (const [other, script] of Object.entries(SCRIPTS))
          if (script.source !== SCRIPTS[language].source)
            expect(words, `${path} has letters of ${other}`).not.toMatch(script);
      }
    },
  );
  test.each(Object.keys(FOREIGN_LETTERS) as (keyof typeof FOREIGN_LETTERS)[])(
    'no letter of a neighbouring language is left in (%s)',
    (language) => {
      for (const [path, words] of wordsOf(spoken(locales[language].messages)))
        expect(words, path).not.toMatch(FOREIGN_LETTERS[language]);
    },
  );
  test.each(LANGUAGES.filter((language) => !(language in SCRIPTS)))(
    'words in Latin letters have no others among them (%s)',
    (language) => {
      for (const [path, words] of wordsOf(spoken(locales[language].messages)))
        expect(
          words.match(/\p{L}/gu)?.filter((letter) => !/\p{Script=Latin}/u.test(letter)) ?? [],
          path,
        ).toEqual([]);
    },
  );
  test.each(LANGUAGES)('letters are composed, so that a search on the page finds them (%s)', (language) => {
    for (const [path, words] of wordsOf(locales[language].messages))
      expect(words, path).toBe(words.normalize('NFC'));
  });
  test.each(LANGUAGES)('digits are western (%s)', (language) => {
    for (const [path, words] of wordsOf(locales[language].messages))
      expect(words.replace(/\p{Script=Han}/gu, ''), path).not.toMatch(/(?![0-9])\p{Nd}/u);
  });
  test('Chinese has no spaces beside its own letters', () => {
    for (const [path, words] of wordsOf(spoken(locales.zh.messages)))
      expect(words, path).not.toMatch(/[\p{Script=Han}，。：] |  ?[\p{Script=Han}，。：]/u);
  });
});

test.each(LANGUAGES)('only Arabic and Persian are written from right to left (%s)', (language) => {
  expect(locales[language].direction).toBe(['ar', 'fa'].includes(language) ? 'rtl' : 'ltr');
  expect(locales[language].messages.direction).toBe(locales[language].direction);
});

describe('where the words come from', () => {
  test.each(LANGUAGES)('it is told who made them and when (%s)', (language) => {
    const { origin, machineTranslated } = locales[language].messages;
    expect(['source', 'human', 'machine', 'machine-reviewed']).toContain(origin.origin);
    expect(origin.date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(machineTranslated).not.toBe('');
    // Words that a person is said to have read tell which kind of person.
    expect(origin.reviewedBy !== undefined).toBe(['human', 'machine-reviewed'].includes(origin.origin));
  });
  test('Norwegian and English were written first; no other language claims a reader that it has not had', () => {
    for (const language of LANGUAGES)
      expect(locales[language].messages.origin.origin, language).toBe(
        ['nb', 'en'].includes(language) ? 'source' : 'machine',
      );
  });
  test.each(LANGUAGES)('a role is named, never a person or an address (%s)', (language) => {
    const { reviewedBy = '' } = locales[language].messages.origin;
    expect(reviewedBy).not.toMatch(/@|\d/);
  });
});

/** Words that no button or heading of ours may have, in any of the languages. */
const NAMED_TRADE =
  /prostitu|traffick|sexarbeid|\bsex\b|\bsexo\b|\bseks|\bszex|\bsekss|проститу|секс|دعارة|سکس|ጾታዊ|ค้าประเวณี|mại dâm|卖淫|fuhuş|fahişe/i;

test.each(LANGUAGES)(
  'words are neutral: nothing of ours names sex work or trafficking on a button or heading (%s)',
  (language) => {
    for (const [path, words] of wordsOf(locales[language].messages))
      expect(words, path).not.toMatch(NAMED_TRADE);
  },
);

test.each(LANGUAGES)('no sentence ends in an exclamation mark (%s)', (language) => {
  for (const [path, words] of wordsOf(locales[language].messages)) expect(words, path).not.toMatch(/[!！¡]/);
});

test.each(LANGUAGES)('what stands on a button is short enough for a narrow phone (%s)', (language) => {
  const { messages } = locales[language];
  const short = {
    leave: 22,
    list: 10,
    map: 14,
    openNow: 24,
    free: 16,
    noAppointment: 22,
    write: 16,
    close: 12,
  };
  for (const [key, most] of Object.entries(short))
    expect(
      messages[key as keyof typeof short].length,
      `${key}: ${messages[key as keyof typeof short]}`,
    ).toBeLessThanOrEqual(most);
});

/** Keeps the checks above honest: the type is what they walk over. */
test('the walk over the messages reaches the nested ones', () => {
  const walked = keysOf(locales.en.messages);
  expect(walked).toContain('callCost.premium');
  expect(walked).toContain('results(2)');
  expect(walked).toContain('mapCount(2, 2)');
});
