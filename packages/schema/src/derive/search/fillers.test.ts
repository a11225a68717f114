import { expect, test } from 'vitest';
import { Fillers } from './fillers.ts';

test.each([
  ['My boyfriend hits me', 'hits'],
  ['ME, hits!', 'hits'],
  ['hits', undefined],
  ['my me', undefined],
  ['', undefined],
  ['mystery me', 'mystery'],
])('of «%s» remains %s', (text, left) => {
  expect(new Fillers(['my', 'me', 'boyfriend'], []).without(text)).toBe(left);
});

test('a filler with marks is one without them too, but not with others', () => {
  const fillers = new Fillers(['tôi'], []);
  expect(fillers.without('tôi ngủ')).toBe('ngủ');
  expect(fillers.without('toi ngủ')).toBe('ngủ');
  expect(fillers.without('tối ngủ')).toBeUndefined();
});

test('a filler without marks is one with whatever marks were typed', () => {
  expect(new Fillers(['donde'], []).without('dónde dormir')).toBe('dormir');
});

test('a longer phrase goes before a filler in it', () => {
  const fillers = new Fillers(['我', '了'], ['打我', '怀孕']);
  expect(fillers.without('打我了')).toBe('打我');
  expect(fillers.without('我怀孕了')).toBe('怀孕');
});
