import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { directoryUnusedCode } from './unused-code.ts';

const codes = [
  { list: 'needs', code: 'havna:sauna' },
  { list: 'audience', code: 'havna:seamen' },
];
const told = (services: unknown[], head: object = { codes }) =>
  tryWholeRule(directoryUnusedCode, { ...head, services }).map(({ path, params }) => [path, params['code']]);

test('a code that no service has is told where it is declared', () => {
  expect(told([{ needs: ['food', 'havna:sauna'] }])).toEqual([[['codes', 1], 'havna:seamen']]);
});

test('a code of the audience of one period of some hours is used', () => {
  const openingHours = { periods: [{ days: ['mo'], audience: ['havna:seamen'] }] };
  expect(told([{ needs: ['havna:sauna'], locations: [{ openingHours }] }])).toEqual([]);
});

test('a code that is written in another way is not used', () => {
  expect(told([{ needs: ['Havna:Sauna', 'havna: sauna', 'havna:seamen'] }])).toEqual([
    [['codes', 0], 'havna:sauna'],
  ]);
});

test('an organisation has no codes', () => {
  const directory = { codes, organizations: [{ name: 'havna:sauna' }], services: [] };
  expect(tryWholeRule(directoryUnusedCode, directory)).toHaveLength(2);
});

test('a directory without codes of its own, or with broken ones, is told nothing', () => {
  expect(told([{ needs: ['food'] }], {})).toEqual([]);
  expect(told([{ needs: ['food'] }], { codes: [{ list: 'needs' }, { code: 3 }, 'havna:sauna'] })).toEqual([]);
});
