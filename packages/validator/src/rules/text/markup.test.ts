import { describe, expect, test } from 'vitest';
import { isTold, placesOf, toldBy } from '../../testing/told-by.ts';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { textBrokenEncoding } from './broken-encoding.ts';
import { textControlCharacter } from './control-character.ts';
import { textEmptyLanguage } from './empty-language.ts';
import { textHtml } from './html.ts';
import { textMissingLanguage } from './missing-language.ts';
import { textUnknownLanguage } from './unknown-language.ts';

describe('text/html', () => {
  test.each([
    ['<b>x</b>', 'HTML'],
    ['Tom&nbsp;rom', 'HTML'],
    ['<!-- x -->', 'HTML'],
    ['<img/src=x/onerror=a()>', 'HTML'],
    ['<br/>', 'HTML'],
    ['<?php a(); ?>', 'HTML'],
    ['<?= $a ?>', 'HTML'],
    ['<![CDATA[a]]>', 'HTML'],
    ['<!doctype html>', 'HTML'],
    ['**viktig**', 'Markdown'],
    ['[her](https://example.org)', 'Markdown'],
    ['# Tittel', 'Markdown'],
  ])('“%s” is %s', (text, what) => {
    expect(toldBy(textHtml, 'text', { nb: text, en: 'Words.' })[0]?.params['what']).toBe(what);
  });

  test('each language is told, a plain string by its field', () => {
    expect(placesOf(textHtml, 'text', { nb: '<b>x</b>', en: 'x', ru: '<i>x</i>' })).toEqual([
      '/description/nb',
      '/description/ru',
    ]);
    expect(placesOf(textHtml, 'text', '<b>x</b>')).toEqual(['/description']);
  });
});

describe('text/control-character', () => {
  test.each([
    ['Ring \u202E00', 'U+202E', true],
    ['a\u0007b', 'U+0007', false],
    ['\uFEFFa', 'U+FEFF', false],
    ['a\u{E0041}b', 'U+E0041', false],
  ])('%j holds %s', (text, character, turnsText) => {
    expect(toldBy(textControlCharacter, 'string', text)[0]?.params).toMatchObject({ character, turnsText });
  });

  test.each(['می\u200Cخواهم \u200F\u2067a\u2069', '👩\u200D⚕️', 'Linje\nto\t.', '😀'])(
    '%j needs what it holds',
    (text) => {
      expect(isTold(textControlCharacter, 'string', text)).toBe(false);
    },
  );
});

describe('text/broken-encoding', () => {
  test.each([
    'En kan fŒ rŒd her.',
    'Kom pŒ d¿gnet.',
    'v¾re',
    'En kan f† r†d her.',
    'Troms› og m›ter',
    'Det er f¾rre',
    'idŽer',
  ])('letters of a Mac or of DOS: “%s”', (text) => {
    expect(isTold(textBrokenEncoding, 'string', text)).toBe(true);
  });

  test.each([
    'Cœur et Œuvre',
    '¿Necesitas ayuda?',
    'Ven cuando quieras¿tienes preguntas?',
    'Åpent hver dag†',
    '1¾ time',
    'Hjem › Kontakt',
    '‚Hjelp‘',
    'Žižkov og Ŏ',
    'Lege‚ jordmor',
  ])('signs where people write them are whole: “%s”', (text) => {
    expect(isTold(textBrokenEncoding, 'string', text)).toBe(false);
  });

  test.each(['TromsÃ¸', 'sÃ¥', 'â€“', 'Å‚Ã³dÅº', '\uFFFD'])('“%s”', (text) => {
    expect(isTold(textBrokenEncoding, 'string', text)).toBe(true);
  });

  test.each(['Tromsø', 'Ålesund', 'São', 'Äpple', '100 €'])('“%s” is whole', (text) => {
    expect(isTold(textBrokenEncoding, 'string', text)).toBe(false);
  });
});

describe('text/empty-language', () => {
  test.each(['', ' ', '\t\n', '\u00A0'])('%j is told in place of what the schema says', (en) => {
    const { findings } = validate(exampleDirectory('service', { summary: { nb: 'Hjelp.', en } }), {
      today: EXAMPLE_TODAY,
    });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'text/empty-language /services/0/summary/en',
    ]);
  });

  test('a text of one language is left to the schema', () => {
    expect(isTold(textEmptyLanguage, 'service', { summary: '' })).toBe(false);
  });
});

describe('languages', () => {
  test('a summary that lacks one of the directory is told with the ones it lacks', () => {
    expect(
      toldBy(textMissingLanguage, 'service', { summary: { nb: 'Hjelp.' } })[0]?.params['missing'],
    ).toEqual(['en']);
    expect(toldBy(textMissingLanguage, 'service', { summary: 'Hjelp.' })[0]?.params['missing']).toEqual([
      'en',
    ]);
    expect(isTold(textMissingLanguage, 'service', { summary: 3 })).toBe(false);
    expect(isTold(textMissingLanguage, 'service', { summary: { nb: 'Hjelp.', en: 'Help.' } })).toBe(false);
  });

  test('one that the directory does not name is told, and without names nothing is', () => {
    expect(placesOf(textUnknownLanguage, 'text', { nb: 'Hjelp.', no: 'Hjelp.' })).toEqual([
      '/description/no',
    ]);
    expect(isTold(textUnknownLanguage, 'text', 'Hjelp.')).toBe(false);
    expect(
      isTold(textUnknownLanguage, 'directory', {
        languages: [],
        services: [{ id: 'a', summary: { xx: 'Hjelp.' } }],
      }),
    ).toBe(false);
  });
});
