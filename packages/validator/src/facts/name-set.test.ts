import { foldText } from '@service-directory/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NameSet } from './name-set.ts';

const setOf = (...names: string[]) => {
  const set = new NameSet();
  names.forEach((name) => set.add(name));
  return set;
};

test.each([
  'Vi følger deg til Rosenhuset.',
  'ROSENHUSET, mandag',
  'Spør på «Det blå huset»!',
  'På det blå  huset spør de ikke',
])('a text holds one of the names: %s', (text) => {
  expect(setOf('Rosenhuset', 'Det blå huset').isIn(text)).toBe(true);
});

test.each(['Rosenhusets venner', 'Det blå rommet', 'huset', ''])('and here none: %s', (text) => {
  expect(setOf('Rosenhuset', 'Det blå huset', '–').isIn(text)).toBe(false);
});

test('it finds what a look for each name finds', () => {
  const words = fc.array(fc.constantFrom('Huset', 'det', 'BLÅ', 'i', 'byen'), { minLength: 1, maxLength: 4 });
  const phrase = words.map((some) => some.join(' '));
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 5 }), phrase, (names, text) => {
      const padded = (some: string) => ` ${foldText(some)} `;
      const isThere = names.some((name) => padded(text).includes(padded(name)));
      expect(setOf(...names).isIn(text)).toBe(isThere);
    }),
  );
});
