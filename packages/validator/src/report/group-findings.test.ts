import { expect, test } from 'vitest';
import { groupByCode, sharedText } from './group-findings.ts';
import { aFinding } from './testing/findings.ts';

const codesOf = (findings: Parameters<typeof groupByCode>[0]) =>
  groupByCode(findings).map(({ severity, code }) => `${severity} ${code}`);

test('errors come first, then the rules in the order of the catalogue, then rules that it does not know', () => {
  expect(
    codesOf([
      aFinding({ code: 'my/rule-b' }),
      aFinding({ code: 'my/rule-a' }),
      aFinding({ code: 'service/stale', severity: 'warning' }),
      aFinding({ code: 'condition/no-source' }),
      aFinding({ code: 'file/syntax' }),
    ]),
  ).toEqual([
    'error file/syntax',
    'error condition/no-source',
    'error my/rule-a',
    'error my/rule-b',
    'warning service/stale',
  ]);
});

test('a rule with two severities stands under both', () => {
  expect(codesOf([aFinding({ severity: 'info' }), aFinding()])).toEqual([
    'error condition/no-source',
    'info condition/no-source',
  ]);
});

test('the findings of a rule keep the order of the data', () => {
  const [first, second] = [aFinding({ line: 9 }), aFinding({ line: 2 })];
  expect(groupByCode([first, second])[0]?.findings).toEqual([first, second]);
});

test('a text is shared when every finding says it', () => {
  const message = (finding: { message: string }) => finding.message;
  expect(sharedText([aFinding(), aFinding({ line: 3 })], message)).toBe(aFinding().message);
  expect(sharedText([aFinding(), aFinding({ message: 'Other.' })], message)).toBeUndefined();
  expect(sharedText([], message)).toBeUndefined();
});
