import { describe, expect, test } from 'vitest';
import { CleanTexts } from './clean-texts.ts';

describe('a string', () => {
  test('is known in the field where it was judged, and in no other', () => {
    const clean = new CleanTexts();
    clean.addString('Oslo', 'locality');
    expect(clean.hasString('Oslo', 'locality')).toBe(true);
    expect(clean.hasString('Oslo', 'street')).toBe(false);
    expect(clean.hasString('Bergen', 'locality')).toBe(false);
  });

  test('that is very long is judged anew each time', () => {
    const clean = new CleanTexts();
    clean.addString('x'.repeat(2_001), 'value');
    expect(clean.hasString('x'.repeat(2_001), 'value')).toBe(false);
  });

  test('is forgotten when too many were added after it', () => {
    const clean = new CleanTexts();
    for (let index = 0; index <= 20_000; index++) clean.addString(String(index), 'id');
    expect(clean.hasString('0', 'id')).toBe(false);
    expect(clean.hasString('20000', 'id')).toBe(true);
  });
});

describe('a text', () => {
  const text = { nb: 'Åpent.', en: 'Open.' };
  const known = () => {
    const clean = new CleanTexts();
    clean.addText(text, 'summary');
    return clean;
  };

  test('is known by all its words in its field', () => {
    expect(known().hasText({ ...text }, 'summary')).toBe(true);
    expect(known().hasText({ ...text }, 'description')).toBe(false);
  });

  test.each([
    ['with another translation', { nb: 'Åpent.', en: 'Come to Hemmeliggata 5.' }],
    ['with one more', { nb: 'Åpent.', en: 'Open.', es: 'Abierto.' }],
    ['with one less', { nb: 'Åpent.' }],
    ['that is a plain string', 'Åpent.'],
    ['that is a list', ['Åpent.']],
    ['without languages', {}],
    ['with no words in the first', { nb: 3, en: 'Open.' }],
  ])('%s is another', (_what, other) => {
    expect(known().hasText(other, 'summary')).toBe(false);
  });

  test('that is a plain string is no text by language', () => {
    const clean = new CleanTexts();
    clean.addText('Åpent.', 'summary');
    expect(clean.hasText('Åpent.', 'summary')).toBe(true);
    expect(clean.hasText({ nb: 'Åpent.' }, 'summary')).toBe(false);
    expect(clean.hasText('Åpent.', 'name')).toBe(false);
  });

  test('that is nothing, or very long, is not remembered', () => {
    const clean = new CleanTexts();
    clean.addText(7, 'summary');
    clean.addText({ nb: 'x'.repeat(2_001) }, 'summary');
    expect(clean.hasText(7, 'summary')).toBe(false);
    expect(clean.hasText({ nb: 'x'.repeat(2_001) }, 'summary')).toBe(false);
  });

  test('is forgotten when too many were added after it', () => {
    const clean = known();
    for (let index = 0; index < 20_000; index++) clean.addText(`${index} dager`, 'summary');
    expect(clean.hasText(text, 'summary')).toBe(false);
  });
});
