import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { RunError } from '../errors.ts';
import { exampleDirectory, EXAMPLE_TODAY } from '../rules/example.ts';
import { publish } from './publish.ts';
import type { PublishOptions } from './types.ts';

const OPTIONS: PublishOptions = { today: EXAMPLE_TODAY, holidays: false };
const directoryWith = (changes: object) => exampleDirectory('service', changes);
const textOf = (files: ReadonlyMap<string, Uint8Array> | undefined, name: string) =>
  new TextDecoder().decode(files?.get(name));

test('a sound directory gives the directory, a list for each of its languages, looks and checksums', async () => {
  const { files, findings } = await publish(directoryWith({}), OPTIONS);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...(files?.keys() ?? [])]).toEqual([
    'directory.json',
    'list.nb.html',
    'list.en.html',
    'list.css',
    'checksums.json',
  ]);
});

test('in shards there is a manifest in place of one file, and every file has its checksum', async () => {
  const { files } = await publish(directoryWith({}), { ...OPTIONS, shards: 'always' });
  expect(files?.has('directory.json')).toBe(false);
  expect(
    [...(files?.keys() ?? [])].filter((name) => /^(?:manifest|groups|cells|words)/.test(name)).length,
  ).toBeGreaterThan(4);
  const { files: sums } = JSON.parse(textOf(files, 'checksums.json')) as { files: object };
  expect(Object.keys(sums)).toHaveLength(files!.size - 1);
});

test('more than three thousand services are parted unless that is refused, and the list tells those without a place', async () => {
  const { services } = directoryWith({}) as { services: Record<string, unknown>[] };
  const many = Array.from({ length: 3_001 }, (_, index) => ({ ...services[0], id: `service-${index}` }));
  const { makeFiles } = await import('./make-files.ts');
  const given = { ...(directoryWith({}) as object), services: many } as never;
  const files = async (shards?: 'never') =>
    (await makeFiles(given, shards === undefined ? OPTIONS : { ...OPTIONS, shards })).files;
  const parted = await files();
  expect(parted.has('manifest.json')).toBe(true);
  expect(textOf(parted, 'list.en.html').match(/<article/g)).toHaveLength(200);
  expect((await files('never')).has('directory.json')).toBe(true);
});

test('the checksums are those of the files', async () => {
  const { files } = await publish(directoryWith({}), OPTIONS);
  const { algorithm, files: sums } = JSON.parse(textOf(files, 'checksums.json')) as {
    algorithm: string;
    files: Record<string, string>;
  };
  expect(algorithm).toBe('SHA-256');
  expect(Object.keys(sums)).toEqual(['directory.json', 'list.css', 'list.en.html', 'list.nb.html']);
  for (const [name, sum] of Object.entries(sums))
    expect(createHash('sha256').update(files!.get(name)!).digest('hex')).toBe(sum);
});

test('a directory with an error gives no file, and says what is wrong', async () => {
  const { files, findings, removed } = await publish(directoryWith({ needs: ['no-such-need'] }), OPTIONS);
  expect(files).toBeUndefined();
  expect(removed).toEqual([]);
  expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
});

test.each([undefined, null, [], 'text', {}])('%j is no directory, and gives no file', async (input) => {
  expect((await publish(input, OPTIONS)).files).toBeUndefined();
});

test('a secret place with an address is refused, and no setting of rules changes that', async () => {
  const locations = [{ id: 'a', visibility: 'confidential', address: { street: 'Prøveveien 9' } }];
  const first = await publish(directoryWith({ locations }), OPTIONS);
  expect(first.files).toBeUndefined();
  const codes = first.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const rules = Object.fromEntries(codes.map((code) => [code, 'off' as const]));
  expect((await publish(directoryWith({ locations }), { ...OPTIONS, rules })).files).toBeUndefined();
});

test('a rule of another family can be made an error, and then it refuses', async () => {
  const { findings } = await publish(directoryWith({ summary: { nb: 'Bare norsk.' } }), OPTIONS);
  const warning = findings.find(({ severity }) => severity !== 'error');
  expect(warning).toBeDefined();
  const rules = { [warning!.code]: 'error' as const };
  const strict = await publish(directoryWith({ summary: { nb: 'Bare norsk.' } }), { ...OPTIONS, rules });
  expect(strict.files).toBeUndefined();
});

test('holidays of the country are filled in, and those of the editors stay', async () => {
  const { files, holidays } = await publish(directoryWith({}), { today: EXAMPLE_TODAY });
  const { publicHolidays } = JSON.parse(textOf(files, 'directory.json')) as {
    publicHolidays: { date: string; name: unknown }[];
  };
  expect(holidays).toContain('2028-05-17');
  expect(holidays).not.toContain('2026-12-25');
  expect(publicHolidays.find(({ date }) => date === '2026-12-25')?.name).toEqual({
    nb: 'Første juledag',
    en: 'Christmas Day',
  });
  const dates = publicHolidays.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
});

test('what is given is not changed', async () => {
  const given = directoryWith({ internal: 'notes' });
  const before = structuredClone(given);
  await publish(given, { today: EXAMPLE_TODAY });
  expect(given).toEqual(before);
});

test('an option that makes no sense is refused', async () => {
  await expect(publish(directoryWith({}), { today: 'tomorrow' })).rejects.toBeInstanceOf(RunError);
});
