import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { checkJsonStream } from './check-json-stream.ts';
import { checkLinesStream } from './check-lines-stream.ts';

const MEGABYTE = new TextEncoder().encode('a'.repeat(1024 * 1024));

/** What is said of a file that goes on with so many megabytes without end. */
async function toldOf(
  check: typeof checkJsonStream,
  begin: string,
  megabytes: number,
  lang: 'nb' | 'en',
): Promise<string[]> {
  const found: Finding[] = [];
  function* readChunks() {
    yield new TextEncoder().encode(begin);
    for (let count = 0; count < megabytes; count++) yield MEGABYTE;
  }
  const readAgain = (from: number, to: number) =>
    new TextEncoder().encode(begin + 'a'.repeat(to - from)).subarray(from, to);
  const options = { file: 'k', today: '2026-06-15', lang };
  const { isCutShort } = await check(
    { readChunks, readAgain },
    { ...options, onFindings: (findings) => found.push(...findings) },
  );
  expect(isCutShort).toBe(true);
  return found
    .filter(({ code }) => code.startsWith('file/') && code !== 'file/schema-version')
    .map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
}

test('a line that is too long is called so, and not the file', async () => {
  const begin = '{"kind":"service-directory"}\n{"id":"';
  expect(await toldOf(checkLinesStream, begin, 17, 'en')).toEqual([
    'file/too-large 2:1 This line has more than 16 MB. Neither it nor what follows was read.',
  ]);
  expect(await toldOf(checkLinesStream, begin, 17, 'nb')).toEqual([
    'file/too-large 2:1 Denne linjen er på mer enn 16 MB. Verken den eller det som følger, er lest.',
  ]);
});

test('a value that is too long is not called the end of the file', async () => {
  expect(await toldOf(checkJsonStream, '{\n "name": "', 66, 'en')).toEqual([
    'file/too-large 2:10 What begins here has more than 64 MB. Neither it nor what follows was read.',
  ]);
});
