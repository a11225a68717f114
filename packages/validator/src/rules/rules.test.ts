import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSpreadsheet, readWorkbook } from '@service-directory/convert/spreadsheet';
import { describe, expect, test } from 'vitest';
import { ALL_SENTENCES, allEn as en, allNb as nb } from '../locales/all-sentences.ts';
import { en as coreEn } from '../locales/en/index.ts';
import { sentencesFor } from '../locales/index.ts';
import { nb as coreNb } from '../locales/nb/index.ts';
import { parseText } from '../read/parse-text.ts';
import { examplesOn, type FileRule, type RecordKind, type Rule } from '../rule.ts';
import { validate } from '../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from './example.ts';
import { ruleFamilies, rules } from './index.ts';

const RULES_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Rules whose bad example is no content of a file: the tests of the reader, or of `network/`, make one. */
const SHOWN_BY_READER: readonly string[] = [
  'file/too-large',
  'file/unreadable',
  'file/ignored',
  'file/name-differs',
  'file/not-a-directory',
  'file/not-lines',
  'file/not-utf8',
  'file/byte-order-mark',
  'file/second-head',
  ...ruleFamilies.network.map(({ code }) => code),
  // Hidden sheets, merged cells and the like: see spreadsheet/workbook.test.ts.
  ...ruleFamilies.spreadsheet.filter(({ notOk }) => notOk === '').map(({ code }) => code),
];

/** Rules whose examples are the text of a CSV. */
const SHOWN_AS_CSV = new Set<string>(ruleFamilies.spreadsheet.map(({ code }) => code));
const sheetProblems = (example: string | Uint8Array) => {
  const { workbook, problems } = readWorkbook(new TextEncoder().encode(String(example)), {
    name: 'example.csv',
  });
  return [...problems, ...(workbook === undefined ? [] : fromSpreadsheet(workbook).problems)];
};

const isFileRule = (rule: Rule): rule is FileRule => rule.on === 'file';

test('what is asked of records has its sentences without those of files and links', () => {
  const asked = rules.filter((rule) => !isFileRule(rule) && !SHOWN_BY_READER.includes(rule.code));
  const unsaid = asked.map(({ code }) => code).filter((code) => !(code in coreEn) || !(code in coreNb));
  expect(asked.length).toBeGreaterThan(100);
  expect(unsaid).toEqual([]);
});
const codesOf = (rule: Exclude<Rule, FileRule>, example: unknown, severity?: string) =>
  validate(exampleDirectory(examplesOn(rule) as RecordKind, example), { today: EXAMPLE_TODAY })
    .findings.filter((finding) => severity === undefined || finding.severity === severity)
    .map((finding) => finding.code);

describe('every rule file', async () => {
  const families = readdirSync(RULES_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const family of families) {
    const files = readdirSync(`${RULES_FOLDER}${family.name}`).filter(
      (name) => !name.endsWith('.test.ts') && name !== 'index.ts',
    );
    for (const file of files) {
      const exported = Object.values(
        (await import(/* @vite-ignore */ `${RULES_FOLDER}${family.name}/${file}`)) as Record<string, unknown>,
      );
      test(`${family.name}/${file} declares one rule, listed under its family`, () => {
        expect(exported).toHaveLength(1);
        const listed: readonly unknown[] = ruleFamilies[family.name as keyof typeof ruleFamilies];
        expect(listed).toContain(exported[0]);
      });
    }
  }
});

test('no two rules share a code, and every code is written entity/problem', () => {
  const codes = rules.map((rule) => rule.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test('every sentence belongs to a rule', () => {
  const codes = new Set(rules.map((rule) => rule.code));
  expect(Object.keys(en).filter((code) => !codes.has(code))).toEqual([]);
  expect(Object.keys(nb).filter((code) => !codes.has(code))).toEqual([]);
});

describe.each(rules)('$code', (rule) => {
  test('says why, what it rests on, and has sentences in both languages', () => {
    expect(rule.why.length).toBeGreaterThan(20);
    expect(rule.source.length).toBeGreaterThan(5);
    expect(en).toHaveProperty([rule.code]);
    expect(nb).toHaveProperty([rule.code]);
  });

  if (isFileRule(rule)) {
    if (SHOWN_BY_READER.includes(rule.code)) return;
    if (SHOWN_AS_CSV.has(rule.code)) {
      test('is raised by its bad example and not by its good one, in words without gaps', () => {
        expect(sheetProblems(rule.ok).map(({ code }) => code)).not.toContain(rule.code);
        const problem = sheetProblems(rule.notOk).find(({ code }) => code === rule.code);
        expect(problem).toBeDefined();
        for (const lang of ['en', 'nb'] as const) {
          const { message, help } = sentencesFor(lang, ALL_SENTENCES)(rule.code, problem?.params ?? {});
          expect(message).toMatch(/^[\p{L}“«\d].*[.!?]$/u);
          expect(help).toMatch(/^[\p{L}“«].*[.!?]$/u);
          expect(`${message} ${help}`).not.toMatch(/undefined|\[object|NaN|…(?!”|»)/);
        }
      });
      return;
    }
    test('is raised by its bad example and not by its good one', () => {
      expect(parseText(String(rule.ok), 'YAML').problems).toEqual([]);
      expect(parseText(String(rule.notOk), 'YAML').problems.map((problem) => problem.code)).toContain(
        rule.code,
      );
    });
    return;
  }

  test('says nothing about its good example, and neither does any other rule', () => {
    expect(codesOf(rule, rule.ok)).toEqual([]);
  });

  test('is raised by its bad example, and no other error hides it', () => {
    expect(codesOf(rule, rule.notOk)).toContain(rule.code);
    expect(codesOf(rule, rule.notOk, 'error').filter((code) => code !== rule.code)).toEqual([]);
  });

  test('has words without gaps in both languages', () => {
    for (const lang of ['en', 'nb'] as const) {
      const { findings } = validate(exampleDirectory(examplesOn(rule) as RecordKind, rule.notOk), {
        today: EXAMPLE_TODAY,
        lang,
      });
      const finding = findings.find(({ code }) => code === rule.code);
      expect(finding?.message).toMatch(/^[\p{L}“«\d+].*[.!?]$/u);
      expect(finding?.help).toMatch(/^[\p{L}“«].*[.!?]$/u);
      expect(`${finding?.message ?? ''} ${finding?.help ?? ''}`).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
