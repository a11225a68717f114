import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { organizationDuplicate } from './duplicate-organization.ts';

const told = (...organizations: object[]) =>
  tryWholeRule(organizationDuplicate, { organizations, services: organizations }).map(
    ({ path, params, recordId }) => [path, params['field'], params['value'], recordId],
  );
const number = (value: unknown, scheme: unknown = 'NO-BRC') => ({ identifiers: [{ scheme, value }] });

test('the same name, whatever its capitals and accents', () => {
  expect(told({ id: 'a', name: 'Blå Kors' }, { id: 'b', name: { nb: 'BLÅ KORS' } })).toEqual([
    [['organizations', 1, 'name'], 'name', 'BLÅ KORS', 'b'],
  ]);
});

test('the same number in a register, with or without spaces', () => {
  expect(
    told({ name: 'A', ...number('999 999 999') }, { id: 'b', name: 'B', ...number('999999999') }),
  ).toEqual([[['organizations', 1, 'identifiers', 0, 'value'], 'NO-BRC', '999999999', 'b']]);
});

test.each([
  ['another name', { name: 'A' }, { name: 'B' }],
  ['the number of another register', { name: 'A', ...number('1') }, { name: 'B', ...number('1', 'SE-BLV') }],
  ['names that are none', { name: '' }, { name: 7 }],
  ['numbers that are none', { name: 'A', ...number(1) }, { name: 'B', ...number(1) }],
])('%s: two organisations', (_what, left, right) => {
  expect(told(left, right)).toEqual([]);
});

test('in a directory of very many organisations those after the first part are compared with it only', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ name: `Foreningen ${String(index)}` }));
  const late = [{ name: 'Ny' }, { name: 'Ny' }, { name: 'Foreningen 1' }];
  expect(told(...many, ...late)).toHaveLength(1);
});

test('organisations without ids are told all the same', () => {
  expect(told({ name: 'A' }, { name: 'A' })).toEqual([[['organizations', 1, 'name'], 'name', 'A', '']]);
});

test('a number that stands twice in one record is not two', () => {
  const identifier = { scheme: 'NO-BRC', value: '999999999' };
  expect(told({ name: 'A', identifiers: [identifier, identifier] })).toEqual([]);
});
