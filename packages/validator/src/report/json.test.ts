import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { validate } from '../validate.ts';
import { jsonReport, jsonReportWriter, jsonSummary } from './json.ts';
import { countFindings } from './subject.ts';
import { aFinding, manyFindings, someOptions } from './testing/findings.ts';

const schema = JSON.parse(
  readFileSync(new URL('schema/report.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const isReport = ajv.compile(schema);

/** A report that has the published shape, as data. */
function readReport(text: string): { findings: unknown[]; summary: Record<string, unknown> } {
  const report: unknown = JSON.parse(text);
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  return report as { findings: unknown[]; summary: Record<string, unknown> };
}

test('holds every finding as it is', () => {
  const findings = [
    aFinding(),
    aFinding({ sheet: 'Tjenester', cell: 'C7', related: [{ file: 'a', path: '', line: 0, column: 0 }] }),
  ];
  expect(readReport(jsonReport(findings, someOptions())).findings).toEqual(findings);
});

test('tells what was checked, by what, on which day', () => {
  const text = jsonReport([aFinding(), aFinding({ severity: 'info' })], someOptions({ lang: 'nb' }));
  expect(readReport(text).summary).toEqual({
    errors: 1,
    warnings: 0,
    infos: 1,
    complete: true,
    checked: { files: 3, organizations: 1, services: 2 },
    unreadable: [],
    failedRules: [],
    today: '2026-06-15',
    language: 'nb',
    tool: { name: 'service-directory', version: '1.2.3' },
  });
});

test('a check that left something out is not complete', () => {
  const unread = readReport(jsonReport([], someOptions({ unreadable: ['a.yaml'] })));
  expect(unread.summary).toMatchObject({ errors: 0, complete: false, unreadable: ['a.yaml'] });
  const crashed = readReport(jsonReport([], someOptions({ crashes: [{ code: 'hours/overlap' }] })));
  expect(crashed.summary).toMatchObject({ complete: false, failedRules: ['hours/overlap'] });
});

test('the findings come before the summary, each on a line', () => {
  const text = jsonReport(manyFindings(3), someOptions());
  expect(text.startsWith('{\n"findings": [\n{"code":')).toBe(true);
  expect(text.split('\n').filter((line) => line.startsWith('{"code":'))).toHaveLength(3);
  expect(text.endsWith('}\n')).toBe(true);
});

test.each([0, 1, 5])('written piece by piece, %i findings give the same bytes', (count) => {
  const findings = manyFindings(count);
  const options = someOptions();
  const { head, item, tail } = jsonReportWriter;
  const pieces = [
    head,
    ...findings.map((finding, index) => item(finding, index === 0)),
    tail(jsonSummary(countFindings(findings), options)),
  ];
  expect(pieces.join('')).toBe(jsonReport(findings, options));
  readReport(pieces.join(''));
});

test('a report of the validator itself has the published shape', () => {
  const { findings } = validate(
    {
      kind: 'service-directory',
      services: [{ id: 'a', locations: [{ position: { latitude: Number.POSITIVE_INFINITY } }] }],
    },
    { today: '2026-06-15' },
  );
  expect(findings.length).toBeGreaterThan(5);
  readReport(jsonReport(findings, someOptions()));
});

test('the schema refuses what is no report', () => {
  const good = JSON.parse(jsonReport([aFinding()], someOptions())) as {
    findings: object[];
    summary: object;
  };
  expect(isReport(good)).toBe(true);
  expect(isReport({ ...good, summary: undefined })).toBe(false);
  expect(isReport({ ...good, findings: [{ ...good.findings[0], severity: 'bad' }] })).toBe(false);
  expect(isReport({ ...good, findings: [{ ...good.findings[0], path: 'access/cost' }] })).toBe(false);
  expect(isReport({ ...good, summary: { ...good.summary, errors: -1 } })).toBe(false);
});

test('the schema explains every field', () => {
  const { $defs } = schema as unknown as { $defs: Record<string, Record<string, unknown>> };
  const finding = $defs['finding'] as { properties: Record<string, { description?: string; $ref?: string }> };
  for (const [name, field] of Object.entries(finding.properties)) {
    const target = field.$ref?.split('/').at(-1);
    const described = target === undefined ? field : $defs[target];
    if (name === 'related') continue; // a list of places, which are described
    expect(described?.['description'], name).toMatch(/^.{5,}\.$|: /);
  }
});
