import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseIn } from './find-phrase.ts';
import { phraseLanguageOf } from './language.ts';
import { toPlainLetters } from './plain-letters.ts';
import { rememberByText } from './remember.ts';
import { statementsIn } from './statements.ts';
import { bitOf, TOPIC_NAMES, TOPICS } from './topics.ts';
import { topicsStartedIn } from './word-starts.ts';

test('accents are taken off, letters of their own kept, and the length too', () => {
  expect(toPlainLetters('Ședere, tożsamość, ñ é ł, Їжак й, ё, أإآىة')).toBe(
    'Sedere, tozsamosc, n e l, Їжак й, е, ااايه',
  );
  expect(toPlainLetters('må få ÅØÆ øæ')).toBe('må få ÅØÆ øæ');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(toPlainLetters(text)).toHaveLength(text.length);
    }),
  );
});

test('a language tag is read without region and script', () => {
  expect(phraseLanguageOf('nn')).toBe('nb');
  expect(phraseLanguageOf('no-NO')).toBe('nb');
  expect(phraseLanguageOf('EN_us')).toBe('en');
  expect(phraseLanguageOf('ro-MD')).toBe('ro');
  expect(phraseLanguageOf('rom')).toBeUndefined();
  expect(phraseLanguageOf('')).toBeUndefined();
});

describe('statements', () => {
  const wordsOf = (text: string) => statementsIn(text, 'nb').map(({ words }) => words);
  test('are sentences; points of abbreviations and clock times end none', () => {
    expect(wordsOf('Åpent kl. 15.00 f.eks. mandag. Ta med pass.\nVelkommen; kom inn.')).toEqual([
      'Åpent kl. 15.00 f.eks. mandag',
      'Ta med pass',
      'Velkommen',
      'kom inn',
    ]);
  });

  test('are no questions', () => {
    expect(wordsOf('Må du ha pass? Nei. Hvorfor ikke?!')).toEqual(['Nei']);
  });

  test('are parted by “but”', () => {
    expect(wordsOf('Du trenger ikke time, men du må ha pass men ikke visum.')).toEqual([
      'Du trenger ikke time,',
      'du må ha pass',
      'ikke visum',
    ]);
  });

  test('have single spaces', () => {
    expect(statementsIn('Du  må\u00a0ha\tpass', 'nb')).toEqual([
      { words: 'Du må ha pass', plain: 'du må ha pass' },
    ]);
  });

  test('are cut when they are very long, and so is a text', () => {
    expect(wordsOf('a'.repeat(7000))[0]).toHaveLength(600);
    expect(wordsOf(`${'Nei. '.repeat(1400)}`).length).toBeLessThan(1250);
  });

  test('of nothing are none', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf('...')).toEqual([]);
  });
});

describe('what is remembered of a text', () => {
  test('is computed once, and anew when there were too many', () => {
    let count = 0;
    const lengthOf = rememberByText((text) => (count++, text.length), 2);
    expect([lengthOf('a'), lengthOf('a'), lengthOf('bb'), lengthOf('ccc'), lengthOf('a')]).toEqual([
      1, 1, 2, 3, 1,
    ]);
    expect(count).toBe(4);
  });

  test('is not kept for a very long one', () => {
    let count = 0;
    const lengthOf = rememberByText((text) => (count++, text.length), 2);
    const long = 'x'.repeat(3000);
    expect([lengthOf(long), lengthOf(long), count]).toEqual([3000, 3000, 2]);
  });
});

describe('the beginnings of words', () => {
  test('tell what a text may speak of', () => {
    expect(topicsStartedIn('Du må ha OPPHOLDSTILLATELSE', 'nb') & bitOf('asksForResidence')).not.toBe(0);
    expect(topicsStartedIn('Mat og klær', 'nb')).toBe(0);
    expect(topicsStartedIn('', 'nb')).toBe(0);
    expect(topicsStartedIn('ID', 'en') & bitOf('asksForIdentification')).not.toBe(0);
    expect(topicsStartedIn('والشرطة', 'ar') & bitOf('tellsPolice')).not.toBe(0);
    expect(topicsStartedIn('Ședere', 'ro') & bitOf('asksForResidence')).not.toBe(0);
  });

  test('fit into the bits of a number', () => {
    expect(TOPIC_NAMES.length).toBeLessThanOrEqual(31);
  });

  test('are small and without accents, as they are compared', () => {
    for (const { words } of Object.values(TOPICS))
      for (const { starts } of Object.values(words))
        expect(starts).toBe(toPlainLetters(starts).toLowerCase());
  });
});

test('any text can be listened to, and what is quoted stands in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Du må ha ',
      'oppholdstillatelse',
      'Ta med ',
      'pass',
      '. ',
      ' men ',
      'koster 200 kr',
      'anonym',
      'politiet ',
      'You must have ',
      'a residence permit',
      ' but ',
      'لا تحتاج إلى ',
      'İ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom(...TOPIC_NAMES),
      fc.constantFrom('nb', 'en', 'es', 'ro', 'ru', 'uk', 'pl', 'bg', 'fr', 'ar'),
      (pieces, name, language) => {
        const text = pieces.join('');
        const said = phraseIn(name, text, language);
        if (said !== undefined && !said.includes('…'))
          expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain(said);
      },
    ),
    { numRuns: 300 },
  );
});

test('a long number is not repeated', () => {
  expect(phraseIn('asksForPersonalNumber', 'Du må ha 01819050062 som fødselsnummer.', 'nb')).toBeUndefined();
  expect(phraseIn('asksForPersonalNumber', 'Du må ha 01819050062 norsk fødselsnummer.', 'nb')).toBe(
    'må ha … norsk fødselsnummer',
  );
});

test('a long text made to be slow is read to its end', () => {
  for (const language of ['nb', 'en', 'ru', 'ar'])
    for (const name of TOPIC_NAMES)
      expect(phraseIn(name, 'må ha must have нужен يجب '.repeat(2000), language)).toBeUndefined();
});
