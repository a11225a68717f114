/** How much an index holds: a process of its own, `node --expose-gc memory.mjs ours|minisearch FILE`. Prints bytes. */
import { readFileSync } from 'node:fs';
import * as schema from '../../packages/schema/dist/index.js';
import { miniSearch, ours, serviceTextOf } from './contestants.mjs';

const [engine, file] = process.argv.slice(2);
const { directory } = schema.readDirectory(JSON.parse(readFileSync(file, 'utf8')));
const held = () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const serviceText = serviceTextOf(directory);
const before = held();
const made =
  engine === 'ours'
    ? ours(directory, schema)
    : miniSearch(directory, { foldText: schema.foldText, serviceText });
console.log(held() - before);
// Kept until here, or it would be collected before it is weighed.
if (made.find('a') === undefined) process.exitCode = 1;
