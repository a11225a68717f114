import { describe, expect, test } from 'vitest';
import { defineRule, defineWholeRule, type RecordKind, type RecordRule, type Rule } from '../rule.ts';
import { ruleTable } from './rule-table.ts';

const rule = <Kind extends RecordKind>(code: string, on: Kind, more: Partial<RecordRule<Kind>> = {}): Rule =>
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
const whole = defineWholeRule({
  code: 'a/whole',
  on: 'whole',
  severity: 'info',
  source: '',
  why: '',
  ok: {},
  notOk: {},
  start: () => 0,
  see: () => undefined,
  finish: () => undefined,
});
const codesOf = (rules: readonly { code: string }[]) => rules.map(({ code }) => code);

test('a rule is found under its kind, and under its field when it asks for one', () => {
  const rules = [
    rule('a/one', 'service'),
    rule('a/two', 'service', { when: 'alert' }),
    rule('a/three', 'service', { when: 'alert' }),
    rule('a/four', 'location'),
    whole,
  ];
  const table = ruleTable(rules, {}, false);
  const { always, byField } = table.of('service');
  expect(codesOf(always)).toEqual(['a/one']);
  expect(codesOf(byField.get('alert') ?? [])).toEqual(['a/two', 'a/three']);
  expect(codesOf(table.of('location').always)).toEqual(['a/four']);
  expect(codesOf(table.of('contact').always)).toEqual([]);
  expect(codesOf(table.whole)).toEqual(['a/whole']);
  expect(table.of('service')).toBe(table.of('service'));
});

test('a rule that is off is nowhere, and one with another severity is', () => {
  const rules = [rule('a/one', 'service'), rule('a/two', 'service'), whole];
  const table = ruleTable(rules, { 'a/one': 'off', 'a/two': 'error', 'a/whole': 'off' }, false);
  expect(codesOf(table.of('service').always)).toEqual(['a/two']);
  expect(table.whole).toEqual([]);
});

test('rules that look for secrets have a table of their own', () => {
  const rules = [rule('a/one', 'string', { needsSecrets: true }), rule('a/two', 'string')];
  expect(codesOf(ruleTable(rules, {}, false).string.always)).toEqual(['a/two']);
  expect(codesOf(ruleTable(rules, {}, true).string.always)).toEqual(['a/one']);
});

describe('rules on texts are asked together or not at all', () => {
  const table = ruleTable(
    [
      rule('a/always', 'text'),
      rule('a/links', 'text', { within: 'links' }),
      rule('a/mail', 'text', { within: 'mail' }),
      rule('a/digits', 'text', { within: 'digits' }),
      rule('a/x', 'text', { mayHold: /x/ }),
      rule('a/either', 'text', { mayHold: /y|z/g }),
      rule('a/capital', 'text', { mayHold: /q/iu }),
    ],
    {},
    false,
  );
  const askedAbout = (text: string) =>
    table.text.groups.filter(({ mayHold }) => mayHold(text)).flatMap(({ rules }) => codesOf(rules));

  test.each([
    ['plain words', []],
    ['se https://', ['a/links']],
    ['post@', ['a/mail']],
    ['at 5', ['a/digits']],
    ['kl. ٥', ['a/digits']],
    // Patterns of the same flags are tried as one.
    ['z', ['a/x', 'a/either']],
    ['Q', ['a/capital']],
    ['post@https://5', ['a/links', 'a/mail', 'a/digits']],
  ])('%s', (text, asked) => {
    expect(askedAbout(text)).toEqual(asked);
  });

  test('the same text gives the same answer the second time, whatever the flags', () => {
    expect([askedAbout('y'), askedAbout('y')]).toEqual([
      ['a/x', 'a/either'],
      ['a/x', 'a/either'],
    ]);
  });
});
