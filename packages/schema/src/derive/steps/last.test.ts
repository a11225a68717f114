import { expect, test, vi } from 'vitest';
import { Last } from './last.ts';

test('is worked out once for the same inputs, and anew for others', () => {
  const make = vi.fn(() => ({}));
  const last = new Last<object>();
  const [a, b] = [{}, {}];
  const first = last.of([a, 1, undefined], make);
  expect(last.of([a, 1, undefined], make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  for (const inputs of [
    [b, 1, undefined],
    [b, 2, undefined],
    [b, 2, 3],
    [a, 1, undefined],
  ]) {
    const next = last.of(inputs, make);
    expect(next).not.toBe(first);
    expect(last.of(inputs, make)).toBe(next);
  }
  expect(make).toHaveBeenCalledTimes(5);
});

test('what could not be worked out is tried again', () => {
  const last = new Last<number>();
  const fail = () => {
    throw new Error('no');
  };
  expect(() => last.of([1], fail)).toThrow('no');
  expect(last.of([1], () => 7)).toBe(7);
  expect(() => last.of([2], fail)).toThrow('no');
  expect(last.of([1], fail)).toBe(7);
});
