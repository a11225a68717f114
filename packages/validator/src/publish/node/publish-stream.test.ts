import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Directory } from '@service-directory/schema';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { spreadServices } from '../../../../schema/src/shards/testing/spread-services.ts';
import { arbitraryDirectory } from '../../../../schema/test/arbitraries/index.ts';
import { rules } from '../../rules/index.ts';
import { makeFiles } from '../make-files.ts';
import { publish } from '../publish.ts';
import type { Removal } from '../types.ts';
import { publishStream, type StreamPublishOptions } from './publish-stream.ts';
import { isSignedBy, makeKey } from './sign.ts';
import { threadsInPlace } from './threads/testing/threads-in-place.ts';

const TODAY = '2026-11-20';
const OPTIONS = { today: TODAY, listLanguages: ['nb', 'ar'], mostInOneFile: 0 } as const;

let root: string;
let out: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-'));
  out = join(root, 'ut');
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** A directory as a file, with its head in front. */
const asJson = ({ organizations, services, ...head }: Directory) =>
  JSON.stringify({ ...head, organizations, services });
const asLines = ({ organizations, services, ...head }: Directory) =>
  [head, ...organizations, ...services].map((one) => `${JSON.stringify(one)}\n`).join('');

async function publishText(
  text: string,
  format: 'json' | 'ndjson',
  options: Partial<StreamPublishOptions> = {},
) {
  const path = join(root, `inn.${format}`);
  await writeFile(path, text);
  return publishStream({ path, size: text.length, format }, out, { ...OPTIONS, ...options });
}

/** What is in a folder, without packed copies, by SHA-256. */
async function sumsIn(folder: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name);
    if (/\.(?:br|gz)$/.test(name) || (await stat(path)).isDirectory()) continue;
    sums[name.replaceAll('\\', '/')] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  }
  return sums;
}

/** What the publisher that holds all in memory makes. */
async function expectedSums(directory: Directory): Promise<Record<string, string>> {
  const { files } = await makeFiles(directory, { ...OPTIONS, shards: 'always' }, 0);
  const sums = [...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
  return Object.fromEntries(sums.sort(([one], [other]) => (one! < other! ? -1 : 1))) as Record<
    string,
    string
  >;
}

const inTurn = () => ({});
const onThreads = () => ({ threads: threadsInPlace() });
const allWays = [
  ['json', 'in turn', asJson, inTurn],
  ['ndjson', 'in turn', asLines, inTurn],
  ['json', 'on threads', asJson, onThreads],
  ['ndjson', 'on threads', asLines, onThreads],
] as const;

test.each(allWays)(
  'a large directory as %s, checked and written %s, gives the bytes that it gives in memory',
  async (format, _, write, means) => {
    const directory = spreadServices(900);
    const expected = await expectedSums(directory);
    for (const mostWords of [undefined, 2_000]) {
      const published = await publishText(write(directory), format, {
        ...means(),
        ...(mostWords === undefined ? {} : { mostWords }),
      });
      expect(published.kind).toBe('published');
      expect(await sumsIn(out)).toEqual(expected);
    }
  },
);

test('any directory without errors gives the bytes that it gives in memory, however small it is', async () => {
  let compared = 0;
  const off = Object.fromEntries(rules.map(({ code }) => [code, 'off'] as const));
  const drawn = fc.sample(arbitraryDirectory, { numRuns: 40, seed: 8 });
  for (const directory of [1, 3, 30, 101].map(spreadServices).concat(drawn)) {
    const inMemory = await publish(directory, { ...OPTIONS, shards: 'always', rules: off });
    const published = await publishText(asJson(directory), 'json', { rules: off });
    if (directory.services.length === 0) continue;
    expect(published.kind).toBe(inMemory.files === undefined ? 'refused' : 'published');
    if (published.kind !== 'published') continue;
    expect(await sumsIn(out)).toEqual(await expectedSums(directory));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(4);
});

test('a head that stands behind its records holds for all of them', async () => {
  const { organizations, services, ...head } = spreadServices(300);
  const published = await publishText(JSON.stringify({ services, organizations, ...head }), 'json');
  expect(published.kind).toBe('published');
  expect(await sumsIn(out)).toEqual(await expectedSums(spreadServices(300)));
});

test('what is not public is in no file, and is told by the place where it stood', async () => {
  const directory = spreadServices(200);
  Object.assign(directory.services[7]!, { internal: { note: 'BARE FOR OSS' } });
  let told: Removal[] = [];
  const published = await publishText(asJson(directory), 'json', {
    onRemoved: async (removals) => void (told = [...removals]),
  });
  expect(told).toEqual([{ recordId: 'service-7', path: '/services/7/internal', reason: 'internal' }]);
  expect(published.kind === 'published' && published.removed.byReason.get('internal')).toMatchObject({
    things: 1,
    named: ['service-7'],
  });
  for (const name of await readdir(out, { recursive: true }))
    if (!(await stat(join(out, name))).isDirectory() && !name.endsWith('.gz')) {
      const bytes = await readFile(join(out, name));
      const open = name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
      expect(open.includes('BARE FOR OSS'), name).toBe(false);
    }
});

const bothMeans = [
  ['in turn', inTurn],
  ['on threads', onThreads],
] as const;

test.each(bothMeans)(
  'a directory with errors, two records of one id among them, is refused %s, and the version before stays whole',
  async (_, means) => {
    const directory = spreadServices(150);
    await publishText(asJson(directory), 'json');
    const before = await sumsIn(out);
    const twice = { ...directory, services: [...directory.services, directory.services[3]!] };
    const published = await publishText(asJson(twice), 'json', means());
    expect(published).toMatchObject({ kind: 'refused', subject: { services: 151 } });
    expect(published.kind === 'refused' && published.errors.map(({ recordId }) => recordId)).toEqual([
      'service-3',
    ]);
    expect(await sumsIn(out)).toEqual(before);
    expect((await readdir(root)).sort()).toEqual(['inn.json', 'ut']);
  },
);

test.each(bothMeans)(
  'what one record says of a place that another keeps secret is an error %s too',
  async (_, means) => {
    const directory = spreadServices(120);
    directory.services[5]!.locations = [
      { id: 'place', visibility: 'confidential', address: { street: 'Lykkestien 77' } } as never,
    ];
    directory.services[50]!.summary = { nb: 'Vi møtes i Lykkestien 77.', en: 'We meet at Lykkestien 77.' };
    const inMemory = await publish(directory, { ...OPTIONS, shards: 'always' });
    const published = await publishText(asJson(directory), 'json', means());
    const codes = (findings: readonly { severity: string; code: string; recordId: string }[]) =>
      findings.flatMap(({ severity, code, recordId }) =>
        severity === 'error' ? [`${code} ${recordId}`] : [],
      );
    expect(published.kind === 'refused' && codes(published.errors).sort()).toEqual(
      codes(inMemory.findings).sort(),
    );
    expect(
      published.kind === 'refused' && codes(published.errors).some((one) => one.endsWith('service-50')),
    ).toBe(true);
  },
);

test('a run that ends in the middle leaves the version before whole, and nothing beside it', async () => {
  await publishText(asJson(spreadServices(150)), 'json');
  const before = await sumsIn(out);
  const failing = { onRemoved: () => Promise.reject(new Error('disk full')) };
  await expect(publishText(asJson(spreadServices(160)), 'json', failing)).rejects.toThrow('disk full');
  expect(await sumsIn(out)).toEqual(before);
  expect((await readdir(root)).sort()).toEqual(['inn.json', 'ut']);
});

test('packed copies of what did not change are taken over, unless they are broken', async () => {
  await publishText(asJson(spreadServices(150)), 'json');
  const cells = (await readdir(join(out, 'cells'), { recursive: true })).filter((name) =>
    name.endsWith('.br'),
  );
  const [broken = ''] = cells;
  const good = await readFile(join(out, 'cells', broken));
  await writeFile(join(out, 'cells', broken), good.subarray(0, good.length - 9));
  await publishText(asJson(spreadServices(150)), 'json');
  expect(await readFile(join(out, 'cells', broken))).toEqual(good);
});

test('a directory that fits in one file is left to whoever makes one', async () => {
  expect(await publishText(asJson(spreadServices(50)), 'json', { mostInOneFile: 50 })).toEqual({
    kind: 'small',
  });
  expect(await readdir(root)).toEqual(['inn.json']);
});

test('with a key the checksums and the manifest are signed', async () => {
  const { privatePem, publicKey } = makeKey();
  await publishText(asJson(spreadServices(120)), 'json', { signWith: privatePem });
  for (const name of ['checksums.json', 'manifest.json'])
    expect(
      isSignedBy(
        await readFile(join(out, name)),
        await readFile(join(out, `${name}.sig`), 'utf8'),
        publicKey,
      ),
    ).toBe(true);
});

test('what is published is what was checked: a file that was changed between is not', async () => {
  const other = join(root, 'annen.json');
  await writeFile(other, asJson(spreadServices(151)));
  const threads = threadsInPlace();
  const published = await publishText(asJson(spreadServices(150)), 'json', {
    threads: { ...threads, check: (file, settings) => threads.check({ ...file, path: other }, settings) },
  });
  expect(published).toEqual({ kind: 'changed' });
  expect((await readdir(root)).sort()).toEqual(['annen.json', 'inn.json']);
});

test('once the check beside has found an error, no more files are made', async () => {
  const names: string[] = [];
  let end: () => void = () => undefined;
  const found = new Promise<void>((resolve) => (end = resolve));
  const subject = { files: 1, organizations: 1, services: 900 };
  const published = await publishText(asJson(spreadServices(900)), 'json', {
    threads: {
      check: () => ({
        get hasErrors() {
          return names.length > 0;
        },
        onProgress: undefined,
        ended: found.then(() => ({ errors: [], errorCount: 1, crashes: [], subject, readings: [] })),
      }),
      writer: () => ({
        files: 0,
        bytes: 0,
        add: (name) => {
          names.push(name);
          end();
          return Promise.resolve();
        },
        finish: () => Promise.resolve(),
      }),
      stop: () => Promise.resolve(),
    },
  });
  expect(published).toMatchObject({ kind: 'refused', errorCount: 1 });
  expect(names).toHaveLength(1);
});

test('a directory of which nothing can be made is refused by the check beside, not by what fails meanwhile', async () => {
  const { id: _, ...rest } = spreadServices(150);
  const published = await publishText(JSON.stringify({ ...rest, languages: 7 }), 'json', onThreads());
  expect(published.kind).toBe('refused');
});

test('a thread that cannot write, or read what it checks, ends it with the reason and leaves nothing behind', async () => {
  const given = asJson(spreadServices(150));
  const threads = threadsInPlace();
  await expect(
    publishText(given, 'json', {
      threads: { ...threads, writer: (_, before) => threads.writer(join(root, 'inn.json'), before) },
    }),
  ).rejects.toMatchObject({ code: 'ENOTDIR' });
  const others = threadsInPlace();
  await expect(
    publishText(given, 'json', {
      threads: {
        ...others,
        check: (file, settings) => others.check({ ...file, path: root + '/ingen' }, settings),
      },
    }),
  ).rejects.toMatchObject({ code: 'unreadable' });
  expect(await readdir(root)).toEqual(['inn.json']);
});

test('what is being made lies where nobody else may look: it may not be checked yet', async () => {
  let mode = 0;
  await publishText(asJson(spreadServices(150)), 'json', {
    ...onThreads(),
    onRemoved: async () => {
      const [made = ''] = (await readdir(root)).filter((name) => name.startsWith('.ut.publishing-'));
      mode = (await stat(join(root, made))).mode & 0o777;
    },
  });
  expect(mode).toBe(0o700);
});
