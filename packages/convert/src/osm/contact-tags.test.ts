import { expect, test } from 'vitest';
import { phoneText } from './contact-tags.ts';

test.each([
  ['+4722990000', '22 99 00 00', '+47 22 99 00 00'],
  ['+4722990000', '+47 22 99 00 00', '+47 22 99 00 00'],
  ['+4722990000', '22 99 00 01', '+4722990000'],
  ['+442071838750', '020 7183 8750', '+442071838750'],
  ['+4722990000', 'tlf 22 99 00 00', '+4722990000'],
])('the number %s that people write «%s» is written %s', (value, printed, text) => {
  expect(phoneText(value, printed)).toBe(text);
});
