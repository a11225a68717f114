import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('the same text is worked through once, even when the answer is undefined', () => {
  const asked: string[] = [];
  const answer = remember((text) => {
    asked.push(text);
    return text === 'a' ? undefined : text.length;
  });
  expect([answer('a'), answer('bb'), answer('a'), answer('bb')]).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toEqual(['a', 'bb']);
});

test('keeps a bounded number of answers, and no long texts', () => {
  let asked = 0;
  const answer = remember((text) => {
    asked += 1;
    return text.length;
  });
  for (let index = 0; index < 4_001; index++) answer(String(index));
  answer('0');
  expect(asked).toBe(4_002);
  const long = 'a'.repeat(2_001);
  answer(long);
  answer(long);
  expect(asked).toBe(4_004);
});
