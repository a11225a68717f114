import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { EXAMPLE_TODAY } from '../rules/example.ts';
import { checkJsonStream } from '../stream/check-json-stream.ts';
import { readFiles } from './index.ts';
import { otherThanDirectory } from './not-a-directory.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const read = (value: unknown, path = 'a.json') => readFiles([{ path, bytes: bytesOf(value) }]);

const PACKAGE = { name: 'huset', version: '1.0.0', license: 'MIT', dependencies: {} };

describe('what is something else', () => {
  test.each([
    ['a package', PACKAGE, { holds: 'fields', fields: ['version', 'dependencies'] }],
    ['a workflow', { name: 'x', on: 'push', jobs: {} }, { holds: 'fields', fields: ['on', 'jobs'] }],
    ['another kind', { kind: 'Deployment', metadata: {} }, { holds: 'fields', fields: ['kind', 'metadata'] }],
    [
      'a link of somebody else',
      { id: 1, name: 'x', href: 'https://example.org/' },
      { holds: 'fields', fields: ['href'] },
    ],
    ['a text', 'hei', { holds: 'string' }],
    ['a number', 7, { holds: 'number' }],
    ['true', true, { holds: 'boolean' }],
    ['numbers', [1, 2, 3], { holds: 'list', count: 3, fields: [] }],
    [
      'records of somebody else',
      [{ navn: 'Huset', telefon: '22 00 00 00' }, { navn: 'Havna' }],
      { holds: 'list', count: 2, fields: ['navn', 'telefon'] },
    ],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, { format: 'geojson' }],
    ['a page of HSDS', { total_items: 0, contents: [] }, { format: 'hsds' }],
    ['services of HSDS', [{ id: 'a', name: 'A', organization_id: 'b' }], { format: 'hsds' }],
    [
      'one service of HSDS',
      { id: 'a', name: 'A', status: 'active', organization: { id: 'b', name: 'B' } },
      { format: 'hsds' },
    ],
    ['schema.org', { '@context': 'https://schema.org', '@type': 'NGO' }, { format: 'schema-org' }],
    ['OpenStreetMap', { version: 0.6, elements: [{ type: 'node', id: 1 }] }, { format: 'osm' }],
  ])('%s is told once, in one sentence, and nothing else is', (_what, value, params) => {
    expect(otherThanDirectory(value)).toEqual(params);
    for (const lang of ['en', 'nb'] as const) {
      const { directory, problems } = readFiles([{ path: 'a.json', bytes: bytesOf(value) }], { lang });
      expect(directory).toBeUndefined();
      expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
        ['file/not-a-directory', 1, 1],
      ]);
      const words = `${problems[0]?.message ?? ''} ${problems[0]?.help ?? ''}`;
      expect(words).toMatch(
        lang === 'en' ? /^The file is no service directory/ : /^Filen er ingen tjenestekatalog/,
      );
      expect(words).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });

  test('a list in another format is told by its name, with how to make a directory of it', () => {
    const [problem] = read({ type: 'FeatureCollection', features: [] }).problems;
    expect(problem?.message).toContain('GeoJSON');
    expect(problem?.help).toContain('service-directory convert');
  });

  test('a large file is told the same', async () => {
    for (const value of [PACKAGE, { type: 'FeatureCollection', features: [{ type: 'Feature' }] }]) {
      const findings: Finding[] = [];
      const { isOther } = await checkJsonStream(
        { readChunks: () => [bytesOf(value)] },
        { file: 'a.json', today: EXAMPLE_TODAY, onFindings: (found) => findings.push(...found) },
      );
      expect(isOther).toBe(true);
      expect(findings).toEqual(read(value).problems);
    }
  });
});

describe('what is a directory, however many faults it has', () => {
  test.each([
    ['without its kind', { name: 'Huset', services: [] }],
    ['with a kind that is misspelt', { kind: 'service-directry', x: 1 }],
    ['with misspelt fields', { nme: 'Huset', organisations: [], sevices: [] }],
    ['with a field that only a directory has', { nothing: 1, timeZone: 'Europe/Oslo' }],
    ['as far as it was written', { id: 'huset', name: 'Huset' }],
    ['of one service', { id: 'a', needs: ['food'], rubbish: true }],
    ['of one organisation', { id: 'a', name: 'Huset', type: 'charity', url: 'https://example.org/' }],
    ['as a list', [{ id: 'a', needs: ['food'] }, 7]],
    [
      'as a list that begins with a record of somebody else',
      [
        { id: 'b', name: 'B', phones: [] },
        { id: 'a', needs: ['food'] },
      ],
    ],
    ['as a list of names', [{ navn: 'x' }, { name: 'Huset' }]],
    ['as a list of wrapped records', [{ service: {} }]],
  ])('%s', (_what, value) => {
    expect(otherThanDirectory(value)).toBeUndefined();
    expect(read(value).directory).toBeDefined();
  });

  test('one field of a directory is enough, whatever else there is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom('services', 'organizations', 'schemaVersion', 'publicHolidays'),
        fc.jsonValue(),
        (rest, mark, value) => otherThanDirectory({ ...rest, [mark]: value }) === undefined,
      ),
    );
  });

  test('nothing that can be parsed makes it throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void otherThanDirectory(value)));
  });
});
