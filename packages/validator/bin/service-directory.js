#!/usr/bin/env node
'use strict';
// A script, not a module: Node can then be given the code as it was compiled in an earlier run, which saves a third of
// the start.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');

/** A pattern is compiled once, not first for the interpreter and at its second use again. */
const FLAGS = ['--no-regexp-tier-up'];
// Functions are optimised only when they have run for a while: what suits half a second, and costs a long run nothing.
// Later versions of Node do not know it.
if (/^v20\./.test(process.version)) FLAGS.push('--interrupt-budget=500000');
/** Versions of Node in which these were tried; another one may not know them, and would say so. */
const NODE_WITH_FLAGS = /^v(?:20|22|24)\./;

const command = join(__dirname, '../dist/cli.cjs');
if (existsSync(command)) {
  if (NODE_WITH_FLAGS.test(process.version)) FLAGS.forEach((flag) => setFlagsFromString(flag));
  const { ScriptLoader } = require('./script-loader.js');
  const loader = new ScriptLoader(join(__dirname, '../dist'));
  loader.load('cli.cjs').ended.then(() => {
    // Only what a check needs is worth keeping: the other commands are rare.
    if (process.argv[2] === 'check') loader.keep();
  });
} else {
  process.stderr.write('service-directory is not built yet: run `npm run build` first.\n');
  process.exitCode = 2;
}
