import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiskSpill } from './disk-spill.ts';

let root: string;
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'spill-'))));
afterEach(() => rm(root, { recursive: true, force: true }));

/** Texts of all lengths: none, some letters of several bytes, more than a block. */
const TEXTS = Array.from({ length: 3_000 }, (_, index) =>
  index === 1_500 ? 'ø'.repeat(300_000) : '学å😀a'.repeat((index * 7919) % 90),
);

test.each([true, false])('texts come back as they were, in any order (read mixed: %s)', async (isMixed) => {
  const spill = new DiskSpill(join(root, 'a'), isMixed);
  for (const [index, text] of TEXTS.entries()) {
    spill.add(text);
    if (index % 500 === 0) expect(spill.get(index)).toBe(text);
  }
  expect(spill.size).toBe(TEXTS.length);
  expect([...spill.values()]).toEqual(TEXTS);
  for (let index = TEXTS.length - 1; index >= 0; index -= 37) expect(spill.get(index)).toBe(TEXTS[index]);
  expect(new TextDecoder().decode(spill.bytes(2_999))).toBe(TEXTS[2_999]);
  spill.drop();
  spill.drop();
  expect(await readdir(root)).toEqual([]);
});
