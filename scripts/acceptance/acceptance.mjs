/**
 * `npm run acceptance [-- --against COMMIT]`: runs the validator of the last release and that of the working tree over
 * every sample directory of the repository, and tells which findings appear and which vanish. The last release is the
 * newest tag `@service-directory/validator@…`; without one, everything is new. Writes test-results/acceptance.md, which
 * goes into the notes of a release. Ends with 1 only when a version could not be run: a difference is for a person to
 * judge.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installIfNeeded } from '../install.mjs';
import { ROOT, run, runTool } from '../lib/run.mjs';
import { expectSuccess, removeTemporaryFolders, runNpm, temporaryFolder } from '../packaging/child.mjs';
import { compareFindings, describeComparison } from './compare.mjs';
import { listSamples } from './samples.mjs';

const RESULT = join(ROOT, 'test-results/acceptance.md');
const TAG = '@service-directory/validator@';

/** Packages to build, in import order; one that a commit does not have yet is passed over. */
const PACKAGES = ['schema', 'convert', 'validator'];

const git = async (...args) => {
  const { ok, output } = await run('git', args, { quiet: true });
  if (!ok) throw new Error(`git ${args[0]} failed: ${output.trim()}`);
  return output.trim();
};

/** The newest tag of a release; undefined before the first. */
async function lastRelease() {
  const tags = await git('tag', '--list', `${TAG}*`, '--sort=-creatordate');
  return tags === '' ? undefined : tags.split('\n')[0];
}

/** Builds the validator of a commit in a folder of its own, and gives its command. */
async function buildVersion(commit, folder) {
  const copy = join(folder, 'repository');
  await git('worktree', 'add', '--detach', '--force', copy, commit);
  try {
    await expectSuccess(
      'npm ci',
      runNpm(['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: copy }),
    );
    for (const name of PACKAGES) {
      const script = join(copy, 'packages', name, 'scripts/build.mjs');
      const { ok } = await run(
        'git',
        ['-C', copy, 'cat-file', '-e', `HEAD:packages/${name}/scripts/build.mjs`],
        {
          quiet: true,
        },
      );
      if (ok)
        await expectSuccess(
          `building ${name}`,
          runNpm(['run', 'build', '--workspace', `packages/${name}`, '--silent'], { cwd: copy }),
        );
      else console.log(`${script} is not in that commit.`);
    }
  } catch (error) {
    await git('worktree', 'remove', '--force', copy);
    throw error;
  }
  return {
    command: join(copy, 'packages/validator/bin/service-directory.js'),
    remove: () => git('worktree', 'remove', '--force', copy),
  };
}

/** What a version finds in a directory; `unread` when it could not read it at all. */
async function check(command, path, today) {
  const { output } = await run(
    process.execPath,
    [command, 'check', path, '--format', 'json', '--today', today],
    {
      quiet: true,
    },
  );
  const from = output.indexOf('{');
  try {
    return { findings: JSON.parse(output.slice(from, output.lastIndexOf('}') + 1)).findings };
  } catch {
    return { findings: [], unread: output.trim().split('\n')[0] };
  }
}

async function main(args) {
  const at = args.indexOf('--against');
  const against = at < 0 ? await lastRelease() : args[at + 1];
  if (at >= 0 && against === undefined) throw new Error('Give a commit or tag after --against.');
  await installIfNeeded();
  const built = await runTool('turbo', [
    'run',
    'build',
    '--filter=@service-directory/validator',
    '--output-logs=errors-only',
  ]);
  if (!built.ok) throw new Error('The validator of the working tree could not be built.');
  const today = new Date().toISOString().slice(0, 10);
  const samples = await listSamples(git);
  console.log(
    against === undefined
      ? 'There is no release yet: everything is compared with nothing. --against COMMIT compares with a commit.'
      : `Building ${against} …`,
  );
  const earlier =
    against === undefined
      ? undefined
      : await buildVersion(against, temporaryFolder('service-directory-acceptance'));
  try {
    const directories = [];
    for (const path of samples) {
      console.log(`Checking ${path} …`);
      const before = earlier === undefined ? { findings: [] } : await check(earlier.command, path, today);
      const after = await check(join(ROOT, 'packages/validator/bin/service-directory.js'), path, today);
      const unread = [
        before.unread === undefined ? undefined : `The earlier version could not read it: ${before.unread}`,
        after.unread === undefined ? undefined : `This version could not read it: ${after.unread}`,
      ].filter(Boolean);
      directories.push({
        name: path,
        comparison: compareFindings(before.findings, after.findings),
        ...(unread.length === 0 ? {} : { unread: unread.join('\n') }),
      });
    }
    const text = describeComparison(against ?? 'nothing (no release yet)', directories);
    mkdirSync(dirname(RESULT), { recursive: true });
    writeFileSync(RESULT, text);
    console.log(`\n${text}\nWritten to test-results/acceptance.md.`);
  } finally {
    await earlier?.remove();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  removeTemporaryFolders();
}
