import { describe, expect, test } from 'vitest';
import { resolveText } from './resolve-text.ts';

const TEXT = { nb: 'Hjelp', en: 'Help', pt: 'Ajuda', 'zh-Hant': '幫助', 'zh-Hans': '帮助' };

describe('the language that was asked for', () => {
  test('is taken when it is there', () => {
    expect(resolveText(TEXT, 'en', 'nb')).toEqual({ text: 'Help', lang: 'en', isFallback: false });
    expect(resolveText(TEXT, 'zh-Hans', 'nb')).toEqual({ text: '帮助', lang: 'zh-Hans', isFallback: false });
  });

  test('is found by a longer tag', () => {
    expect(resolveText(TEXT, 'en-GB', 'nb')).toMatchObject({ text: 'Help', lang: 'en', isFallback: false });
    expect(resolveText(TEXT, 'zh-Hans-CN', 'nb')).toMatchObject({ lang: 'zh-Hans' });
  });

  test('is found in a form for another country', () => {
    expect(resolveText({ nb: 'Hjelp', 'pt-PT': 'Ajuda' }, 'pt-BR', 'nb')).toMatchObject({
      lang: 'pt-PT',
      isFallback: false,
    });
    expect(resolveText({ nb: 'Hjelp', 'pt-PT': 'Ajuda' }, 'pt', 'nb')).toMatchObject({
      lang: 'pt-PT',
      isFallback: false,
    });
  });

  test('is found however its tag is written', () => {
    expect(resolveText(TEXT, 'EN-us', 'nb')).toMatchObject({ lang: 'en', isFallback: false });
    expect(resolveText(TEXT, 'zh-hans', 'nb')).toMatchObject({ lang: 'zh-Hans', isFallback: false });
    expect(resolveText(TEXT, 'PT-BR', 'nb')).toMatchObject({ lang: 'pt', isFallback: false });
  });

  test('comes before those asked for after it', () => {
    expect(resolveText(TEXT, ['so', 'pt', 'en'], 'nb')).toMatchObject({ lang: 'pt', isFallback: true });
  });
});

describe('another language', () => {
  test('is the source language, and says so', () => {
    expect(resolveText(TEXT, 'so', 'nb')).toEqual({ text: 'Hjelp', lang: 'nb', isFallback: true });
  });

  test('is whatever there is when the source language is missing too', () => {
    expect(resolveText({ pt: 'Ajuda' }, 'so', 'nb')).toEqual({ text: 'Ajuda', lang: 'pt', isFallback: true });
    expect(resolveText({ pt: 'Ajuda' }, [])).toMatchObject({ text: 'Ajuda', lang: 'pt' });
  });

  test('is a near one before the source language', () => {
    expect(resolveText({ en: 'Help', nb: 'Hjelp' }, 'nn', 'en')).toMatchObject({
      lang: 'nb',
      isFallback: true,
    });
    expect(resolveText({ en: 'Help', fa: 'کمک' }, 'prs', 'en')).toMatchObject({
      lang: 'fa',
      isFallback: true,
    });
    expect(resolveText({ en: 'Help', sr: 'Помоћ', hr: 'Pomoć' }, 'sh', 'en')).toMatchObject({ lang: 'hr' });
  });

  test('is not called another where only the name differs: no and nb', () => {
    expect(resolveText({ en: 'Help', nb: 'Hjelp' }, 'no', 'en')).toMatchObject({
      lang: 'nb',
      isFallback: false,
    });
    expect(resolveText({ en: 'Help', no: 'Hjelp' }, 'nb-NO', 'en')).toMatchObject({
      lang: 'no',
      isFallback: false,
    });
  });
});

describe('a plain string', () => {
  test('is in the source language', () => {
    expect(resolveText('Hjelp', 'nb', 'nb')).toEqual({ text: 'Hjelp', lang: 'nb', isFallback: false });
    expect(resolveText('Hjelp', 'ar', 'nb')).toEqual({ text: 'Hjelp', lang: 'nb', isFallback: true });
  });

  test('has no language when nobody says which', () => {
    expect(resolveText('Hjelp', 'ar')).toEqual({ text: 'Hjelp', isFallback: false });
  });
});

describe('no text', () => {
  test.each([undefined, '', '  ', {}, { nb: '' }, { nb: ' ', en: '' }])('%j gives undefined', (text) => {
    expect(resolveText(text, 'nb', 'nb')).toBeUndefined();
  });

  test('in one language lets another stand in', () => {
    expect(resolveText({ nb: 'Hjelp', en: ' ' }, 'en', 'nb')).toMatchObject({
      text: 'Hjelp',
      isFallback: true,
    });
  });
});

test.each(['constructor', '__proto__', 'toString', '', '-', 'x-y-z'])(
  'a language called %j is no language, and no error',
  (lang) => {
    expect(resolveText({ nb: 'Hjelp' }, lang, 'nb')).toMatchObject({ text: 'Hjelp', lang: 'nb' });
  },
);

test('text that is no text is left out', () => {
  const spoilt = { nb: 12, en: null, pt: 'Ajuda' } as unknown as Record<string, string>;
  expect(resolveText(spoilt, 'nb', 'en')).toMatchObject({ text: 'Ajuda' });
});
