import { describe, expect, test } from 'vitest';
import { isInDoubt, withoutDoubt } from './doubt.ts';

describe('a sign puts words in doubt', () => {
  test.each([
    'gratis?', 'Gratis (?)', '¿gratis', 'gratis‽', 'gratis؟', 'gratis？', '~gratis', '≈ gratis', 'Gratis*', 'Gratis *',
    'Gratis (*)', 'Gratis†', 'Gratis¹', 'Gratis [1]', 'gratis ❓', '❌ gratis', 'g\u0336r\u0336a\u0336tis',
  ])('%j', (text) => expect(isInDoubt(text)).toBe(true)); // prettier-ignore

  test.each(['Gratis', 'spør ikke', '* mat\n* klær', 'Får du hjelp: ja', '«Åpen»', 'aldri!', '0,-', ''])(
    'not %j',
    (text) => expect(isInDoubt(text)).toBe(false),
  );
});

test('the words remain when the signs are taken away', () => {
  expect(withoutDoubt('ja?')).toBe('ja');
  expect(withoutDoubt('Skjult [1]*')).toBe('Skjult');
});
