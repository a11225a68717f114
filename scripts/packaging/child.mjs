/** Runs programs in other folders than the root, and leaves nothing behind when this process is stopped. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What npm tells the scripts that it runs. An npm inside them would take it for what a person asked of it. */
const OF_THE_OUTER_NPM =
  /^(?:npm_(?:package|lifecycle|command|config_local_prefix|config_workspace|config_dry_run)|INIT_CWD$|NODE_TEST_CONTEXT$)/i;
/** Which repository a git hook is about. A git inside it would work there, and not in its own folder. */
const OF_A_GIT_HOOK = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY)$/;
/** Where a registry is and who may publish there. A rehearsal must not find the real one. */
const OF_A_REGISTRY = /^(?:npm_config_.*(?:registry|auth|token|userconfig)|npm_token|node_auth_token)/i;

/**
 * The environment for a program in another folder.
 * @param {Record<string, string | undefined>} env
 * @param {Record<string, string>} [extra]
 * @param {{ withoutRegistry?: boolean }} [options] `withoutRegistry` also drops what names a registry or opens it
 */
export function environmentFrom(env, extra = {}, { withoutRegistry = false } = {}) {
  const dropped = [OF_THE_OUTER_NPM, OF_A_GIT_HOOK, ...(withoutRegistry ? [OF_A_REGISTRY] : [])];
  const kept = Object.entries(env).filter(([name]) => !dropped.some((pattern) => pattern.test(name)));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1', ...extra };
}

const IS_WINDOWS = process.platform === 'win32';
/** How long a program may take to end when it is asked to. */
const GRACE_MS = 5000;

/** Programs that run, each with the promise of its end. */
const children = new Map();
const folders = new Set();

/** Sends a signal to a program and to those that it has started: each has a process group of its own. */
function signalTo(child, signal) {
  try {
    if (IS_WINDOWS || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}

/** Stops a program; gives back when it has ended. */
async function stopChild(child) {
  if (!children.has(child)) return;
  signalTo(child, 'SIGTERM');
  const unwilling = setTimeout(() => signalTo(child, 'SIGKILL'), GRACE_MS);
  await children.get(child);
  clearTimeout(unwilling);
}

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true;
    // First the programs, or they write into the folders while these are removed.
    void Promise.all([...children.keys()].map(stopChild)).then(() => {
      removeTemporaryFolders();
      process.exit(130);
    });
  });
}

/** A new empty folder outside the repository. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.add(folder);
  return folder;
}

export function removeTemporaryFolders() {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.clear();
}

/**
 * Starts a program that goes on, and collects what it writes.
 * @returns {{ pid: number | undefined, output: () => string, ended: Promise<number>, stop: () => Promise<void> }}
 *   `ended` gives its exit code, or 1 when it was stopped or could not be started
 */
export function start(command, args, { cwd, env = environmentFrom(process.env) }) {
  if (isStopping) throw new Error('Stopped.');
  const child = spawn(command, args, {
    cwd,
    env,
    detached: !IS_WINDOWS,
    shell: IS_WINDOWS && command === 'npm',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
  children.set(child, ended);
  void ended.then(() => children.delete(child));
  return { pid: child.pid, output: () => output, ended, stop: () => stopChild(child) };
}

/** Runs a program to its end: `{ code, output }`. One that takes too long is stopped, and counts as failed. */
export async function run(command, args, { timeoutMs = 300_000, ...options }) {
  const program = start(command, args, options);
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    void program.stop();
  }, timeoutMs);
  const code = await program.ended;
  clearTimeout(late);
  const remark = isLate ? `\nStopped after ${timeoutMs / 1000} s.\n` : '';
  return { code: isLate ? 1 : code, output: program.output() + remark };
}

/** Runs Node on a script. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

/** Runs npm: the one that started this process, else the one on the path. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm !== undefined && /npm-cli\.c?js$/.test(npm) && existsSync(npm)
    ? runNode(npm, args, options)
    : run('npm', args, options);
}

/** What a program wrote, when it succeeded; else throws a sentence with it. */
export async function expectSuccess(what, result) {
  const { code, output } = await result;
  if (code !== 0) throw new Error(`${what} ended with ${code}:\n${output.trim()}`);
  return output;
}
