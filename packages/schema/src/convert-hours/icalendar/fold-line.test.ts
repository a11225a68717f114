import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLine } from './fold-line.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const linesOf = (folded: string) => folded.split('\r\n').slice(0, -1);

test('a line of 75 octets stays whole, and one more begins a line with a space', () => {
  expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
});

test('the space at the beginning of a further line counts', () => {
  expect(linesOf(foldLine('x'.repeat(75 + 74 + 1))).map(octets)).toEqual([75, 75, 2]);
});

test('octets are counted, not characters: of two, three and four octets', () => {
  expect(linesOf(foldLine('å'.repeat(40))).map(octets)).toEqual([74, 7]);
  expect(linesOf(foldLine('เ'.repeat(26))).map(octets)).toEqual([75, 4]);
  expect(linesOf(foldLine('🏥'.repeat(19))).map(octets)).toEqual([72, 5]);
});

test('any text keeps its characters whole, and comes back when the breaks are taken out', () => {
  // Octets back to text as they are: a decoder left to itself takes U+FEFF at the beginning for a mark of byte order.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLine(line);
      expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
      for (const part of linesOf(folded)) expect(octets(part)).toBeLessThanOrEqual(75);
      expect(decoder.decode(new TextEncoder().encode(folded))).toBe(folded);
    }),
    { examples: [['\uFEFFHavna'], ['\r\n']] },
  );
});
