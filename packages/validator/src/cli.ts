import { nodeWorld } from './cli/node-world.ts';
import { runCommand } from './cli/run-command.ts';

/** Ends when everything is written. The code is set, not the process ended: what is on its way to a pipe is written first. */
export const ended = runCommand(process.argv.slice(2), nodeWorld()).then((code) => {
  process.exitCode = code;
});
