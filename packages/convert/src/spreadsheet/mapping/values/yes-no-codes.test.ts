import { expect, test } from 'vitest';
import { SERVICE_COLUMNS } from '../columns.ts';
import { readCode } from './read-code.ts';

const read = (key: string, words: string) =>
  readCode(
    { kind: 'text', text: words },
    SERVICE_COLUMNS.find((one) => one.key === key)!,
  );
const codes = (says: readonly { code: string }[]) => says.map(({ code }) => code);

test.each(['vet ikke', '?', 'usikker', 'ukjent', 'don’t know', 'uvisst'])(
  'whether a service is in operation is told when “%s” says that nobody knows',
  (words) => {
    for (const key of ['status', 'isEnded', 'isClosed', 'isPaused']) {
      const { value, says } = read(key, words);
      expect([value, codes(says)]).toEqual([undefined, ['sheet/unread-hours']]);
    }
  },
);

test.each(['–', '-', '...', 'n/a'])('a sign for nothing says nothing of it: “%s”', (sign) => {
  expect(read('isEnded', sign)).toEqual({ says: [] });
});

test.each([
  ['isFree', '0', undefined],
  ['isFree', '1', 'free'],
  ['isFree', '0 kr', 'free'],
  ['cost', '0', 'free'],
  ['hasCost', '0', 'free'],
  ['hasCost', '1', undefined],
  ['anonymity', '0', 'none'],
  ['anonymity', '1', 'full'],
  ['identification', '0', 'none'],
  ['identification', '1', undefined],
  ['byReferral', '0', 'no-referral-needed'],
  ['byReferral', '1', 'referral'],
  ['walkIn', '0', undefined],
  ['walkIn', '1', 'walk-in'],
])('0 is no and 1 is yes under a question: %s “%s”', (key, words, code) => {
  expect(read(key, words).value).toBe(code);
});
