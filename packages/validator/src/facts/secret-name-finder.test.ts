import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SecretNameFinder } from './secret-name-finder.ts';

const finder = SecretNameFinder.of(['Rosenhuset', 'Trygt bosted', 'Lauras hus'], ['tryggbo']);

/** Pieces that names, genitives and ends of sentences are put together of. */
const pieces = fc.array(
  fc.constantFrom(
    ...[
      'Rosenhuset',
      'rosenhuset',
      'Trygt',
      'bosted',
      'Lauras',
      'Laura',
      'hus',
      'Tryggbo',
      'tryggbo',
      'kafé',
    ],
    ...['s', '’s', '. ', '! ', '\n', ' ', ' ', ' ', '-', ' adresse', ' dør', ' er i Storgata 1'],
  ),
  { maxLength: 14 },
);

test('a text that surely names none has no piece that names one', () => {
  let named = 0;
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (words, start, length) => {
      const from = start % (words.length + 1);
      const piece = words.slice(from, from + (length % 8)).join('');
      if (!finder.isIn(piece)) return;
      named += 1;
      expect(finder.mayNameOne(words.join(' '))).toBe(true);
      expect(finder.mayNameOne(`${piece}. ${words.join(' ')}`)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(named).toBeGreaterThan(100);
});

test.each(['Kafeen er åpen.', 'Bosted og hus i Storgata 1.', ''])('“%s” surely names none', (text) => {
  expect(finder.mayNameOne(text)).toBe(false);
});
