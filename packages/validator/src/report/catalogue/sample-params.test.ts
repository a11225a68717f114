import { fromSpreadsheet, readWorkbook } from '@service-directory/convert/spreadsheet';
import { expect, test } from 'vitest';
import { describeRule } from '../../describe-rule.ts';
import { FILE_SENTENCES } from '../../locales/file-sentences.ts';
import { sentencesFor } from '../../locales/index.ts';
import { parseText } from '../../read/parse-text.ts';
import { rules } from '../../rules/index.ts';
import { SAMPLE_PARAMS } from './sample-params.ts';

/** What is found in a bad example, a table or YAML; nothing when it is no content of a file. */
function problemsIn(example: unknown, family: string | undefined) {
  if (typeof example !== 'string' || example === '') return [];
  if (family !== 'spreadsheet') return parseText(example, 'YAML').problems;
  const { workbook, problems } = readWorkbook(new TextEncoder().encode(example), { name: 'eksempel.csv' });
  return [...problems, ...(workbook === undefined ? [] : fromSpreadsheet(workbook).problems)];
}

const fileRules = rules.filter(({ on }) => on === 'file');

test.each(fileRules)(
  'the catalogue tells of $code what the reader finds in its bad example',
  ({ code, notOk }) => {
    const { family, message } = describeRule(code, 'nb') ?? {};
    const problem = problemsIn(notOk, family).find((found) => found.code === code);
    if (problem === undefined) {
      // Shown by no content of a file, so the sample is all there is.
      expect(message).not.toMatch(/…|undefined|\(\)/);
    } else {
      expect(message).toBe(sentencesFor('nb', FILE_SENTENCES)(code, problem.params).message);
    }
  },
);

test('no sample belongs to a rule that is not there', () => {
  const codes = new Set(fileRules.map(({ code }) => code));
  expect(Object.keys(SAMPLE_PARAMS).filter((code) => !codes.has(code))).toEqual([]);
});
