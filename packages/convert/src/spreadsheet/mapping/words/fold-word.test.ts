import { foldText } from '@service-directory/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../assemble/slug.ts';
import { foldWord } from './fold-word.ts';

const texts = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'aZ09 -–ÆøÉ.'), maxLength: 300 }),
);

test('a word folds as the schema folds texts, without its blanks', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldWord(text)).toBe(foldText(text.slice(0, 120)).replaceAll(' ', ''));
    }),
  );
});

test('an id made from a name is the folded name, joined by single hyphens', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const slug = foldText(text.slice(0, 200))
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 80)
        .replace(/^-+|-+$/g, '');
      expect(slugOf(text) ?? '').toBe(slug);
    }),
  );
});
