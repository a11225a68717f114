import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTrie } from './word-trie.ts';

const isIn = (found: Uint32Array, set: number) => ((found[set >>> 5]! >>> (set & 31)) & 1) === 1;

test('it finds the sets of which a text holds a word, as a look for each word does', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'ø', 'я', 'ع', '名'),
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'ø', 'я', 'ع', '名', ' ', 'q'), maxLength: 30 }),
      (sets, text) => {
        const trie = new WordTrie();
        for (const words of sets) trie.addSet(words);
        const found = trie.setsIn(text);
        for (const [set, words] of sets.entries())
          expect(isIn(found, set)).toBe(words.some((one) => text.includes(one)));
      },
    ),
  );
});

test('many words, of which some begin alike, are all found, and their beginnings are not', () => {
  const trie = new WordTrie();
  const words = Array.from({ length: 3_000 }, (_, index) => `ord${index}ene`);
  const sets = words.map((word) => trie.addSet([word]));
  for (const [index, word] of words.entries()) {
    const found = trie.setsIn(`(${word})`);
    expect(isIn(found, sets[index]!)).toBe(true);
    expect(found.reduce((sum, bits) => sum + (bits === 0 ? 0 : 1), 0)).toBe(1);
    expect(trie.setsIn(word.slice(0, -1)).every((bits) => bits === 0)).toBe(true);
  }
});
