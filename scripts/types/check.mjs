/** Looks at the types of the package in whose folder it is run: `node ../../scripts/types/check.mjs [flags of tsc]`. */
import { runTsc } from './tsc.mjs';

process.exitCode = runTsc(['--noEmit', ...process.argv.slice(2)]);
