/** Runs the tests of the PHP classes, where there is a PHP. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const RUN = fileURLToPath(new URL('php/run.php', import.meta.url));

const { status, stdout, stderr, error } = spawnSync('php', [RUN], { encoding: 'utf8' });

if (error !== undefined) {
  console.error('! The tests of the PHP classes were NOT RUN: there is no php on this machine.');
  it.skip('the PHP classes do what their tests say (NOT RUN: there is no php on this machine)', () =>
    undefined);
} else {
  it('PHP ran its tests to the end', () => {
    expect(stderr).toBe('');
    expect(status, stdout).toBe(0);
  });
  const results = status === 0 ? (JSON.parse(stdout) as { title: string; trouble: string }[]) : [];
  for (const { title, trouble } of results)
    it(title, () => {
      expect(trouble).toBe('');
    });
}
