import { describe, expect, test } from 'vitest';
import { PLAIN_CONTEXT } from '../../testing/try-rule.ts';
import { safetyRules } from '../safety/index.ts';
import { textRules } from './index.ts';

/** Texts that hold the letters a rule looks for, and nothing wrong. */
const PLAIN = [
  'Du kan komme og snakke med oss på Grønland.',
  'Se https://example.org/hjelp?side=2&sted=oslo#om og https://www.example.org/.',
  'Skriv til post@example.org, ring 22 99 00 00 eller 116 006.',
  'Kontoret har nr. 12345, sak 123456 og NAV.',
  'Hjelp på русском & عربي <3 [ukentlig]',
  'ÅÄ Ã â Østfold: åpent',
];

const rules = [...safetyRules, ...textRules].filter(({ on }) => on === 'text' || on === 'string');

describe.each(rules.map((rule) => ({ code: rule.code, rule })))('$code', ({ rule }) => {
  test.each(PLAIN)('asked about “%s” in spite of its pattern it says nothing', (value) => {
    const told: unknown[] = [];
    const report = () => told.push(1);
    if (rule.on === 'text')
      rule.check({ field: 'note', isMap: true, byLanguage: new Map([['nb', value]]) }, report, PLAIN_CONTEXT);
    if (rule.on === 'string') rule.check({ value, field: 'note' }, report, PLAIN_CONTEXT);
    expect(told).toEqual([]);
  });
});

test('longer texts than anyone writes are judged by their beginning, and end', () => {
  const long = [
    'a',
    'A ',
    'Kari Nordmann ',
    '1',
    '12 ',
    '//a',
    'x@',
    '! ',
    '«',
    '\u2067',
    'е',
    'veien 5 ',
    '&s',
    '. ',
  ];
  for (const part of long) {
    const value = part.repeat(Math.ceil(60_000 / part.length));
    for (const rule of rules) {
      if (rule.on === 'text')
        rule.check(
          { field: 'note', isMap: false, byLanguage: new Map([['nb', value]]) },
          () => {},
          PLAIN_CONTEXT,
        );
      if (rule.on === 'string') rule.check({ value, field: 'note' }, () => {}, PLAIN_CONTEXT);
    }
  }
});
