import { expect, test } from 'vitest';
import { describeRule, familyOf } from './describe-rule.ts';
import { rules } from './rules/index.ts';

test('a rule is told with its family, reason, examples and what it says of the bad one', () => {
  expect(describeRule('directory/duplicate-id')).toMatchObject({
    code: 'directory/duplicate-id',
    family: 'identity',
    severity: 'error',
    on: 'directory',
    why: expect.stringMatching(/^Whoever opens the one/) as string,
    message: 'The id “eksempelforeningen” stands twice among the organizations.',
    help: expect.stringMatching(/^\p{Lu}.*\.$/u) as string,
  });
});

test('in Bokmål its reason and its sentences are in Bokmål', () => {
  const english = describeRule('directory/duplicate-id');
  const bokmaal = describeRule('directory/duplicate-id', 'nb');
  for (const field of ['why', 'message', 'help'] as const) {
    expect(bokmaal?.[field]).not.toBe('');
    expect(bokmaal?.[field]).not.toBe(english?.[field]);
  }
});

test('a rule that does not exist has no description and no family', () => {
  expect(describeRule('no/such-rule')).toBeUndefined();
  expect(describeRule('toString')).toBeUndefined();
  expect(familyOf('no/such-rule')).toBeUndefined();
});

test.each(rules.map(({ code }) => code))('%s has sentences without gaps in both languages', (code) => {
  for (const language of ['en', 'nb'] as const) {
    const { family, message, help } = describeRule(code, language) ?? {};
    expect(family).toBe(familyOf(code));
    // A rule without a sentence says its code; one on files says “undefined” for what it is not told.
    const where = 'see locales/, and for a rule on files report/catalogue/sample-params.ts';
    expect(message, where).toMatch(/^[\p{L}“«\d+].*[.!?]$/u);
    expect(help, where).toMatch(/^[\p{L}“«].*[.!?]$/u);
    expect(`${message ?? ''} ${help ?? ''}`, where).not.toMatch(/undefined|\[object|NaN/);
  }
});
