import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternativesOf, cutAt } from './needed-words.ts';
import { plainWords } from './plain-words.ts';
import type { TopicWords } from './topic.ts';
import { TOPIC_NAMES, TOPICS } from './topics.ts';

describe('the words that a pattern needs', () => {
  test.each<[string, string[][]]>([
    ['pass(?:et)?', [['pass']]],
    ['må (?:ha|vise) pass', [['må ha pass', 'må vise pass']]],
    ['(?:må|skal)(?: du)? (?:\\p{l}+ ){0,3}pass', [['må ', 'skal '], ['pass']]],
    [
      '(?:krever|ber om)(?:,? (?!(?:hjelp)(?!\\p{l}))[\\p{l}\\p{n}]+){0,3} (?:visum)(?!\\p{l})',
      [['krever', 'ber om'], [' visum']],
    ],
    ['koster \\d+ kr', [['koster '], [' kr']]],
    ['(?:gratis){1,2}', [['gratis']]],
    [
      'residente?s? legal[oa]?',
      [['resident legal', 'residente legal', 'residents legal', 'residentes legal']],
    ],
    ['(?:bare \\p{l}+ (?:medlemmer|venner)|kun \\d)', [[' medlemmer', ' venner', 'kun ']]],
    ['(?:hjelp)?', []],
    ['\\p{l}+', []],
    ['(?<!selv )(?:hvis|når) du', [['hvis du', 'når du']]],
    ['100 ?% (?:trygt|anonymt?)', [['100% trygt', '100 % trygt', '100% anonym', '100 % anonym']]],
  ])('of “%s”', (pattern, words) => {
    expect(
      alternativesOf(pattern)
        .flatMap(({ needs }) => needs)
        .map((set) => [...set].sort()),
    ).toEqual(words.map((set) => set.sort()));
  });
});

test('an expression is cut at the bars outside brackets only', () => {
  expect(alternativesOf('a(?:b|c)|[|]d|\\|e').map(({ pattern }) => pattern)).toEqual([
    'a(?:b|c)',
    '[|]d',
    '\\|e',
  ]);
});

/** A pattern without what it asks of the text around: it then matches more. */
function withoutLookAround(pattern: string): string {
  const start = /\(\?<?[=!]/.exec(pattern)?.index;
  if (start === undefined) return pattern;
  let depth = 0;
  let end = start;
  do {
    if (pattern[end] === '\\') end += 1;
    else if (pattern[end] === '(') depth += 1;
    else if (pattern[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0);
  return withoutLookAround(pattern.slice(0, start) + pattern.slice(end));
}

describe('whatever matches a phrase of the tables holds the words that the phrase needs', () => {
  test.each(TOPIC_NAMES)('%s', (name) => {
    for (const { says, asWhole } of Object.values<TopicWords>(TOPICS[name].words))
      for (const { pattern, needs } of alternativesOf(
        plainWords(asWhole === undefined ? says : `${says}|${asWhole}`),
      )) {
        const whole = withoutLookAround(pattern)
          .replace(/\\p\{[ln]\}/g, 'xy')
          .replace(/(?<![\\[])[\^$]/g, '');
        for (const text of fc.sample(fc.stringMatching(new RegExp(`^(?:${whole})$`)), 8))
          for (const words of needs) expect(words.some((word) => text.includes(word))).toBe(true);
      }
  });
});

test('a pattern whose cuts are known is cut alike', () => {
  for (const { words } of Object.values(TOPICS))
    for (const { says } of Object.values(words)) {
      const pattern = plainWords(says);
      const alternatives = alternativesOf(pattern);
      const cuts = alternatives.map(({ pattern: piece, needs }) => [piece.length, needs] as const);
      expect(cutAt(pattern, cuts)).toEqual(alternatives);
    }
});
