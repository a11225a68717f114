import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authoritiesBehind } from './authorities-behind.ts';
import * as FIT from './fit.ts';

/** One service each: what it fits, what it fits by its own words, and whether it is an authority. */
type Row = readonly [fit: number, own: number, isAuthority?: boolean];

const behind = (...rows: Row[]): number[] => [
  ...authoritiesBehind(
    Uint8Array.from(rows, ([fit]) => fit),
    Uint8Array.from(rows, ([, own]) => own),
    rows.map(([, , isAuthority = false]) => isAuthority),
  ),
];

describe('an authority that is called so', () => {
  test.each([
    ['a name', FIT.name, FIT.meant],
    ['the beginning of a name', FIT.nameBegins, FIT.topicPart],
    ['a name with a slip', FIT.nearInName, FIT.nearInTopic],
  ])('%s puts it behind those who help with that', (_, fit, lowered) => {
    expect(behind([fit, fit, true])).toEqual([lowered]);
    expect(behind([fit, fit])).toEqual([fit]);
  });

  test.each([FIT.none, FIT.nearInText, FIT.text, FIT.topic, FIT.wholeName])('a fit of %i stays', (fit) => {
    expect(behind([fit, fit, true])).toEqual([fit]);
  });
});

describe('an authority that only a word for a code finds', () => {
  test('comes with the last of the others who are found so', () => {
    expect(behind([FIT.meant, FIT.none, true], [FIT.meant, FIT.none], [FIT.topicPart, FIT.none])).toEqual([
      FIT.topicPart,
      FIT.meant,
      FIT.topicPart,
    ]);
  });

  test('comes with the best of those who say the word themselves, where no other is found by its code', () => {
    expect(behind([FIT.meant, FIT.none, true], [FIT.text, FIT.text], [FIT.topic, FIT.topic])).toEqual([
      FIT.topic,
      FIT.text,
      FIT.topic,
    ]);
  });

  test('does not come behind those who only have a word like it', () => {
    expect(behind([FIT.topic, FIT.none, true], [FIT.nearInName, FIT.nearInName])[0]).toBe(FIT.topic);
  });

  test('stays where it is alone', () => {
    expect(behind([FIT.topic, FIT.none, true])).toEqual([FIT.topic]);
  });

  test('is never raised, nor put behind what its own words are worth', () => {
    expect(behind([FIT.topicBegins, FIT.none, true], [FIT.meant, FIT.none])[0]).toBe(FIT.topicBegins);
    expect(behind([FIT.meant, FIT.topic, true], [FIT.text, FIT.none])[0]).toBe(FIT.topic);
  });

  test('other authorities are not among those that it is measured by', () => {
    expect(behind([FIT.meant, FIT.none, true], [FIT.text, FIT.none, true], [FIT.topic, FIT.none])[0]).toBe(
      FIT.topic,
    );
  });
});

test('nobody else is moved, no authority gains, and what was found stays found', () => {
  const fit = fc.integer({ min: FIT.none, max: FIT.wholeName });
  const row = fc
    .tuple(fit, fit, fc.boolean())
    .map(([one, other, is]) => [Math.max(one, other), other, is] as const);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const after = behind(...rows);
      for (const [index, [before, , isAuthority]] of rows.entries()) {
        if (!isAuthority) expect(after[index]).toBe(before);
        expect(after[index]).toBeLessThanOrEqual(before);
        if (before >= FIT.text) expect(after[index]).toBeGreaterThan(FIT.none);
      }
    }),
  );
});
