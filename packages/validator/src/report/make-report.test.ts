import { expect, test } from 'vitest';
import { makeReport, type ReportFormat } from './index.ts';
import { someOptions } from './testing/findings.ts';

test('a format that there is not is refused with those that there are', () =>
  expect(() => makeReport('xml' as ReportFormat, [], someOptions())).toThrow(
    '“xml” is no form of a report: give text, json, sarif, junit, html, markdown or github.',
  ));
