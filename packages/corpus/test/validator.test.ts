import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles } from '@service-directory/validator/node';
import { publish } from '@service-directory/validator';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpus } from '../src/corpus.ts';
import { GOOD, TODAY } from '../src/good-directory.ts';
import type { Input } from '../src/input.ts';
import { oddButGood } from '../src/odd-but-good.ts';
import { SECRETS } from '../src/inputs/secrets.ts';

/** What the validator makes of each input: nothing runs, nobody is asked, and the good record is there afterwards. */

let folder: string;
let canary = 0;
const asked = vi.spyOn(Socket.prototype, 'connect');
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).join();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  Object.assign(globalThis, { canary: () => void canary++ });
});
afterEach(() => {
  expect(canary).toBe(0);
  expect(asked).not.toHaveBeenCalled();
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(PROTOTYPE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check({ file, bytes }: Pick<Input, 'file' | 'bytes'>) {
  const path = join(folder, file);
  await writeFile(path, bytes());
  return checkFiles([path], { today: TODAY });
}

interface Checked {
  services?: unknown;
}

const idsOf = (directories: readonly unknown[]): unknown[] =>
  directories.flatMap((directory) => {
    const { services } = directory as Checked;
    return Array.isArray(services) ? services.map((service: { id?: unknown } | null) => service?.id) : [];
  });

const kinds = [...new Set(corpus.map(({ kind }) => kind))];

describe.each(kinds)('%s', (kind) => {
  test.each(corpus.filter((input) => input.kind === kind).map((input) => [input.name, input] as const))(
    '%s',
    async (_, input) => {
      const { findings, crashes, directories } = await check(input);
      expect(crashes).toEqual([]);
      const told = [...new Set(findings.map(({ code }) => code))];
      expect(told).toEqual(expect.arrayContaining([...input.tells]));
      if (input.isRefused === true) expect(idsOf(directories)).not.toContain(GOOD);
      else expect(idsOf(directories)).toContain(GOOD);
    },
  );
});

describe('no secret is published', () => {
  test.each(corpus.filter(({ kind }) => kind === 'secrets').map((input) => [input.name, input] as const))(
    '%s',
    async (_, { bytes }) => {
      const directory = JSON.parse(new TextDecoder().decode(bytes())) as unknown;
      const { files } = await publish(directory, { today: TODAY, holidays: false });
      const published = [...(files?.values() ?? [])].map((file) => new TextDecoder().decode(file)).join('\n');
      expect(SECRETS.filter((secret) => published.includes(secret))).toEqual([]);
    },
  );
});

describe('odd and good: nothing is raised', () => {
  test.each(oddButGood.map((input) => [input.name, input] as const))('%s', async (_, input) => {
    const { findings, crashes } = await check(input);
    expect(crashes).toEqual([]);
    expect(findings.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([]);
  });
});
