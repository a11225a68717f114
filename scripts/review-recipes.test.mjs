/** The workflows of a new folder, and the recipes for an issue a month with what is due: do their scripts do what docs/ci.md says? */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { parse } from 'yaml';
import { ROOT } from './lib/run.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const COMMAND = join(ROOT, 'packages/validator/bin/service-directory.js');
const FIXTURE = join(ROOT, 'packages/validator/test/fixtures/vestbyen');
const TEMPLATE = parse(read('packages/create/templates/workflows/review.yml'));
const SNIPPETS = [
  ...read('docs/ci.md').matchAll(/^```yaml\n(# .*review\.yml|# \.gitlab-ci\.yml)\n(.*?)^```/gms),
].map(([, , text]) => parse(text));
const github = SNIPPETS.find((snippet) => snippet.jobs?.review !== undefined);
const gitlab = SNIPPETS.find((snippet) => snippet.review !== undefined).review;
const lastStep = ({ jobs }) => jobs.review.steps.at(-1);

/** The month in the title; the scripts take it from the clock, in UTC as here. */
const TITLE = `Check the list: ${new Date().toISOString().slice(0, 7)}`;
/** Days on which much is due, and nothing. */
const [LATE, EARLY] = ['2099-01-01', '2026-06-15'];

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script in an empty folder, with programs of that folder before all others. */
async function runBash(script, env) {
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...process.env, ...env, PATH: `${folder}${delimiter}${process.env.PATH}` },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, output };
}

const reviewOn = (today) => `${process.execPath} ${COMMAND} review ${FIXTURE} --today ${today}`;

/** A `gh` that keeps the issues in a file, and refuses what the real one would. */
const GH = `#!${process.execPath}
const fs = require('node:fs');
const { parseArgs } = require('node:util');
const string = { type: 'string' };
const { values, positionals } = parseArgs({
  options: { state: string, limit: string, json: string, title: string, 'body-file': string },
  allowPositionals: true,
});
if (process.env.GH_TOKEN !== 'of-the-run' || process.env.GH_REPO !== 'havn/liste') process.exit(4);
const issues = JSON.parse(fs.readFileSync('kept.json', 'utf8'));
const [topic, verb, number] = positionals;
const body = values['body-file'] === undefined ? undefined : fs.readFileSync(values['body-file'], 'utf8');
if (body !== undefined && [...body].length > 65536) process.exit(1);
if (topic === 'issue' && verb === 'list' && values.state === 'all')
  console.log(JSON.stringify(issues.map(({ number, title }) => ({ number, title }))));
else if (topic === 'issue' && verb === 'create') issues.push({ number: issues.length + 1, title: values.title, body });
else if (topic === 'issue' && verb === 'edit') issues.find((one) => one.number === Number(number)).body = body;
else process.exit(1);
fs.writeFileSync('kept.json', JSON.stringify(issues));
`;

async function runGitHub(review, issues = []) {
  writeFileSync(join(folder, 'gh'), GH);
  chmodSync(join(folder, 'gh'), 0o755);
  writeFileSync(join(folder, 'kept.json'), JSON.stringify(issues));
  const env = { GH_TOKEN: 'of-the-run', GH_REPO: 'havn/liste', REVIEW: review, TITLE: 'Check the list' };
  const result = await runBash(lastStep(github).run, env);
  return { ...result, issues: JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')) };
}

test('the workflow of a new folder runs the same script as that of docs/ci.md, with the same rights and no secret', () => {
  assert.equal(lastStep(TEMPLATE).run, lastStep(github).run);
  for (const workflow of [TEMPLATE, github]) {
    assert.deepEqual(workflow.permissions, { contents: 'read', issues: 'write' });
    assert.equal(workflow.on.schedule.length, 1);
    assert.match(workflow.on.schedule[0].cron, /^\d+ \d+ 1 \* \*$/);
    for (const { uses } of workflow.jobs.review.steps.filter((step) => step.uses !== undefined))
      assert.match(uses, /@[\da-f]{40}$/);
    assert.ok(!lastStep(workflow).run.includes('${{'), 'The script holds an expression.');
    assert.doesNotMatch(JSON.stringify(workflow), /secrets\./);
  }
});

test('the workflow that checks a new folder may only read, and runs what the folder has', () => {
  const workflow = parse(read('packages/create/templates/workflows/check.yml'));
  assert.deepEqual(workflow.permissions, { contents: 'read' });
  const { steps } = workflow.jobs.check;
  const runs = steps.flatMap(({ run }) => run ?? []);
  assert.deepEqual(runs, [
    'npm ci --ignore-scripts',
    'npx service-directory check %LIST% --lang %LANG% --format github',
    'npm run publish',
  ]);
  for (const { uses, with: options } of steps.filter((step) => step.uses !== undefined)) {
    assert.match(uses, /@[\da-f]{40}$/);
    if (uses.startsWith('actions/checkout')) assert.equal(options['persist-credentials'], false);
  }
});

test('GitHub: one issue is opened, and brought up to date when it runs again', async () => {
  const once = await runGitHub(reviewOn(LATE), [{ number: 1, title: 'Something else', body: '' }]);
  assert.equal(once.code, 0, once.output);
  assert.deepEqual(
    once.issues.map(({ title }) => title),
    ['Something else', TITLE],
  );
  assert.match(once.issues[1].body, /^# What is due/);
  const again = await runGitHub(
    reviewOn(LATE),
    once.issues.map((issue) => ({ ...issue, body: '' })),
  );
  assert.equal(again.code, 0, again.output);
  assert.deepEqual(again.issues[1], once.issues[1]);
  assert.deepEqual(again.issues[0].body, '');
});

test('GitHub: nothing is opened when nothing is due, and an open issue then says so', async () => {
  const nothing = await runGitHub(reviewOn(EARLY));
  assert.equal(nothing.code, 0, nothing.output);
  assert.deepEqual(nothing.issues, []);
  assert.match(nothing.output, /Nothing is due/);
  const { issues } = await runGitHub(reviewOn(EARLY), [{ number: 1, title: TITLE, body: 'old' }]);
  assert.match(issues[0].body, /Nothing is due/);
});

test('GitHub: a list that is too long for an issue ends with a whole organisation, and says that it goes on', async () => {
  const long = join(folder, 'long.mjs');
  const services = `Array.from({ length: 900 }, (_, n) => '\\n### Organisation ' + n + '\\n\\n- **ærlig**: ' + 'x'.repeat(100) + '.').join('\\n')`;
  writeFileSync(
    long,
    `import { writeFileSync } from 'node:fs';
     const isJson = process.argv.includes('json');
     writeFileSync(process.argv.at(-1), isJson ? '{"providers":[1]}' : '# What is due\\n' + ${services} + '\\n');`,
  );
  const { code, output, issues } = await runGitHub(`${process.execPath} ${long}`);
  assert.equal(code, 0, output);
  assert.match(issues[0].body, /x\.\n\n…\n\nThis is not all/);
});

test('GitHub: a file of the list that cannot be read is told in an issue, also when nothing else is due', async () => {
  const list = join(folder, 'list');
  cpSync(FIXTURE, list, { recursive: true });
  appendFileSync(join(list, 'services/havn-dagsenter.yaml'), '\nextra: "never closed\n');
  const { code, output, issues } = await runGitHub(
    `${process.execPath} ${COMMAND} review ${list} --today ${EARLY}`,
  );
  assert.equal(code, 0, output);
  assert.equal(issues.length, 1, output);
  assert.match(issues[0].body, /havn-dagsenter\.yaml/);
});

test('GitHub: a list that cannot be read ends the run, and opens nothing', async () => {
  const { code, issues } = await runGitHub(`${process.execPath} ${COMMAND} review nowhere`);
  assert.notEqual(code, 0);
  assert.deepEqual(issues, []);
});

/** Runs the script of GitLab beside a host on loopback that keeps issues as GitLab does. */
async function runGitLab(review, issues = [], token = 'of-the-project') {
  const asked = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const [, iid] = /^\/api\/v4\/projects\/7\/issues(?:\/(\d+))?$/.exec(pathname) ?? [undefined, 'nowhere'];
    asked.push(`${request.method} ${pathname}`);
    const answer = (status, body) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers['private-token'] !== 'of-the-project')
      return answer(401, { message: '401 Unauthorized' });
    if (request.method === 'GET' && iid === undefined && searchParams.get('in') === 'title')
      return answer(
        200,
        issues.filter(({ title }) => title.includes(searchParams.get('search'))),
      );
    if (request.method === 'POST' && iid === undefined) {
      const issue = { iid: issues.length + 1, ...JSON.parse(text) };
      issues.push(issue);
      return answer(201, issue);
    }
    const own = issues.find((issue) => String(issue.iid) === iid);
    if (request.method !== 'PUT' || own === undefined) return answer(404, {});
    return answer(200, Object.assign(own, JSON.parse(text)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const result = await runBash(gitlab.script.join('\n'), {
    CI_API_V4_URL: `http://127.0.0.1:${server.address().port}/api/v4`,
    CI_PROJECT_ID: '7',
    REVIEW_TOKEN: token,
    REVIEW: review,
    TITLE: gitlab.variables.TITLE,
  });
  server.close();
  server.closeAllConnections();
  return { ...result, issues, asked };
}

test('GitLab: one issue is opened, and brought up to date when it runs again', async () => {
  const issues = [{ iid: 1, title: `${TITLE}, and more`, description: '' }];
  const once = await runGitLab(reviewOn(LATE), issues);
  assert.equal(once.code, 0, once.output);
  assert.deepEqual(
    issues.map(({ title }) => title),
    [`${TITLE}, and more`, TITLE],
  );
  assert.match(issues[1].description, /^# What is due/);
  issues[1].description = '';
  const again = await runGitLab(reviewOn(LATE), issues);
  assert.equal(again.code, 0, again.output);
  assert.equal(issues.length, 2);
  assert.match(issues[1].description, /^# What is due/);
});

test('GitLab: nothing is opened when nothing is due', async () => {
  const { code, output, issues, asked } = await runGitLab(reviewOn(EARLY));
  assert.equal(code, 0, output);
  assert.deepEqual({ issues, asked }, { issues: [], asked: ['GET /api/v4/projects/7/issues'] });
});

test('GitLab: a token that is refused ends the run with what GitLab said, and never with the token', async () => {
  const { code, output } = await runGitLab(reviewOn(LATE), [], 'a-token-that-is-old');
  assert.notEqual(code, 0);
  assert.match(output, /401/);
  assert.doesNotMatch(output, /a-token-that-is-old/);
});

test('GitLab: the job runs on a schedule alone, and its file holds no token', () => {
  assert.deepEqual(gitlab.rules, [{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
  assert.ok(!('REVIEW_TOKEN' in gitlab.variables));
});
