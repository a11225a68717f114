import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../finding.ts';
import { applyLevels, codesOfPattern, expandRules, rulesToSkip, type KnownRules } from './rule-settings.ts';

const known: KnownRules = {
  codes: [
    'text/html',
    'text/control-character',
    'location/too-fine',
    'link/shortener',
    'condition/no-source',
  ],
  families: {
    text: ['text/html', 'text/control-character'],
    safety: ['location/too-fine', 'link/shortener'],
    promise: ['condition/no-source'],
  },
};

test.each([
  ['text/html', ['text/html']],
  ['safety', ['location/too-fine', 'link/shortener']],
  ['safety/*', ['location/too-fine', 'link/shortener']],
  ['condition/*', ['condition/no-source']],
  ['text/*', ['text/html', 'text/control-character']],
  ['condition', []],
  ['tekst/*', []],
  ['constructor', []],
  ['*', []],
])('%s stands for %j', (pattern, codes) => expect(codesOfPattern(pattern, known)).toEqual(codes));

test('a code of its own wins over its family, whichever stands first', () => {
  const levels = { 'text/control-character': 'off', 'text/html': 'error' };
  expect(expandRules({ 'text/html': 'error', 'text/*': 'off' }, known)).toEqual(levels);
  expect(expandRules({ text: 'off', 'text/html': 'error' }, known)).toEqual(levels);
});

const findingOf = (code: string, severity: Severity, file: string): Finding => ({
  code,
  severity,
  file,
  path: '',
  line: 1,
  column: 1,
  recordId: '',
  params: {},
  message: '',
  help: '',
});

describe('levels for some files', () => {
  const overrides = [
    { isFor: (file: string) => file === 'draft', rules: { 'text/html': 'info', 'link/shortener': 'error' } },
    { isFor: (file: string) => file === 'old', rules: { 'text/html': 'off' } },
  ] as const;
  const rules = { 'text/html': 'error', 'link/shortener': 'off', 'condition/no-source': 'off' } as const;

  test('win over those for all, and a rule that is off comes back where it is asked for', () => {
    const findings = ['draft', 'old', 'new'].flatMap((file) => [
      findingOf('text/html', 'warning', file),
      findingOf('link/shortener', 'warning', file),
    ]);
    expect(
      applyLevels(findings, rules, overrides).map(({ code, severity, file }) => [file, code, severity]),
    ).toEqual([
      ['draft', 'text/html', 'info'],
      ['draft', 'link/shortener', 'error'],
      ['new', 'text/html', 'error'],
    ]);
  });

  test('keep a rule running that is off elsewhere', () => {
    expect(rulesToSkip(rules, overrides)).toEqual({ 'condition/no-source': 'off' });
  });
});
