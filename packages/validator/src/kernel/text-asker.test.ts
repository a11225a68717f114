import { expect, test } from 'vitest';
import { defineRule, type RecordKind, type RecordKinds, type RecordRule, type Rule } from '../rule.ts';
import { ruleTable } from './rule-table.ts';
import { TextAsker } from './text-asker.ts';

const rule = <Kind extends 'text' | 'string'>(
  code: string,
  on: Kind,
  more: Partial<RecordRule<Kind>> = {},
): Rule =>
  defineRule<Kind>({
    code,
    on,
    severity: 'info',
    source: '',
    why: '',
    ok: {},
    notOk: {},
    check: () => undefined,
    ...more,
  } as RecordRule<Kind>) as unknown as Rule;

/** Which rules are asked about a record, and where each stood. */
function askedAbout(rules: readonly Rule[], record: Record<string, unknown>): string[] {
  const asked: string[] = [];
  const at: (string | number)[] = [];
  const host = {
    at,
    ask: <Kind extends RecordKind>({ code }: RecordRule<Kind>, _record: RecordKinds[Kind]) => {
      asked.push([code, ...at].join(' '));
    },
    told: () => 0,
  };
  new TextAsker(ruleTable(rules, {}, false), host, 'nb', false).readRecord(record, false, false);
  return asked;
}

test('a rule that needs a sign is asked when one language of a text has it', () => {
  const rules = [rule('a/mail', 'text', { within: 'mail' }), rule('a/any', 'text')];
  expect(askedAbout(rules, { summary: { nb: 'Kom.', en: 'Write to post@example.org.' } })).toEqual([
    'a/mail summary',
    'a/any summary',
  ]);
  expect(askedAbout(rules, { summary: { nb: 'Kom.', en: 'Come.' } })).toEqual(['a/any summary']);
});

test('a rule on strings is asked about that language only that has the sign', () => {
  const rules = [rule('a/mail', 'string', { within: ['mail', 'links'] })];
  expect(
    askedAbout(rules, {
      summary: { nb: 'Kom.', en: 'Write to post@example.org.' },
      id: 'a',
      url: 'https://a.no',
    }),
  ).toEqual(['a/mail summary en', 'a/mail url']);
});

test('the letters that a rule looks for are needed beside the sign', () => {
  const rules = [rule('a/x', 'text', { within: 'digits', mayHold: /x/ })];
  const about = (summary: string) => askedAbout(rules, { summary });
  expect([about('1 x'), about('x'), about('1')]).toEqual([['a/x summary'], [], []]);
});

test('a rule that compares languages is asked about texts in several', () => {
  const rules = [rule('a/pair', 'text', { compares: true })];
  expect(askedAbout(rules, { summary: { nb: 'Kom.', en: 'Come.' } })).toEqual(['a/pair summary']);
  expect(askedAbout(rules, { summary: { nb: 'Kom.' }, description: 'Kom.' })).toEqual([]);
});
