/** The workflows: do they run only what is pinned, may each job write no more than it must, and does what they run exist? */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { ROOT } from './lib/run.mjs';
import { listPublished } from './packaging/pack.mjs';

const inRoot = (path) => join(ROOT, path);
const FOLDER = '.github/workflows';
const { scripts, packageManager, engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const changesets = JSON.parse(readFileSync(inRoot('.changeset/config.json'), 'utf8'));

const workflows = readdirSync(inRoot(FOLDER)).map((file) => {
  const text = readFileSync(inRoot(`${FOLDER}/${file}`), 'utf8');
  return { file, text, workflow: parse(text) };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ ...job, name: `${file}, ${id}` })),
);
const stepsOf = ({ steps = [] }) => steps;
const actionsOf = (job, action) => stepsOf(job).filter(({ uses }) => uses?.startsWith(`${action}@`));
const jobNamed = (name) => jobs.find((job) => job.name === name);

/** All that a job may write, and nothing else may. */
const MAY_WRITE = {
  'ci.yml, directory': ['security-events'],
  'release.yml, version': ['contents', 'pull-requests'],
  'release.yml, check': ['security-events'],
  'release.yml, publish': ['id-token'],
  'release.yml, tag': ['contents'],
  'release.yml, snapshot': ['id-token'],
  'pages.yml, deploy': ['pages', 'id-token'],
  'codeql.yml, analyze': ['security-events'],
  'scorecard.yml, scorecard': ['security-events', 'id-token'],
};

const publishers = jobs.filter((job) => stepsOf(job).some(({ run }) => run?.includes('changeset publish')));

describe('every workflow', () => {
  for (const { file, text, workflow } of workflows) {
    test(`${file} gives nothing to a job that does not ask for it`, () => {
      assert.ok(
        Object.values(workflow.permissions).every((permission) => permission === 'read'),
        'A permission to write stands above all jobs.',
      );
    });

    test(`${file} never runs the code of a stranger with the permissions of the repository`, () => {
      for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
        assert.ok(!(event in workflow.on), event);
      assert.doesNotMatch(text, /secrets\.(?!GITHUB_TOKEN\b)/, 'No secret is kept.');
    });

    test(`${file} runs no script that a package has for being installed`, () => {
      for (const [command] of text.matchAll(/npm ci\b.*/g)) assert.match(command, / --ignore-scripts\b/);
    });

    test(`${file} names each action of others by commit, with its version beside it`, () => {
      for (const [, uses, rest] of text.matchAll(/uses: (\S+)(.*)/g))
        if (uses.startsWith('./')) {
          assert.ok(existsSync(inRoot(uses)), uses);
          assert.ok('workflow_call' in parse(readFileSync(inRoot(uses), 'utf8')).on, uses);
        } else {
          assert.match(uses, /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/, `${uses} names no commit.`);
          assert.match(rest, /^ # v\d+\.\d+\.\d+$/, `${uses} names no version.`);
        }
    });
  }

  test('one action is pinned to one commit everywhere', () => {
    const commits = new Map();
    for (const { text } of workflows)
      for (const [, action, commit] of text.matchAll(/uses: ([\w./-]+)@(\S+)/g)) {
        assert.equal(commits.get(action) ?? commit, commit, action);
        commits.set(action, commit);
      }
  });
});

describe('every job', () => {
  for (const job of jobs) {
    const { name } = job;
    test(`${name} may write what it must, and no more`, () => {
      const written = Object.entries(job.permissions ?? {})
        .filter(([, permission]) => permission === 'write')
        .map(([permission]) => permission);
      assert.deepEqual(written, MAY_WRITE[name] ?? []);
    });

    test(`${name} ends by itself when it hangs`, () => {
      if (job.uses === undefined) assert.ok(job['timeout-minutes'] <= 60);
    });

    test(`${name} keeps no key of the repository beside the code that it runs, unless it must push`, () => {
      for (const { with: options } of actionsOf(job, 'actions/checkout'))
        if (name !== 'release.yml, tag') assert.equal(options?.['persist-credentials'], false);
    });

    test(`${name} runs commands that exist, and no expression as part of one`, () => {
      for (const { run } of stepsOf(job).filter((step) => step.run !== undefined)) {
        assert.doesNotMatch(run, /\$\{\{/, 'A script holds an expression.');
        for (const [, script] of run.matchAll(/npm run ([\w:-]+)/g)) assert.ok(script in scripts, script);
        for (const [, file] of run.matchAll(/node (scripts\/\S+)/g))
          assert.ok(existsSync(inRoot(file)), file);
      }
    });

    test(`${name} runs the oldest Node that is supported, or one that can publish without a password`, () => {
      for (const { with: options } of actionsOf(job, 'actions/setup-node'))
        assert.equal(options['node-version'], publishers.includes(job) ? 24 : 20);
      assert.ok(engines.node.startsWith('>=20'));
    });
  }
});

test('everything is run on every change', () => {
  const { workflow } = workflows.find(({ file }) => file === 'ci.yml');
  assert.ok('pull_request' in workflow.on && 'push' in workflow.on);
  const runs = workflow.jobs.test.steps.flatMap(({ run }) => run ?? []);
  assert.deepEqual(runs, ['npm ci --ignore-scripts', 'npm test']);
});

describe('what publishes', () => {
  test('there are two jobs, in the one file that npm trusts', () => {
    assert.deepEqual(
      publishers.map(({ name }) => name),
      ['release.yml, publish', 'release.yml, snapshot'],
    );
  });

  for (const job of publishers) {
    const { name } = job;
    const runs = stepsOf(job).flatMap(({ run }) => run ?? []);
    const positionOf = (part) => runs.findIndex((run) => run.includes(part));

    test(`${name} proves where it comes from, and can be stopped by a person`, () => {
      assert.equal(job.environment, 'npm');
      assert.equal(job.permissions['id-token'], 'write');
      const [{ env }] = stepsOf(job).filter(({ run }) => run?.includes('changeset publish'));
      assert.deepEqual(env, { NPM_CONFIG_PROVENANCE: 'true' });
    });

    test(`${name} has the npm of package.json, which needs no password from 11.5.1 on`, () => {
      assert.ok(positionOf('require("./package.json").packageManager') >= 0);
      const [major, minor] = /^npm@(\d+)\.(\d+)/.exec(packageManager).slice(1).map(Number);
      assert.ok(major > 11 || (major === 11 && minor >= 6));
    });

    test(`${name} runs no script of a dependency, and uses the packages before it publishes them`, () => {
      const order = [
        'npm ci --ignore-scripts',
        'npm run build',
        'packaging.mjs',
        'name-repository.mjs',
        'changeset publish',
      ].map(positionOf);
      assert.ok(
        order.every((position, index) => position >= 0 && position > (order[index - 1] ?? -1)),
        runs.join('\n'),
      );
    });
  }

  test('a release waits for everything once more, and is made once', () => {
    const check = jobNamed('release.yml, check');
    assert.equal(jobNamed('release.yml, publish').needs, 'check');
    assert.match(check.if, /pending == 'false' && .*released == 'false'/);
    assert.equal(check.uses, './.github/workflows/ci.yml');
  });

  test('a release has a tag by which its action can be named', () => {
    const { steps } = jobNamed('release.yml, tag');
    const [run] = steps.flatMap(({ run }) => (run?.includes('changeset tag') ? [run] : []));
    assert.match(run, /\n *git tag "v\$\(node -p [^\n]+version'\)"\n *git push --tags/);
  });

  test('a snapshot never takes the place of a release', () => {
    const { steps } = jobNamed('release.yml, snapshot');
    const runs = steps.flatMap(({ run }) => run ?? []);
    assert.ok(runs.includes('npx changeset version --snapshot next'));
    assert.ok(runs.includes('npx changeset publish --no-git-tag --tag next'));
    assert.match(changesets.snapshot.prereleaseTemplate, /^\{tag\}-\{datetime\}/);
  });

  test('all packages that are published have one version', () => {
    assert.deepEqual(
      changesets.fixed.flat().sort(),
      listPublished(ROOT)
        .map(({ name }) => name)
        .sort(),
    );
  });
});

test('the demo is put online from what was built, and only from the root of a host', () => {
  const build = jobNamed('pages.yml, build');
  assert.ok(stepsOf(build).some((step) => step.if === "steps.pages.outputs.base_path != ''"));
  const [upload] = actionsOf(build, 'actions/upload-pages-artifact');
  assert.equal(upload.with.path, 'apps/demo/dist');
  assert.deepEqual(
    stepsOf(jobNamed('pages.yml, deploy')).map(({ uses }) => uses.split('@')[0]),
    ['actions/deploy-pages'],
  );
});
