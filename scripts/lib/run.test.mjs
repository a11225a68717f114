import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { ROOT, runTool, TOOLS } from './run.mjs';

const scripts = readdirSync(join(ROOT, 'scripts'), { recursive: true })
  .filter((file) => file.endsWith('.mjs') && !file.endsWith('.test.mjs'))
  .map((file) => join('scripts', file));

/** The tools that a script runs, as they are named there. */
const namedIn = (file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/runTool\(\s*'([^']+)'/g)].map(([, tool]) => tool);

test('every tool that a script runs is one whose program is known', () => {
  const named = scripts.flatMap((file) => namedIn(file).map((tool) => ({ file, tool })));
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter(({ tool }) => !Object.hasOwn(TOOLS, tool)),
    [],
  );
});

test('every known program is there once everything is installed', () => {
  assert.deepEqual(
    Object.values(TOOLS).filter((program) => !existsSync(join(ROOT, program))),
    [],
  );
});

test('a tool that nobody knows is refused with where to name it', () => {
  assert.throws(() => runTool('toaster', []), /toaster: add where its program lies/);
});
