import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { findingsIn, codesIn } = inFamily('translations');

describe('text/negation-differs', () => {
  test.each([
    ['Du trenger ikke time.', 'You need an appointment.'],
    ['Du trenger legitimasjon.', 'You do not need ID.'],
    ['De spør aldri om navn.', 'They ask for your name.'],
    ['Du må ha pass.', "You don't have to have a passport."],
    ['Se dinutvei.no. Du trenger ikke time.', 'See dinutvei.no. You need an appointment.'],
  ])('is raised by “%s” and “%s”', (nb, en) => {
    expect(codesIn('text', { nb, en })).toEqual(['text/negation-differs']);
  });

  test.each([
    ['Du trenger ikke time.', 'You do not need an appointment.'],
    ['Du trenger ikke time.', 'No appointment needed.'],
    ['Det koster ikke noe.', 'It is free.'],
    ['Møter du ikke til en time, koster det penger.', 'Missing an appointment costs money.'],
    ['For deg uten et sted å bo.', 'For people who have nowhere to live.'],
    ['Vi har ikke plass til alle.', 'We have room for a few only.'],
    ['Gratis hjelp.', 'Free help.'],
    ['De sier nei til noen.', 'They do not take everyone.'],
  ])('is not raised by “%s” and “%s”', (nb, en) => {
    expect(codesIn('text', { nb, en })).toEqual([]);
  });

  test('tells which language says “not”', () => {
    expect(
      findingsIn('text', { nb: 'Du trenger ikke time.', en: 'You need an appointment.' })[0]?.message,
    ).toBe('The text in “nb” says “not”, and the one in “en” does not.');
    expect(findingsIn('text', { nb: 'Du trenger time.', en: 'You do not need one.' })[0]?.message).toBe(
      'The text in “en” says “not”, and the one in “nb” does not.',
    );
  });

  test('compares only languages that were tried, and no names', () => {
    expect(codesIn('text', { nb: 'Du trenger ikke time.', pl: 'Potrzebujesz wizyty.' })).toEqual([]);
    expect(codesIn('text', { pl: 'Nie trzeba.', en: 'You do not need one.' })).toEqual([]);
    expect(codesIn('text', { nb: 'Du treng time.', nn: 'Du treng ikkje time.' })).toEqual([
      'text/negation-differs',
    ]);
    expect(codesIn('service', { name: { nb: 'Ikke alene', en: 'Together' } })).toEqual([]);
  });
});

describe('text/same-as-source', () => {
  const LONG = 'Gratis hjelp fra sykepleier og sosionom, uten time.';
  test('is raised by a copy of forty letters or more', () => {
    expect(codesIn('text', { nb: LONG, en: ` ${LONG}` })).toEqual(['text/same-as-source']);
  });

  test.each([
    [{ nb: LONG, nn: LONG }],
    [{ nb: 'Sykepleier', en: 'Sykepleier' }],
    [{ nb: LONG }],
    [{ nb: LONG, en: 'Free help from a nurse and a social worker, no appointment.' }],
  ])('is not raised by %j', (text) => {
    expect(codesIn('text', text)).toEqual([]);
  });

  test('is not raised by names', () => {
    expect(codesIn('service', { name: { nb: LONG, en: LONG } })).toEqual([]);
  });
});

describe('text/much-shorter', () => {
  const SOURCE = 'Her kan du snakke med noen og få mat. '.repeat(5);
  test('is raised under a third of the length', () => {
    expect(codesIn('text', { nb: SOURCE, en: 'x'.repeat(Math.floor(SOURCE.length / 3) - 1) })).toEqual([
      'text/much-shorter',
    ]);
  });

  test.each([
    ['at a third', { nb: SOURCE, en: 'x'.repeat(Math.ceil(SOURCE.length / 3)) }],
    ['by a short source', { nb: 'x'.repeat(149), en: 'Talk.' }],
    ['by a dense script', { nb: SOURCE, zh: '这里可以说话吃饭。', 'zh-Hant': '這裡可以說話吃飯。' }],
    ['from a dense script', { zh: '说'.repeat(200), nb: 'Kort.' }],
    ['by one language', { nb: SOURCE }],
  ])('is not raised %s', (_, text) => {
    expect(codesIn('text', text)).toEqual([]);
  });

  test('is not raised by the words of a source', () => {
    expect(codesIn('opening-hours', { printed: { nb: SOURCE, en: 'Daily' } })).toEqual([]);
  });
});

describe('marks of translations', () => {
  const texts = { summary: { nb: 'Gratis hjelp.', en: 'Free help.', pl: 'Bezpłatna pomoc.' } };
  const told = (translations: unknown, more: object = texts) => codesIn('service', { ...more, translations });

  test.each([
    [{ en: { origin: 'machine' } }, ['translations/unmarked']],
    [{ en: { origin: 'human' }, pl: { origin: 'human' } }, ['translations/unknown-language']],
    [
      { en: { origin: 'human', of: '2026-05-01' }, nb: { origin: 'human', of: '2026-05-02' } },
      ['translations/unmarked', 'translations/outdated'],
    ],
    [{ en: { origin: 'human', of: '2026-06-17' } }, ['translations/unmarked', 'translations/of-in-future']],
    [{}, []],
    [{ en: 'human' }, []],
    ['human', []],
    [undefined, []],
  ])('%j are told as %j', (translations, codes) => {
    expect(told(translations)).toEqual(codes);
  });

  test('a day of grace is given, and the same source is not outdated', () => {
    const marks = { en: { origin: 'human', of: '2026-06-16' }, nb: { origin: 'human', of: '2026-06-16' } };
    expect(told(marks, {})).toEqual([]);
  });

  test('a date that is none is compared with nothing', () => {
    const marks = { en: { origin: 'human', of: 'i fjor' }, nb: { origin: 'human', of: '2026-05-01' } };
    expect(told(marks, {})).toEqual([]);
  });

  test('a marked language needs a text in one of the main fields', () => {
    const mark = { en: { origin: 'human' } };
    const summary = { nb: 'Gratis hjelp.' };
    expect(told(mark, { summary })).toEqual(['translations/missing-text']);
    expect(told(mark, { summary, description: { en: 'Free help.' } })).toEqual([]);
    expect(told({ nb: { origin: 'human' } }, { summary: 'Gratis hjelp.' })).toEqual([]);
  });

  test('a misspelt language is told with the one that was meant', () => {
    expect(findingsIn('service', { translations: { eng: { origin: 'machine' } } }).at(-1)).toMatchObject({
      code: 'translations/unknown-language',
      help: 'Did you mean “en”?',
    });
  });
});
