import { expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import { hasBit } from './bits.ts';
import { withInterpreter } from './interpreters.ts';

test('who may be asked for an interpreter, or speaks a language with one, is among them', () => {
  const directory = makeDirectory([
    makeService('asks', { canAskFor: ['companion', 'interpreter'] }),
    makeService('speaks', {
      languages: [
        { code: 'nb', mode: 'staff' },
        { code: 'ro', mode: 'interpreter' },
      ],
    }),
    makeService('companion', { canAskFor: ['companion'] }),
    makeService('staff', { languages: [{ code: 'ro', mode: 'staff' }] }),
    makeService('nothing'),
  ]);
  const bits = withInterpreter(directory);
  const ids = directory.services.filter((_, index) => hasBit(bits, index)).map(({ id }) => id);
  expect(ids).toEqual(['asks', 'speaks']);
});
