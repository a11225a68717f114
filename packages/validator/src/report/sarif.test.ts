import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { rules } from '../rules/index.ts';
import { sarifReport } from './sarif.ts';
import { aFinding, manyFindings, someOptions } from './testing/findings.ts';
import { isSarif, officialSarif } from '../../test/official-sarif.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isForCodeScanning = ajv.compile(
  JSON.parse(readFileSync(new URL('testing/code-scanning.schema.json', import.meta.url), 'utf8')) as object,
);

/** The only run of a report that the standard and code scanning take. */
function runOf(findings: readonly Finding[], changes: Parameters<typeof someOptions>[0] = {}): Run {
  const log = JSON.parse(sarifReport(findings, someOptions(changes))) as Log;
  // It compares each result with each other.
  if (findings.length < 100) expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
  expect(isForCodeScanning(log), JSON.stringify(isForCodeScanning.errors?.slice(0, 3))).toBe(true);
  const [run] = log.runs;
  if (run === undefined) throw new Error('There is no run.');
  return run;
}
const resultOf = (finding: Finding, changes = {}): Result | undefined =>
  runOf([finding], changes).results?.[0];

test('the official schema is that of SARIF 2.1.0, and refuses what is none', () => {
  expect(officialSarif['title']).toBe(
    'Static Analysis Results Format (SARIF) Version 2.1.0-rtm.5 JSON Schema',
  );
  const log = JSON.parse(sarifReport([aFinding()], someOptions())) as { runs: [{ results: [object] }] };
  expect(isSarif(log)).toBe(true);
  expect(isSarif({ ...log, version: '2.0.0' })).toBe(false);
  log.runs[0].results[0] = { ...log.runs[0].results[0], level: 'fatal' };
  expect(isSarif(log)).toBe(false);
});

test('a clean check is a run without results that succeeded', () => {
  const { results, invocations, artifacts } = runOf([]);
  expect({ results, invocations, artifacts }).toEqual({
    results: [],
    invocations: [{ executionSuccessful: true }],
    artifacts: [],
  });
});

describe('the rules', () => {
  test('are all of the catalogue, with why, help and family', () => {
    const { driver } = runOf([]).tool;
    expect(driver).toMatchObject({ name: 'service-directory', version: '1.2.3', language: 'en' });
    expect(driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ code }) => code));
    const rule = driver.rules?.find(({ id }) => id === 'condition/no-source');
    expect(rule).toMatchObject({
      name: 'ConditionNoSource',
      fullDescription: { text: expect.stringContaining('A person decides by this') as string },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['promise'], family: 'promise', 'problem.severity': 'error' },
    });
    expect(rule?.help?.markdown).toContain('```yaml\n');
    expect(rule).not.toHaveProperty('helpUri');
  });

  test('are in the language of the report', () => {
    const { driver } = runOf([], { lang: 'nb' }).tool;
    const rule = driver.rules?.find(({ id }) => id === 'condition/no-source');
    expect(rule?.fullDescription?.text).toContain('Etter dette avgjør noen');
  });

  test('lead to their page when it is known where that is', () => {
    const { driver } = runOf([], { baseUri: 'https://example.org/rules' }).tool;
    const rule = driver.rules?.find(({ id }) => id === 'condition/no-source');
    expect(rule?.helpUri).toBe('https://example.org/rules/promise.md#condition-no-source');
  });

  test('of a caller stand after them', () => {
    const { tool, results } = runOf([aFinding({ code: 'my/rule', severity: 'info' })]);
    expect(tool.driver.rules?.at(-1)).toMatchObject({
      id: 'my/rule',
      defaultConfiguration: { level: 'note' },
    });
    expect(results?.[0]?.ruleIndex).toBe(rules.length);
  });
});

describe('a result', () => {
  test('says what, where and how to mend it, with its rule', () => {
    expect(resultOf(aFinding())).toEqual({
      ruleId: 'condition/no-source',
      ruleIndex: rules.findIndex(({ code }) => code === 'condition/no-source'),
      level: 'error',
      message: {
        text: '“cost” promises “free” and names no source. Add sourceIds with the id of a source in “sources” that says so.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'katalog/services/helsehjelpen.yaml',
              uriBaseId: '%SRCROOT%',
              index: 0,
            },
            region: { startLine: 12, startColumn: 9, endLine: 12, endColumn: 10 },
          },
          logicalLocations: [
            { fullyQualifiedName: '/access/cost', kind: 'value' },
            { name: 'helsehjelpen', kind: 'object' },
          ],
        },
      ],
      partialFingerprints: {
        'serviceDirectory/v1': 'condition/no-source helsehjelpen /access/cost 1',
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{14}:1$/) as string,
      },
    });
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const)('of severity %s has the level %s, whatever its rule has', (severity, level) => {
    expect(resultOf(aFinding({ severity }))?.level).toBe(level);
  });

  const FIRST = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

  test('in a workbook names sheet and cell, and its region is the first line, since code scanning asks for one', () => {
    const result = resultOf(aFinding({ file: 'katalog.xlsx', sheet: 'Tjenester', cell: 'C7' }));
    const location = result?.locations?.[0];
    expect(location?.physicalLocation).toEqual({
      artifactLocation: { uri: 'katalog.xlsx', uriBaseId: '%SRCROOT%', index: 0 },
      region: FIRST,
    });
    expect(location?.logicalLocations).toContainEqual({ fullyQualifiedName: 'Tjenester!C7', kind: 'cell' });
  });

  test('in a cell says which before the sentence, and in a CSV its region is the line of the row', () => {
    const cell = { cell: 'J3', heading: 'Intern merknad', line: 4, column: 0 };
    const result = resultOf(aFinding({ file: 'liste.csv', ...cell }), { lang: 'nb' });
    expect(result?.message.text).toMatch(/^celle J3 \(«Intern merknad»\): /);
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 4,
      startColumn: 1,
      endLine: 4,
      endColumn: 2,
    });
    expect(resultOf(aFinding({ file: 'k.xlsx', sheet: 'Ark1', cell: 'J3' }))?.message.text).toMatch(
      /^sheet “Ark1”, cell J3: /,
    );
    expect(resultOf(aFinding())?.message.text).not.toMatch(/^(?:cell|sheet)/);
  });

  test('about a whole sheet has it too', () => {
    const location = resultOf(aFinding({ file: 'katalog.xlsx', sheet: 'Skjult', cell: '' }))?.locations?.[0];
    expect(location?.physicalLocation?.region).toEqual(FIRST);
  });

  test('without a line is at the first one, and without a file has no physical location', () => {
    const noLine = resultOf(aFinding({ line: 0, column: 0 }))?.locations?.[0];
    expect(noLine?.physicalLocation?.region).toEqual(FIRST);
    const noFile = resultOf(aFinding({ file: '', line: 0, column: 0 }))?.locations?.[0];
    expect(noFile).not.toHaveProperty('physicalLocation');
    expect(noFile?.logicalLocations?.[0]?.fullyQualifiedName).toBe('/access/cost');
  });

  test('names a file once, however it was called', () => {
    const run = runOf([
      aFinding({ file: './a.json' }),
      aFinding({ file: 'b.json' }),
      aFinding({ file: 'a.json' }),
    ]);
    expect(run.artifacts?.map(({ location }) => location?.uri)).toEqual(['a.json', 'b.json']);
    expect(
      run.results?.map(({ locations = [] }) => locations[0]?.physicalLocation?.artifactLocation?.index),
    ).toEqual([0, 1, 0]);
  });

  test('links the other place, so that code scanning shows it', () => {
    const related = [{ file: 'katalog/a.yaml', path: '/id', line: 1, column: 5 }];
    const result = resultOf(aFinding({ related }));
    expect(result?.message.text).toContain('[see katalog/a.yaml:1:5](0)');
    expect(result?.relatedLocations?.[0]).toMatchObject({
      id: 0,
      physicalLocation: { artifactLocation: { uri: 'katalog/a.yaml' }, region: { startLine: 1 } },
    });
  });

  test('holds no place-holder and no link out of data', () => {
    const message = 'Takes {0} and [x](1) and {shortCode, country}.';
    expect(resultOf(aFinding({ message }))?.message.text).toContain(
      'Takes {{0}} and [x\\](1) and {shortCode, country}.',
    );
  });
});

test('errors come first, whatever the order of the data', () => {
  const { results } = runOf([
    aFinding({ severity: 'info', line: 1 }),
    aFinding({ severity: 'warning', line: 2 }),
    aFinding({ line: 3 }),
  ]);
  expect(results?.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
});

describe('a fingerprint', () => {
  const printsOf = (findings: Finding[]) =>
    runOf(findings).results?.map(({ partialFingerprints }) => partialFingerprints?.['serviceDirectory/v1']);

  test('stays when lines and entries of lists move', () => {
    expect(printsOf([aFinding({ path: '/services/7/access/entry/2', line: 90 })])).toEqual(
      printsOf([aFinding({ path: '/services/8/access/entry/0', line: 4 })]),
    );
  });

  test('under the name that code scanning reads counts within its file', () => {
    const hashesOf = (findings: Finding[]) =>
      runOf(findings).results?.map(
        ({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'],
      );
    const [alone] = hashesOf([aFinding({ file: 'b.yaml', line: 3 })]) ?? [];
    const both = hashesOf([aFinding({ file: 'a.yaml' }), aFinding({ file: 'b.yaml', line: 9 })]) ?? [];
    expect(both[1]).toBe(alone);
    expect(new Set([...both, ...(hashesOf([aFinding(), aFinding()]) ?? [])]).size).toBe(4);
  });

  test('differs between records, fields and rules, and between equal ones', () => {
    const prints = printsOf([
      aFinding(),
      aFinding(),
      aFinding({ recordId: 'other' }),
      aFinding({ path: '/access/police' }),
      aFinding({ code: 'condition/old-evidence' }),
    ]);
    expect(new Set(prints).size).toBe(5);
  });
});

test('a check that left something out did not succeed, and says what', () => {
  const { invocations } = runOf([], { unreadable: ['a.yaml'] });
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'The check is not complete. a.yaml could not be checked in full.' },
        },
      ],
    },
  ]);
});

test('more results than code scanning takes are cut, the least bad ones, and it is said', () => {
  const findings = [...manyFindings(25_001, { severity: 'warning' }), aFinding({ line: 77 })];
  const { results, invocations } = runOf(findings);
  expect(results).toHaveLength(25_000);
  expect(results?.[0]?.locations?.[0]?.physicalLocation?.region?.startLine).toBe(77);
  expect(invocations?.[0]).toMatchObject({
    executionSuccessful: true,
    toolExecutionNotifications: [
      { level: 'warning', message: { text: expect.stringContaining('2 more') as string } },
    ],
  });
});
