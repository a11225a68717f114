/** Starts programs: npm, and the command-line tools of node_modules, without a shell. Node's own modules only. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What tools are told besides the person's own environment: send nothing home, and do not ask for updates. */
const QUIET_TOOLS = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };

/** Where the tools' programs lie. Run with `node`, they start alike on every system. */
export const TOOLS = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  knip: 'node_modules/knip/bin/knip.js',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/playwright/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  turbo: 'node_modules/turbo/bin/turbo',
};

const running = new Set();
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopped = true;
    for (const child of running) child.kill(signal);
    // With a child running, whoever waits for it goes on; a process that serves pages has a handler of its own.
    if (running.size > 0) process.exitCode = 130;
    else if (process.listenerCount(signal) === 1) process.exit(130);
  });
}

/** True once somebody has asked this process to stop. */
export const isStopped = () => stopped;

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, shell?: boolean }} [options] `quiet` collects the output
 *   instead of showing it
 * @returns {Promise<{ ok: boolean, output: string }>} `ok` is false too when the program could not be started or was
 *   stopped; never rejects
 */
export function run(command, args, { quiet = false, env = {}, shell = false } = {}) {
  if (stopped) return Promise.resolve({ ok: false, output: '' });
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...QUIET_TOOLS, ...env },
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => {
      running.delete(child);
      resolve({ ok: false, output: `${output}${command}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

/**
 * Runs a tool of node_modules.
 * @param {keyof typeof TOOLS} tool
 * @throws {Error} if nothing here says where the tool's program lies
 */
export function runTool(tool, args, options) {
  if (!Object.hasOwn(TOOLS, tool))
    throw new Error(`${tool}: add where its program lies to TOOLS in scripts/lib/run.mjs.`);
  return run(process.execPath, [join(ROOT, TOOLS[tool]), ...args], options);
}

/** Runs npm: the one that started this script, else the one on the path. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm) && existsSync(npm)) {
    return run(process.execPath, [npm, ...args], options);
  }
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
