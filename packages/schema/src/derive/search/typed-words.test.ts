import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryWords } from './split-words.ts';
import { typedWords } from './typed-words.ts';

const asList = (text: string) => typedWords(text).map(({ word, without }) => [word, without]);

describe('the words of a text', () => {
  test('stand as they were typed, and so does the rest', () => {
    expect(asList('Tannlege, Zzzqq  Tromsø?')).toEqual([
      ['Tannlege', 'Zzzqq  Tromsø'],
      ['Zzzqq', 'Tannlege, Tromsø'],
      ['Tromsø', 'Tannlege, Zzzqq'],
    ]);
  });

  test('are those at which a search parts them', () => {
    expect(asList('e-post/klær').map(([word]) => word)).toEqual(['e', 'post', 'klær']);
    // A joiner keeps a Persian word together.
    expect(asList('می‌خواهم، وکیل').map(([word]) => word)).toEqual(['می‌خواهم', 'وکیل']);
    expect(asList('牙医、奥斯陆')).toEqual([
      ['牙医', '奥斯陆'],
      ['奥斯陆', '牙医'],
    ]);
  });

  test('that are typed twice go together, however they are written', () => {
    expect(asList('Tromsø lege tromso')).toEqual([
      ['Tromsø', 'lege'],
      ['lege', 'Tromsø tromso'],
    ]);
  });

  test('leave nothing when there is one, and are none in a text without any', () => {
    expect(asList(' lege! ')).toEqual([['lege', '']]);
    expect(asList(' ?! ')).toEqual([]);
    expect(asList('')).toEqual([]);
  });

  test('are together what is looked for, and each is missing in the text without it', () => {
    const word = fc.constantFrom(
      'lege',
      'Oslo',
      'é',
      'Ærlig',
      'стоматолог',
      'المحامي',
      'ทนาย',
      '律师',
      '٣',
      'ﬁn',
      '७',
    );
    const between = fc.constantFrom(' ', ', ', '-', '/', '、', '。', '\n', '’', ' ... ', '، ');
    const text = fc.array(fc.tuple(between, word), { maxLength: 6 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const words = typedWords(typed);
        const looksFor = queryWords(typed);
        expect(words.flatMap((each) => queryWords(each.word))).toEqual(looksFor);
        for (const each of words) {
          const gone = queryWords(each.word);
          expect(queryWords(each.without)).toEqual(looksFor.filter((other) => !gone.includes(other)));
        }
      }),
    );
  });

  test.each(['\u309B\u{1D165}2', 'a½b', 'x\u309B'])(
    '“%s” is one, with what its sign leaves of itself',
    (typed) => {
      expect(typedWords(typed).map(({ word }) => word)).toEqual([typed]);
    },
  );

  test('of any text are words that are looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const looksFor = queryWords(typed);
        for (const { word } of typedWords(typed))
          for (const each of queryWords(word)) expect(looksFor).toContain(each);
      }),
    );
  });
});
