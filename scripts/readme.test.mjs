/** The first thing that anybody sees: does it show what this is within a screen, and lead where it says? */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './lib/run.mjs';
import { listWorkspaces, readJson } from './lib/workspaces.mjs';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** About as much as a screen shows: what stands before the second heading. */
const screen = readme.slice(0, readme.indexOf('\n## '));

test('within one screen stands what it is, how it looks, what it does and how to start it', () => {
  assert.ok(screen.split('\n').length <= 32, 'The first screen is too long.');
  const [, picture, words] = /<img src="([^"]+)"[^>]* alt="([^"]+)"/.exec(screen);
  assert.ok(existsSync(join(ROOT, picture)));
  assert.ok(words.length > 60, 'The picture has no words for who cannot see it.');
  assert.ok(screen.match(/^- \*\*/gm).length >= 3, 'It does not say what it does.');
  const { scripts } = readJson(join(ROOT, 'package.json'));
  for (const command of ['start', 'test']) {
    assert.match(screen, new RegExp(`^npm ${command} `, 'm'));
    assert.ok(command in scripts);
  }
});

test('every link and picture leads to something that is there', () => {
  const targets = [...readme.matchAll(/\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"/g)].map(
    ([, link, src]) => link ?? src,
  );
  assert.ok(targets.length > 30);
  for (const target of targets.filter((one) => !/^\w+:/.test(one)))
    assert.ok(existsSync(join(ROOT, target)), `${target} is not there.`);
});

test('every package has its line', () => {
  for (const { folder } of listWorkspaces(ROOT)) assert.ok(readme.includes(`(${folder}/)`), folder);
});
