import { expect, test } from 'vitest';
import { withoutIdentityNumbers } from './identity-number.ts';

// Month 81: a synthetic number of the tax administration, which is nobody's.
test.each([
  ['Skriv value: 01819050062 her', 'Skriv value: … her'],
  ['018190 50062', '…'],
  ['kari-01819050062', 'kari-…'],
  ['0 1 8 1 9 0 5 0 0 6 2', '…'],
  ['٠١٨١٩٠٥٠٠٦٢', '…'],
])('a text that others may read is without it: %s', (text, rest) => {
  expect(withoutIdentityNumbers(text)).toBe(rest);
});

test('a text without one stays as it is', () => {
  for (const text of ['Ring 22 99 00 00', 'Konto 1234 56 78903', '01819050063', 'Åpent 10–15'])
    expect(withoutIdentityNumbers(text)).toBe(text);
});
