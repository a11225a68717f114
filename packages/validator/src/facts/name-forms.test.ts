import { expect, test } from 'vitest';
import { formsOfName } from './name-forms.ts';

test.each([
  ['havna krisesenter', ['havna krisesenteret', 'krisesenter havna', 'krisesenteret havna']],
  ['krisesenteret havna', ['havna krisesenter', 'havna krisesenteret', 'krisesenter havna']],
  ['krisesentret havna', ['havna krisesenter', 'krisesenteret havna']],
  ['solgry natthjem', ['natthjemmet solgry', 'solgry natthjemmet']],
  ['solgry herberge', ['herberget solgry']],
  ['stiftelsen havna krisesenter', ['havna krisesenter', 'krisesenteret havna']],
  ['havna krisesenter i oslo', ['havna krisesenter', 'krisesenteret havna']],
  ['havna krisesenter oslo', ['havna krisesenter']],
  ['fjellhjem krisesenter', ['krisesenteret fjellhjem', 'fjellhjem krisesenteret']],
  ['krisesenteret rosenhuset', ['rosenhuset krisesenter']],
])('“%s” is called so too', (name, forms) => {
  expect(formsOfName(name)).toEqual(expect.arrayContaining(forms));
});

test.each([
  'krisesenteret',
  'krisesenteret i oslo',
  'kvinnehuset krisesenter',
  'bo hus',
  'trygt og varmt sted',
])('of “%s” nothing else is made that means others', (name) => {
  expect(formsOfName(name)).toEqual([]);
});
