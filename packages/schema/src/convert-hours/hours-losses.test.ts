import { expect, test } from 'vitest';
import { changesTimes, LossList, TIME_LOSSES, WORD_LOSSES } from './hours-losses.ts';

test('a loss is either one of times or one of words', () => {
  expect(new Set([...TIME_LOSSES, ...WORD_LOSSES]).size).toBe(TIME_LOSSES.length + WORD_LOSSES.length);
});

test('the name of a period does not change when it is open, a lost holiday rule may', () => {
  expect(changesTimes({ kind: 'label', path: '/periods/0/label', detail: '' })).toBe(false);
  expect(changesTimes({ kind: 'public-holidays', path: '/publicHolidays', detail: '' })).toBe(true);
});

test('the same loss at the same place is told once, at another place again', () => {
  const losses = new LossList();
  losses.add('entry', '/periods/0/entry', 'walk-in');
  losses.add('entry', '/periods/0/entry', 'walk-in');
  losses.add('entry', '/periods/1/entry', 'walk-in');
  expect(losses.all.map(({ path }) => path)).toEqual(['/periods/0/entry', '/periods/1/entry']);
  expect(losses.has('entry')).toBe(true);
  expect(losses.has('label')).toBe(false);
});
