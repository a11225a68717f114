import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Directory } from '@service-directory/schema';
import type { ShardManifest } from '@service-directory/schema/shards';
import { afterEach, beforeEach, expect, test } from 'vitest';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { spreadServices } from '../../schema/src/shards/testing/spread-services.ts';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => (world = await makeTestWorld()));
afterEach(() => world.remove());

/** Of a directory with long texts: more than what is read as a whole. */
const MORE_THAN_WHOLE = 8 * 1024 * 1024;
const LONG = 'Vi gir råd og hjelp til alle som kommer innom. '.repeat(60);

function longDirectory(count: number): Directory {
  const directory = spreadServices(count);
  for (const service of directory.services)
    service.description = { nb: LONG, en: 'We help whoever comes in.' };
  return directory;
}

async function publish(directory: unknown, ...words: string[]) {
  const text = JSON.stringify(directory);
  expect(text.length).toBeGreaterThan(MORE_THAN_WHOLE);
  await writeFile(join(world.folder, 'stor.json'), text);
  return world.run(['publish', '@/stor.json', '--out', '@/ut', '--today', '2026-11-20', ...words]);
}

test('a large file is published in shards, and what was taken out and not looked for is told', async () => {
  const directory = longDirectory(3_100);
  Object.assign(directory.services[9]!, { internal: { note: 'BARE FOR OSS' } });
  const { code, err } = await publish(directory, '--removed', '@/tatt-ut.json');
  expect(err).toContain('only errors were looked for');
  expect(err).toContain('notes of the editors (1): service-9');
  expect(code).toBe(0);
  const names = await readdir(join(world.folder, 'ut'));
  expect(names).toEqual(
    expect.arrayContaining(['manifest.json', 'manifest.json.br', 'list.nb.html', 'cells']),
  );
  const manifest = JSON.parse(
    await readFile(join(world.folder, 'ut/manifest.json'), 'utf8'),
  ) as ShardManifest;
  expect(manifest.services).toBe(3_100);
  expect(manifest.directory.publicHolidays?.length).toBeGreaterThan(20);
  expect(JSON.parse(await readFile(join(world.folder, 'tatt-ut.json'), 'utf8'))).toEqual({
    removed: [{ recordId: 'service-9', path: '/services/9/internal', reason: 'internal' }],
  });
});

test('of a large file with errors nothing is written, and the errors are told by their places', async () => {
  const directory = longDirectory(3_100);
  directory.services[3_000]!.id = 'service-1';
  const { code, err } = await publish(directory);
  expect(code).toBe(1);
  expect(err).toContain('service-1');
  expect(err).toContain('was not published, and nothing was written: it has 1 error.');
  expect((await readdir(world.folder)).filter((name) => name.includes('ut'))).toEqual([]);
});
