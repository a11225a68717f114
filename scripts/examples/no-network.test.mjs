import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const GUARD = new URL('no-network.mjs', import.meta.url).href;
const run = (script) =>
  spawnSync(process.execPath, ['--import', GUARD, '-e', script], { encoding: 'utf8', timeout: 60_000 });

test('a program that asks for another computer is ended, however it asks', () => {
  for (const script of [
    "fetch('http://registry.invalid/')",
    "require('node:https').get('https://192.0.2.1/')",
    "require('node:net').connect({ host: '192.0.2.1', port: 80 })",
    "new (require('node:net').Socket)().connect(80, '192.0.2.1')",
  ]) {
    const { status, stderr } = run(script);
    assert.equal(status, 86, script);
    assert.match(stderr, /asked the network for (?:registry\.invalid|192\.0\.2\.1)/);
  }
});

test('one that stays on this computer goes on', () => {
  const { status, stdout } = run(`
    const server = require('node:http').createServer((_, response) => response.end('here'));
    server.listen(0, '127.0.0.1', async () => {
      console.log(await (await fetch('http://127.0.0.1:' + server.address().port)).text());
      server.close();
    });
  `);
  assert.equal(status, 0);
  assert.equal(stdout, 'here\n');
});
