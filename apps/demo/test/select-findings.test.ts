import type { Finding } from '@service-directory/validator';
import { describe, expect, it } from 'vitest';
import { groupFindings, kindsBy, selectFindings, sharedBy } from '../src/check/select-findings.ts';

const finding = (code: string, fields: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'error',
  file: 'a.yaml',
  path: '',
  line: 1,
  column: 1,
  recordId: 'kafeen',
  params: {},
  message: 'Noe er galt.',
  help: 'Rett det.',
  ...fields,
});

const ALL = new Set(['error', 'warning', 'info'] as const);

describe('selectFindings', () => {
  const findings = [
    finding('a/one', { message: 'Hemmelig adresse' }),
    finding('b/two', { severity: 'warning', file: 'services/havn.yaml' }),
    finding('c/three', { severity: 'info', cell: 'C7', sheet: 'Tjenester' }),
  ];
  const codesOf = (search: string, severities: ReadonlySet<Finding['severity']> = ALL) =>
    selectFindings(findings, { severities, search }).map(({ code }) => code);

  it('gives everything, in its order, when nothing is asked', () => {
    expect(codesOf('')).toEqual(['a/one', 'b/two', 'c/three']);
  });
  it('leaves out the severities that are not wanted', () => {
    expect(codesOf('', new Set(['warning']))).toEqual(['b/two']);
  });
  it.each([
    ['HEMMELIG', ['a/one']],
    ['havn', ['b/two']],
    ['tjenester c7', ['c/three']],
    ['c7  tjenester ', ['c/three']],
    ['b/two', ['b/two']],
    ['kafeen', ['a/one', 'b/two', 'c/three']],
    ['hemmelig havn', []],
    ['.*', []],
  ])('finds %j in message, file, cell, code or record, whatever the order and case', (search, codes) => {
    expect(codesOf(search)).toEqual(codes);
  });
});

describe('groupFindings', () => {
  it('puts the findings of a rule together, the worst first, then in the order of the catalogue', () => {
    const findings = [
      finding('x/late', { severity: 'info' }),
      finding('x/late'),
      finding('x/unknown'),
      finding('x/early'),
      finding('x/late', { line: 9 }),
    ];
    const groups = groupFindings(findings, ['x/early', 'x/late']);
    expect(groups.map(({ code, severity, findings: own }) => [code, severity, own.length])).toEqual([
      ['x/early', 'error', 1],
      ['x/late', 'error', 2],
      ['x/unknown', 'error', 1],
      ['x/late', 'info', 1],
    ]);
  });
});

describe('kindsBy', () => {
  it('sets apart what may put somebody in danger, however severe it is', () => {
    const kindOf = kindsBy([
      { code: 'location/a', family: 'safety' },
      { code: 'schema/b', family: 'shape' },
    ]);
    expect(kindOf(finding('location/a', { severity: 'warning' }))).toBe('safety');
    expect(kindOf(finding('schema/b'))).toBe('error');
    expect(kindOf(finding('schema/unknown', { severity: 'info' }))).toBe('info');
  });
});

describe('sharedBy', () => {
  it('is what all say, and nothing when one says something else', () => {
    expect(sharedBy([finding('a/b'), finding('a/b')], ({ help }) => help)).toBe('Rett det.');
    expect(sharedBy([finding('a/b'), finding('a/b', { help: '' })], ({ help }) => help)).toBeUndefined();
  });
});
