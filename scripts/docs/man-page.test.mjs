import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeManPage, PAGE, readCommand } from './man-page.mjs';

const page = await makeManPage();
const command = await readCommand();

test('the manual page is what the script writes', () => {
  assert.equal(readFileSync(PAGE, 'utf8'), page, 'run `node scripts/docs/man-page.mjs`');
});

test('it has every command, option and exit code', () => {
  const shown = page.replaceAll('\\-', '-');
  for (const name of command.COMMAND_NAMES) assert.match(shown, new RegExp(`^\\.SS ${name} `, 'm'));
  for (const name of command.OPTION_NAMES)
    assert.match(shown, new RegExp(`^\\.B (?:-\\w, )?--${name}(?: |$)`, 'm'));
  for (const code of command.messagesIn('en').exitTexts.keys())
    assert.match(shown, new RegExp(`^\\.B ${code}$`, 'm'));
});

test('no word of the tables is read as a command of roff', () => {
  for (const line of page.split('\n').filter((text) => text.startsWith('.')))
    assert.match(line, /^\.(?:\\"|TH|SH|SS|TP|B|br|nf|fi)(?: |$)/);
  assert.doesNotMatch(page, /^'/m);
});

test('man reads it without a warning, where there is a man', (context) => {
  const { status, stderr, error } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', PAGE], {
    encoding: 'utf8',
  });
  if (error !== undefined || /unrecognized|illegal|invalid option/i.test(stderr))
    return context.skip('no man-db');
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
