import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from './watch-folder.ts';

let home: string;
let folder: string;
let told: (string | null)[];
let stop: () => void = () => undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'service-directory-'));
  folder = join(home, 'services');
  told = [];
});
afterEach(async () => {
  stop();
  await rm(home, { recursive: true, force: true });
});

const start = () => (stop = watchFolder(folder, (name) => told.push(name)));
const untilTold = (name: string | null, timeout = 20_000) =>
  vi.waitFor(() => expect(told).toContain(name), { timeout, interval: 20 });
/** What is told of a file that is written now. */
async function tellsOf(name: string, timeout?: number) {
  told = [];
  await writeFile(join(folder, name), 'id: a');
  await untilTold(name, timeout);
}

test('a file in the folder is told by its name', async () => {
  await mkdir(folder);
  start();
  await tellsOf('a.yaml');
});

test('a folder that is deleted is told, and one in its place is watched as well', async () => {
  await mkdir(folder);
  start();
  await rm(folder, { recursive: true });
  await untilTold(null);
  await mkdir(folder);
  await vi.waitFor(() => expect(told.filter((name) => name === null).length).toBeGreaterThan(1), {
    timeout: 20_000,
  });
  await tellsOf('b.yaml');
});

test('one that is deleted and made again at once is watched', async () => {
  await mkdir(folder);
  start();
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await untilTold(null);
  // What is written before the new one is held is told as a change of the folder.
  await vi.waitFor(() => tellsOf('c.yaml', 200), { timeout: 20_000 });
});

test('what is moved away is not watched where it lies now; put back, it is watched', async () => {
  await mkdir(folder);
  start();
  const elsewhere = join(home, 'elsewhere');
  await rename(folder, elsewhere);
  await untilTold(null);
  await writeFile(join(elsewhere, 'd.yaml'), 'id: a');
  await rename(elsewhere, folder);
  await vi.waitFor(() => expect(told.filter((name) => name === null).length).toBeGreaterThan(1), {
    timeout: 20_000,
  });
  expect(told).not.toContain('d.yaml');
  await tellsOf('e.yaml');
});

test('a folder that comes later is told', async () => {
  start();
  await mkdir(folder);
  await untilTold(null);
  await tellsOf('f.yaml');
});

test('what is ended tells nothing more', async () => {
  await mkdir(folder);
  start();
  stop();
  await writeFile(join(folder, 'g.yaml'), 'id: a');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).toEqual([]);
});
