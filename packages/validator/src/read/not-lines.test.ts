import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { checkStream, largeFileAt, largeInput } from '../node/check-stream.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { readFiles } from './index.ts';
import { isOneDocument } from './read-files.ts';

const directory = exampleDirectory('service', {}) as { services: object[] };
const pretty = JSON.stringify(directory, undefined, 2);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const read = (path: string, text: string) => {
  const { problems, directory: found } = readFiles([{ path, bytes: bytesOf(text) }]);
  return { codes: codesOf(problems), services: (found as { services: unknown[] }).services.length, problems };
};

describe('JSON that calls itself a file of lines', () => {
  test.each([
    ['a.ndjson', pretty],
    ['a.jsonl', `\n${pretty}`],
    ['a.ndjson', JSON.stringify([...directory.services, ...directory.services])],
    ['a.ndjson', pretty.replace('{\n', '{ ')],
  ])('is read as what it is, and that is told once: %s', (path, text) => {
    const { codes, services, problems } = read(path, text);
    expect(codes).toEqual(['file/not-lines']);
    expect(services).toBeGreaterThan(0);
    expect(problems[0]?.message).toContain(path.slice(1));
  });

  test('is told the same of a large file and of large input', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'not-lines-'));
    try {
      const path = join(folder, 'a.ndjson');
      await writeFile(path, pretty);
      for (const file of [await largeFileAt(path, 1), largeInput(path, bytesOf(pretty), 1)]) {
        expect(file).toMatchObject({ format: 'json', isMisnamed: true });
        const findings: Finding[] = [];
        const { subject } = await checkStream(file!, {
          file: path,
          today: EXAMPLE_TODAY,
          onFindings: (found) => findings.push(...found),
        });
        expect(codesOf(findings)).toEqual(['file/not-lines']);
        expect(subject.services).toBe(1);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('lines are still lines', () => {
  test.each([
    ['the first is broken', '{"id": "a",\n{"id": "b"}\n'],
    ['there is but one, which is cut off', '{"id": "a"'],
    ['there is but one', '{"id": "a"}'],
    ['there are blank ones', '\n{"id": "a"}\n\n{"id": "b"}'],
    ['there is nothing', ''],
  ])('where %s', (_, text) => {
    expect(isOneDocument(bytesOf(text))).toBe(false);
  });
});
