import { expect, test } from 'vitest';
import { bitsOf } from '../facts/text-signs.ts';
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
  const rules = [rule('a/one', 'service', { needsSecrets: true }), rule('a/two', 'service')];
  expect(codesOf(ruleTable(rules, {}, false).of('service').always)).toEqual(['a/two']);
  expect(codesOf(ruleTable(rules, {}, true).of('service').always)).toEqual(['a/one']);
});

test('rules on texts and on strings are kept apart, with what a text must have to be asked about', () => {
  const mayHold = /x/;
  const { text, string } = ruleTable(
    [
      rule('a/any', 'text'),
      rule('a/x', 'text', { mayHold, within: ['mail', 'digits'] }),
      rule('a/pair', 'text', { compares: true }),
      rule('a/words', 'string', { within: ['links'] }),
    ],
    {},
    false,
  );
  expect(text.rules.map((one) => [one.rule.code, one.signs, one.mayHold])).toEqual([
    ['a/any', 0, undefined],
    ['a/x', bitsOf(['mail', 'digits']), mayHold],
  ]);
  expect(text.comparing.map((one) => one.rule.code)).toEqual(['a/pair']);
  expect(string.rules.map((one) => [one.rule.code, one.signs])).toEqual([['a/words', bitsOf(['links'])]]);
});
