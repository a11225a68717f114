import { nodeWorld } from './cli/node-world.ts';
import { runCommand } from './cli/run-command.ts';

// The code is set, not the process ended: what is still on its way to a pipe is written first.
process.exitCode = await runCommand(process.argv.slice(2), nodeWorld());
