import { describe, expect, test } from 'vitest';
import { fixText } from '../fix/fix-text.ts';
import { checkLinesStream } from '../stream/check-lines-stream.ts';
import { checkJsonStream } from '../stream/check-json-stream.ts';
import type { Finding } from '../finding.ts';
import { validate } from '../validate.ts';
import { readFiles } from './index.ts';

const JSON_LINES = [
  '{',
  '"kind": "service-directory",',
  '"services": [',
  '{ "id": "a" },',
  '{ "id": "b",',
  '  "name": { "nb": "En  tjeneste" } } ] }',
];
const YAML_LINES = [
  'kind: service-directory',
  '# 01020312345',
  'services:',
  '  - id: a',
  '  - id: b',
  '    name: { nb: En  tjeneste }',
];
const NDJSON_LINES = [
  '{"kind":"service-directory"}',
  '',
  '{"id":"b","name":{"nb":"En  tjeneste"},"needs":[]}',
];
const BROKEN = ['{', '"kind": "service-directory",', '"services": [{ "id": "a", }} ] }'];

const BREAKS = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR, as old Macs wrote', '\r'],
] as const;

const bytesOf = (lines: readonly string[], lineBreak: string) =>
  new TextEncoder().encode(lines.join(lineBreak));
const placesOf = (findings: readonly Pick<Finding, 'code' | 'line' | 'column'>[]) =>
  findings.map(({ code, line, column }) => `${code} ${line}:${column}`);

/** Everything that is found in a file, with its place. */
function check(path: string, bytes: Uint8Array): string[] {
  const { directory, problems, locate } = readFiles([{ path, bytes }]);
  if (directory === undefined) return placesOf(problems);
  const { findings } = validate(directory, { today: '2026-06-15', locate });
  return placesOf([...problems, ...findings]);
}

describe.each(BREAKS)('lines that end with %s', (_, lineBreak) => {
  test.each([
    ['a.json', JSON_LINES, 'text/spaces 6:19'],
    ['a.yaml', YAML_LINES, 'text/spaces 6:17'],
    ['a.ndjson', NDJSON_LINES, 'text/spaces 3:24'],
    ['b.json', BROKEN, 'file/syntax 3:'],
  ] as const)('are counted as editors count them: %s', (path, lines, place) => {
    const found = check(path, bytesOf(lines, lineBreak));
    expect(found.join('\n')).toContain(place);
    expect(found).toEqual(check(path, bytesOf(lines, '\n')));
  });

  test('end a comment, so that what follows is read and the comment is looked at', () => {
    const found = check('a.yaml', bytesOf(YAML_LINES, lineBreak));
    expect(found.filter((one) => one.endsWith(' 2:1'))).toHaveLength(1);
  });

  test.each([
    ['a document', checkJsonStream, JSON_LINES, 'text/spaces 6:19'],
    ['lines', checkLinesStream, NDJSON_LINES, 'text/spaces 3:24'],
  ] as const)('are counted so in a large file too: %s', async (_kind, checkStream, lines, place) => {
    const found: string[] = [];
    const bytes = bytesOf(lines, lineBreak);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_one, at) =>
      bytes.subarray(at * 5, at * 5 + 5),
    );
    await checkStream(
      { readChunks: () => pieces, readAgain: (from, to) => bytes.subarray(from, to) },
      { file: 'a.json', today: '2026-06-15', onFindings: (findings) => found.push(...placesOf(findings)) },
    );
    expect(found).toContain(place);
  });

  test.each([
    ['JSON', JSON_LINES],
    ['YAML', YAML_LINES],
  ] as const)('stay what they are when %s is mended', (format, lines) => {
    const text = lines.join(lineBreak);
    expect(fixText(text, format).text).toBe(text.replace('En  tjeneste', 'En tjeneste'));
  });
});
