import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { late, LatePattern, widerSource } from './late-pattern.ts';

/** A pattern that matches some of what another one does: no look-around, and a few letters for all. */
function someOf(source: string): string {
  let some = '';
  for (let index = 0; index < source.length; index++) {
    if (source.startsWith('(?<=', index)) {
      // What stands before is put there.
      some += '(?:';
      index += 3;
    } else if (/^\(\?=(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)$/.test(source.slice(index))) {
      // And what follows at the end.
      some += '(?:';
      index += 2;
    } else if (/^\(\?<?[=!]/.test(source.slice(index))) {
      let depth = 0;
      for (; ; index++) {
        if (source[index] === '\\') index += 1;
        else if (source[index] === '[') index = source.indexOf(']', index);
        else if (source[index] === '(') depth += 1;
        else if (source[index] === ')' && --depth === 0) break;
      }
    } else some += source[index] ?? '';
  }
  const letters = (kind: string) =>
    ({ L: 'axÆé', Lu: 'AÆŁ', Ll: 'axé', M: '\u0301', Nd: '05٣', N: '05' })[kind] ?? 'x';
  return some
    .replace(/\[(?:[^\]\\]|\\.)*\]/g, (signs) =>
      signs.replace(/\\p\{(\w+)\}/g, (_all, kind: string) => letters(kind)),
    )
    .replace(/\\p\{(\w+)\}/g, (_all, kind: string) => `[${letters(kind)}]`)
    .replace(/(?<![\\[])[$^]|\\b/g, '')
    .replace(/\[\^(?:[^\]\\]|\\.)*\]/g, '[kq; ]');
}

/** The same with another case here and there, as `i` allows it. */
const inOtherCase = (text: string): string =>
  [...text].map((sign, index) => (index % 3 === 0 ? sign.toUpperCase() : sign.toLowerCase())).join('');

/** Strings of the examples of all rules. */
const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

describe('what a late pattern matches, it may match', () => {
  const examples = rules.flatMap(({ ok, notOk }) => stringsOf([ok, notOk]));

  test('there are some', () => {
    expect(LatePattern.all.length).toBeGreaterThan(60);
    expect(examples.length).toBeGreaterThan(300);
  });

  test.each(LatePattern.all.map((pattern) => [pattern.source.slice(0, 70), pattern] as const))(
    '%s',
    (_, pattern) => {
      const own = () => new RegExp(pattern.source, pattern.flags.replace('g', ''));
      let matched = 0;
      const samples = fc.sample(fc.stringMatching(new RegExp(`^(?:${someOf(pattern.source)})$`, 'u')), 60);
      for (const sample of [...samples, ...samples.map(inOtherCase)])
        for (const text of [sample, `Se her: ${sample} i dag.`, `\u00a0(${sample}\n`])
          if (own().test(text)) {
            matched += 1;
            expect(pattern.mayMatch(text), text).toBe(true);
          }
      expect(matched).toBeGreaterThan(0);
      for (const text of examples) if (own().test(text)) expect(pattern.mayMatch(text), text).toBe(true);
    },
  );
});

describe('the wider pattern', () => {
  test.each([
    [String.raw`(?<!\p{L})(?:gnr|[\p{L}-]{2})\s?\d`, String.raw`(?:gnr|\S{2})\s?\d`],
    [String.raw`a(?!b|(?:c)|[)])d`, 'ad'],
    [String.raw`[\p{L} -]\p{Lu}[^\p{L}]`, String.raw`(?:\S|\s)\S(?:\S|\s)`],
    [String.raw`\P{L}[\P{L}x]\.[a-z]`, String.raw`(?:\S|\s)(?:\S|\s)\.[a-z]`],
    [String.raw`(?<=x[:=]\s?)\(y\)`, String.raw`(?<=x[:=]\s?)\(y\)`],
    [String.raw`(?<!\p{L})(?:(\p{L}+)[\s-])?[«"]{0,2}\s*?(?:hus)?heim`, 'heim'],
    [String.raw`(?:ab)?[|]c|d`, String.raw`(?:ab)?[|]c|d`],
  ])('of %s', (source, wider) => {
    expect(widerSource(source)).toBe(wider);
  });

  test.each(['\u017Ftorgata 5', '\u212Aari', 'Tr\u212Bsen'])(
    'gives way where “i” alone and “iu” do not think the same: %s',
    (text) => {
      expect(late('nowhere', 'iu').mayMatch(text)).toBe(true);
      expect(late('nowhere', 'iu').test(text)).toBe(false);
    },
  );
});
