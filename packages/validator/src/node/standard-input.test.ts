import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import type { Finding } from '../finding.ts';
import { checkFiles } from './check-files.ts';
import { readCapped } from './standard-input.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('what comes in is held up to its limit, and no further', async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given += 1;
      yield bytesOf('1234567890');
      await Promise.resolve();
    }
  }
  expect(await readCapped(endless(), 95)).toBeUndefined();
  expect(given).toBe(10);
  const stream = Readable.from(['a', 'bø', Buffer.from('c')]);
  expect(Buffer.from((await readCapped(stream, 5)) ?? []).toString()).toBe('abøc');
  const longer = Readable.from([Buffer.alloc(6), Buffer.alloc(6)]);
  expect(await readCapped(longer, 5)).toBeUndefined();
  // Whoever writes into it is not kept waiting.
  expect(longer.destroyed).toBe(true);
});

test.each([
  ['en', 'more than 512 MB came in', 'Save it as a file'],
  ['nb', 'det kom inn mer enn 512 MB', 'Lagre det som en fil'],
] as const)('more than can be held is told in %s, with a way out', async (lang, message, help) => {
  const given = { today: EXAMPLE_TODAY, lang, readStandardInput: () => Promise.resolve(undefined) };
  const { findings, unreadable } = await checkFiles(['-'], given);
  expect(findings).toEqual([
    expect.objectContaining({
      code: 'file/too-large',
      file: '<stdin>',
      message: expect.stringContaining(message) as string,
      help: expect.stringContaining(help) as string,
    }),
  ]);
  expect(unreadable).toEqual(['-']);
});

const { organizations, services, ...head } = exampleDirectory('service', {}) as Record<string, unknown> & {
  organizations: object[];
  services: object[];
};
const many = Array.from({ length: 200 }, (_, index) => ({
  ...services[0],
  id: `tilbud-${index}`,
  name: `Tilbud ${index}`,
  needs: index === 7 ? ['fod'] : ['food'],
  internal: 'ø'.repeat(25_000),
}));

test.each([
  ['JSON', JSON.stringify({ ...head, organizations, services: many })],
  ['NDJSON', [head, ...organizations, ...many].map((one) => JSON.stringify(one)).join('\n')],
])('much of %s is checked piece by piece, asked for once', async (_format, text) => {
  let asked = 0;
  const findings: Finding[] = [];
  const progress: number[] = [];
  const { subject, directories, unreadable } = await checkFiles(['-'], {
    today: EXAMPLE_TODAY,
    readStandardInput: () => {
      asked += 1;
      return Promise.resolve(bytesOf(text));
    },
    onFindings: (found) => findings.push(...found),
    onProgress: ({ file, done, total }) => {
      expect(file).toBe('<stdin>');
      progress.push(done / total);
    },
  });
  expect(asked).toBe(1);
  expect(subject).toEqual({ files: 1, organizations: 1, services: 200 });
  expect(findings).toContainEqual(expect.objectContaining({ code: 'schema/unknown-code', file: '<stdin>' }));
  expect(progress.at(-1)).toBe(1);
  expect([directories, unreadable]).toEqual([[], []]);
  const cut = { today: EXAMPLE_TODAY, readStandardInput: () => Promise.resolve(bytesOf(text.slice(0, -9))) };
  expect((await checkFiles(['-'], cut)).unreadable).toEqual(['-']);
});
