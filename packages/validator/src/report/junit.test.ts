import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { junitReport } from './junit.ts';
import { aFinding, someOptions } from './testing/findings.ts';
import { allElements, parseXml, type ParsedElement } from './testing/parse-xml.ts';

const read = (findings: readonly Finding[], changes = {}): ParsedElement =>
  parseXml(junitReport(findings, someOptions(changes)));
const named = (root: ParsedElement, name: string) =>
  allElements(root).filter((element) => element.name === name);
const caseOf = (root: ParsedElement, name: string) =>
  named(root, 'testcase').find(({ attributes }) => attributes['name'] === name);

test('a clean check is one case that passes', () => {
  const root = read([]);
  expect(root).toMatchObject({
    name: 'testsuites',
    attributes: { name: 'service-directory', tests: '1', failures: '0', errors: '0' },
  });
  expect(named(root, 'testcase').map(({ attributes }) => attributes)).toEqual([
    { classname: 'service-directory', name: 'check' },
  ]);
  expect(root.text).toContain('No findings. Checked 2 services');
});

test('a rule in a file is a case of the suite of its family, and errors fail it once', () => {
  const root = read([aFinding(), aFinding({ line: 30, message: 'Other.' }), aFinding({ file: 'b.yaml' })]);
  const suite = named(root, 'testsuite').find(({ attributes }) => attributes['name'] === 'promise');
  expect(suite?.attributes).toMatchObject({ tests: '2', failures: '2', errors: '0' });
  const [first] = suite?.children ?? [];
  expect(first?.attributes).toEqual({
    classname: 'katalog/services/helsehjelpen.yaml',
    name: 'condition/no-source',
    file: 'katalog/services/helsehjelpen.yaml',
  });
  expect(first?.children.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['failure', { message: '“cost” promises “free” and names no source. (+1)', type: 'condition/no-source' }],
  ]);
  expect(first?.text.split('\n')).toEqual([
    'katalog/services/helsehjelpen.yaml:12:9 (record helsehjelpen): error: “cost” promises “free” and names no source.',
    '  How to mend: Add sourceIds with the id of a source in “sources” that says so.',
    'katalog/services/helsehjelpen.yaml:30:9 (record helsehjelpen): error: Other.',
    '  How to mend: Add sourceIds with the id of a source in “sources” that says so.',
  ]);
});

test('warnings and notes stand in the output of a case that passes', () => {
  const root = read([
    aFinding({ code: 'service/stale', severity: 'warning' }),
    aFinding({ code: 'service/due-soon', severity: 'info' }),
  ]);
  expect(root.attributes).toMatchObject({ tests: '3', failures: '0' });
  for (const code of ['service/stale', 'service/due-soon']) {
    expect(caseOf(root, code)?.children.map(({ name }) => name)).toEqual(['system-out']);
  }
});

test('a rule whose severity differs from place to place fails, and tells the rest', () => {
  const root = read([aFinding(), aFinding({ severity: 'warning', message: 'Less bad.' })]);
  const names = caseOf(root, 'condition/no-source')?.children.map(({ name }) => name);
  expect(names).toEqual(['failure', 'system-out']);
  expect(root.attributes).toMatchObject({ tests: '2', failures: '1' });
});

test('a rule that the catalogue does not know stands in the suite of the run', () => {
  const root = read([aFinding({ code: 'my/rule' })]);
  expect(named(root, 'testsuite').map(({ attributes }) => attributes['name'])).toEqual(['service-directory']);
});

test('the counts of the suites add up to those of the report', () => {
  const root = read([
    aFinding(),
    aFinding({ code: 'service/stale', severity: 'warning' }),
    aFinding({ file: '' }),
  ]);
  for (const count of ['tests', 'failures', 'errors']) {
    const sum = root.children.reduce((total, { attributes }) => total + Number(attributes[count]), 0);
    expect(sum).toBe(Number(root.attributes[count]));
  }
});

test('a check that left something out has an error', () => {
  const root = read([], { unreadable: ['a.yaml'], lang: 'nb' });
  expect(root.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
  expect(named(root, 'error')[0]?.attributes['message']).toBe(
    'Kontrollen er ikke fullstendig. a.yaml kunne ikke kontrolleres i sin helhet.',
  );
});

test('sheet and cell of a workbook are told in Bokmål', () => {
  const root = read([aFinding({ file: 'k.xlsx', sheet: 'Tjenester', cell: 'C7' })], { lang: 'nb' });
  expect(root.text).toContain('k.xlsx, ark «Tjenester», celle C7 (post helsehjelpen): feil: ');
});
