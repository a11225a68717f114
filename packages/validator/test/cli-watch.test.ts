import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryOutput, makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => (world = await makeTestWorld()));
afterEach(() => world.remove());

/** Starts a watch; `until` waits for words that come out, `end` is Ctrl-C. */
function startWatch(words: string[], isTerminal = false) {
  const stdout = memoryOutput(isTerminal);
  const stderr = memoryOutput(isTerminal);
  let interrupt: () => void = () => undefined;
  const ended = world.run(['check', '@/katalog', '--today', '2026-06-15', '--watch', ...words], {
    stdout,
    stderr,
    onInterrupt(listener) {
      interrupt = listener;
      return () => undefined;
    },
  });
  return {
    stdout,
    stderr,
    until: (pattern: RegExp) =>
      vi.waitFor(() => expect(stdout.text() + stderr.text()).toMatch(pattern), {
        timeout: 30_000,
        interval: 20,
      }),
    async end() {
      interrupt();
      return (await ended).code;
    },
  };
}
const DAGSENTER = 'services/havn-dagsenter.yaml';

test('a changed file is checked again, and Ctrl-C ends with the code of the last check', async () => {
  const watch = startWatch([]);
  await watch.until(/Checked 3 services[^]*Watching for changes/);
  await world.change(DAGSENTER, 'needs: [food', 'needs: [fod');
  await watch.until(/schema\/unknown-code/);
  expect(watch.stderr.text()).toMatch(/Checked again at \d\d:\d\d:\d\d\./);
  expect(watch.stdout.text()).not.toContain('\u001B[2J');
  expect(await watch.end()).toBe(1);
});

test('a file that is away for a moment ends nothing, and a terminal is cleared', async () => {
  const head = await world.read('katalog/directory.yaml');
  const watch = startWatch(['--quiet'], true);
  await watch.until(/Checked 3 services/);
  await writeFile(join(world.folder, 'katalog/directory.yaml'), 'kind: [');
  await watch.until(/file\/syntax/);
  await writeFile(join(world.folder, 'katalog/directory.yaml'), head);
  await vi.waitFor(() => expect(watch.stdout.text().split('No findings.').length).toBeGreaterThanOrEqual(3), {
    timeout: 30_000,
  });
  expect(watch.stdout.text()).toContain('\u001B[2J');
  expect(watch.stderr.text()).toMatch(/^“[^”]+directory.yaml” could not be checked in full[^\n]*\n$/);
  expect(await watch.end()).toBe(0);
});

test('a directory that is taken away and put back is checked again, and what changes in it then too', async () => {
  const folder = join(world.folder, 'katalog');
  await cp(folder, join(world.folder, 'kopi'), { recursive: true });
  const watch = startWatch([]);
  await watch.until(/Watching for changes/);
  await rm(folder, { recursive: true });
  await watch.until(/Checked again[^]*katalog[^]*Watching/);
  await rename(join(world.folder, 'kopi'), folder);
  await watch.until(/Checked 3 services[^]*Checked 3 services/);
  await world.change(DAGSENTER, 'needs: [food', 'needs: [fod');
  await watch.until(/schema\/unknown-code/);
  expect(await watch.end()).toBe(1);
});

test('its own report, and its own list of known findings, are no change', async () => {
  const watch = startWatch([
    '--output',
    '@/katalog/rapport.json',
    '--format',
    'json',
    '--baseline',
    '@/katalog/kjent.json',
    '--update-baseline',
  ]);
  await watch.until(/Watching for changes/);
  await world.change(DAGSENTER, 'needs: [food', 'needs: [fod');
  await watch.until(/Checked again[^]*Watching/);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(watch.stderr.text().split('Checked again')).toHaveLength(2);
  expect(await watch.end()).toBe(0);
});
