import { expect, test } from 'vitest';
import { SERVICE_COLUMNS } from '../columns.ts';
import { headingsOf } from '../layout/lay-out-sheet.ts';
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

test.each([
  ['I drift', 'nei', 'inactive'],
  ['I drift', 'ja', 'active'],
  ['I bruk', 'nei', 'inactive'],
  ['Fortsatt i drift?', 'nei', 'inactive'],
  ['Framleis i drift', 'nei', 'inactive'],
  ['In operation', 'no', 'inactive'],
  ['Still open?', 'no', 'inactive'],
  ['Nedlagt', 'x', 'defunct'],
  ['Nedlagd', 'ja', 'defunct'],
  ['Stengt permanent', 'ja', 'defunct'],
  ['Ikkje lenger i drift', 'x', 'defunct'],
  ['No longer in operation', 'yes', 'defunct'],
  ['Ikke i bruk', 'x', 'inactive'],
  ['Mellombels stengt', 'ja', 'temporarily-closed'],
  ['On hold', 'x', 'temporarily-closed'],
])('whether a service is in operation is asked in many ways: %s “%s”', (heading, cell, status) => {
  const column = headingsOf(SERVICE_COLUMNS).find(heading)?.column;
  expect(readCode({ kind: 'text', text: cell }, column ?? {}).value).toBe(status);
});

test.each(['1.1.2026', '2026-01-01', '2025'])('a day on which it was shut down is told: “%s”', (day) => {
  const column = headingsOf(SERVICE_COLUMNS).find('Nedlagt dato')!.column;
  expect(codes(readCode({ kind: 'text', text: day }, column).says)).toEqual(['sheet/unknown-code']);
});
