import { expect, it } from 'vitest';
import { seal } from './seal.ts';

it('takes every way out from a scope, for good', () => {
  const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'indexedDB', 'caches', 'Worker'];
  const scope = Object.create(Object.fromEntries(ways.map((way) => [way, () => 'out']))) as Record<
    string,
    unknown
  >;
  seal(scope);
  expect(ways.map((way) => scope[way])).toEqual(ways.map(() => undefined));
  expect(() => Object.defineProperty(scope, 'fetch', { value: () => 'out' })).toThrow();
});
