import { expect, test } from 'vitest';
import { ProgressBar } from './progress-bar.ts';
import { memoryOutput } from './testing/test-world.ts';

/** A bar with a clock that stands where it is put. */
function makeBar({ isTerminal = true, isQuiet = false, columns = 60 } = {}) {
  const stderr = { ...memoryOutput(isTerminal), columns };
  let now = 0;
  const bar = new ProgressBar({ stderr, now: () => new Date(now) }, isQuiet);
  return { bar, text: () => stderr.text(), at: (ms: number) => (now = ms) };
}

test('is drawn after a second, a few times a second, and taken away', () => {
  const { bar, text, at } = makeBar();
  at(999);
  bar.show('katalog.json', 1, 4);
  expect(text()).toBe('');
  at(1_000);
  bar.show('katalog.json', 1, 4);
  at(1_050);
  bar.show('katalog.json', 2, 4);
  at(1_100);
  bar.show('katalog.json', 4, 4);
  bar.clear();
  bar.clear();
  const line = '\r\u001B[K';
  expect(text()).toBe(
    `${line}${'█'.repeat(6)}${'░'.repeat(18)}  25 %  katalog.json${line}${'█'.repeat(24)} 100 %  katalog.json${line}`,
  );
});

test('cuts a long name at its beginning, so that the line fits', () => {
  const { bar, text, at } = makeBar({ columns: 50 });
  at(5_000);
  bar.show('/en/lang/sti/til/en/katalog.json', 0, 0);
  expect(text().replace('\r\u001B[K', '').length).toBeLessThan(50);
  expect(text()).toMatch(/ {2}…\S*katalog\.json$/);
});

test.each([
  ['in a pipe', { isTerminal: false }],
  ['with --quiet', { isQuiet: true }],
])('is not there %s', (_, options) => {
  const { bar, text, at } = makeBar(options);
  at(5_000);
  bar.show('katalog.json', 1, 4);
  bar.clear();
  expect(text()).toBe('');
});
