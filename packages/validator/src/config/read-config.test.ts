import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '../report/index.ts';
import { readConfig } from './read-config.ts';

const schema = JSON.parse(readFileSync(new URL('config.schema.json', import.meta.url), 'utf8')) as {
  properties: { format: { enum: string[] } };
};
const isValidBySchema = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const GOOD: unknown[] = [
  {},
  { $schema: './config.schema.json', lang: 'nb', format: 'html', maxWarnings: 0, baseline: 'kjent.json' },
  { rules: { 'text/*': 'off', 'service/stale': 'error' }, ignore: ['drafts/**'] },
  { overrides: [{ files: ['services/a*'], rules: { safety: 'warning' } }] },
  { overrides: [], ignore: [], rules: {} },
];
const BAD: [unknown, object][] = [
  [[], { problem: 'no-settings' }],
  ['nb', { problem: 'no-settings' }],
  [null, { problem: 'no-settings' }],
  [{ rule: {} }, { problem: 'unknown-key', key: 'rule', meant: 'rules' }],
  [{ 'max-warnings': 3 }, { problem: 'unknown-key', key: 'max-warnings', meant: 'maxWarnings' }],
  [{ lang: 'no' }, { problem: 'bad-value', key: 'lang', expected: 'one-of', words: ['en', 'nb'] }],
  [{ format: 'pdf' }, { problem: 'bad-value', key: 'format', expected: 'one-of' }],
  [{ maxWarnings: -1 }, { problem: 'bad-value', key: 'maxWarnings', expected: 'number' }],
  [{ maxWarnings: '3' }, { problem: 'bad-value', key: 'maxWarnings', expected: 'number' }],
  [{ baseline: '' }, { problem: 'bad-value', key: 'baseline', expected: 'text' }],
  [{ rules: { 'text/html': 'never' } }, { problem: 'bad-level', key: 'rules', rule: 'text/html' }],
  [{ rules: { 'service/stale': 'warn' } }, { problem: 'bad-level', level: 'warn', meant: 'warning' }],
  [{ rules: ['text/html'] }, { problem: 'bad-value', key: 'rules', expected: 'levels' }],
  [{ ignore: ['../k.json'] }, { problem: 'bad-value', key: 'ignore', expected: 'paths-inside' }],
  [{ ignore: ['drafts\\a.json'] }, { problem: 'bad-value', key: 'ignore', expected: 'paths-inside' }],
  [{ ignore: 'drafts' }, { problem: 'bad-value', key: 'ignore', expected: 'list-of-patterns' }],
  [{ overrides: {} }, { problem: 'bad-value', key: 'overrides', expected: 'list-of-overrides' }],
  [{ overrides: [{ files: ['a'] }] }, { problem: 'missing-key', key: 'overrides[0].rules' }],
  [
    { overrides: [{ file: ['a'], rules: {} }] },
    { problem: 'unknown-key', key: 'overrides[0].file', meant: 'files' },
  ],
  [
    { overrides: [{ files: [], rules: {} }] },
    { problem: 'bad-value', key: 'overrides[0].files', expected: 'list-of-patterns' },
  ],
];

describe('settings that are right', () => {
  test.each(GOOD.map((value) => [value]))('%j', (value) => {
    expect(readConfig(value).problems).toEqual([]);
    expect(isValidBySchema(value)).toBe(true);
  });
});

describe('settings that are wrong are refused by the command and by the schema', () => {
  test.each(BAD)('%j', (value, problem) => {
    expect(readConfig(value).problems[0]).toMatchObject(problem);
    expect(isValidBySchema(value)).toBe(false);
  });
});

test('the command and the schema agree on anything', () => {
  const level = fc.constantFrom('off', 'error', 'none');
  const rules = fc.oneof(fc.dictionary(fc.constantFrom('text/html', 'safety'), level), fc.jsonValue());
  const files = fc.oneof(fc.array(fc.constantFrom('a', 'b/*', '')), fc.jsonValue());
  const anything = fc.record(
    {
      $schema: fc.constantFrom('', 'x', 3),
      lang: fc.constantFrom('nb', 'en', 'sv'),
      format: fc.constantFrom(...REPORT_FORMATS, 'pdf'),
      maxWarnings: fc.oneof(fc.integer(), fc.double(), fc.constant('3')),
      baseline: fc.constantFrom('', 'x', null),
      rules,
      ignore: files,
      overrides: fc.oneof(
        fc.array(fc.record({ files, rules, more: fc.constant(1) }, { requiredKeys: [] }), { maxLength: 2 }),
        fc.jsonValue(),
      ),
      other: fc.constant(1),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, fc.jsonValue()), (value) => {
      expect(readConfig(value).problems.length === 0).toBe(isValidBySchema(value));
    }),
    { numRuns: 500 },
  );
});

test('the schema knows every form of report', () => {
  expect(schema.properties.format.enum).toEqual([...REPORT_FORMATS]);
});
