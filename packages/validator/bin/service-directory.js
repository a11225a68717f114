#!/usr/bin/env node
'use strict';
// A script, not a module: Node can then be given the code as it was compiled in an earlier run, which saves a third of
// the start.
const { existsSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');

/** A pattern is compiled once, not first for the interpreter and at its second use again. */
const FLAGS = ['--no-regexp-tier-up'];
/** Files from here on are read piece by piece, as in src/node/check-stream.ts. */
const LARGE_BYTES = 8 * 1024 * 1024;
const isLargeFile = (path) => {
  try {
    return statSync(path).size >= LARGE_BYTES;
  } catch {
    // An option, or a file that cannot be read: that is told later.
    return false;
  }
};
const isLarge = ['check', 'publish'].includes(process.argv[2]) && process.argv.slice(3).some(isLargeFile);
// Later versions of Node may not know the others.
if (/^v20\./.test(process.version)) {
  // Functions are optimised only when they have run for a while: what suits half a second costs a long run a tenth.
  if (!isLarge) FLAGS.push('--interrupt-budget=500000');
  // What a long list leaves behind is cleared away often, so that it fills half the memory; it takes a little longer.
  else if (process.argv[2] === 'check')
    FLAGS.push('--heap-growing-percent=10', '--semi-space-growth-factor=1');
}
/** Versions of Node in which these were tried; another one may not know them, and would say so. */
const NODE_WITH_FLAGS = /^v(?:20|22|24)\./;

const command = join(__dirname, '../dist/cli.cjs');
if (existsSync(command)) {
  if (NODE_WITH_FLAGS.test(process.version)) FLAGS.forEach((flag) => setFlagsFromString(flag));
  const { ScriptLoader } = require('./script-loader.js');
  const loader = new ScriptLoader(join(__dirname, '../dist'), !isLarge);
  loader.load('cli.cjs').ended.then(() => {
    // Only what a check needs is worth keeping, and only of one that took place: what a run did not call is not compiled,
    // and whatever is kept first stays.
    if (process.argv[2] === 'check' && process.exitCode !== 2) loader.keep();
  });
} else {
  process.stderr.write('service-directory is not built yet: run `npm run build` first.\n');
  process.exitCode = 2;
}
