import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage, toMessage } from './messages.ts';

test('what a frame says is read as it was said', () => {
  for (const message of [
    { kind: 'height', height: 612.5 },
    { kind: 'exit', url: 'https://exit.example/' },
  ] as const)
    expect(readMessage(toMessage(message))).toEqual(message);
});

test.each([
  ['a script as the way out', { kind: 'exit', url: 'javascript:alert(1)' }],
  ['a way out without encryption', { kind: 'exit', url: 'http://exit.example/' }],
  ['no height', { kind: 'height', height: Number.NaN }],
  ['a height below nothing', { kind: 'height', height: -5 }],
  ['a height that is a text', { kind: 'height', height: '100vh' }],
  ['another kind', { kind: 'open', url: 'https://exit.example/' }],
])('%s is no message', (_, message) => {
  expect(readMessage({ 'service-directory-frame': message })).toBeUndefined();
});

test('anything else that reaches a window is no message, and does no harm', () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (data) => readMessage(data) === undefined));
});
