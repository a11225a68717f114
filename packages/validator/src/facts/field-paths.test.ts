import { expect, test } from 'vitest';
import { stepsOf, supportsField } from './field-paths.ts';
import { unknownStepOf } from './known-paths.ts';

test('a path is read with points and brackets', () => {
  expect(stepsOf('locations[0].address')).toEqual(['locations', '0', 'address']);
  expect(stepsOf('access.cost')).toEqual(['access', 'cost']);
  expect(stepsOf('')).toEqual([]);
});

test('many different paths are read as well as few', () => {
  for (let index = 0; index < 2000; index++) {
    expect(stepsOf(`a${String(index)}.b`)).toEqual([`a${String(index)}`, 'b']);
    expect(unknownStepOf(`a${String(index)}.b`)?.name).toBe(`a${String(index)}`);
  }
  expect(stepsOf('access.cost')).toEqual(['access', 'cost']);
});

test.each([
  ['access', true],
  ['access.cost', true],
  ['access.cost.value', true],
  ['access.records', false],
  ['accessibility', false],
  ['cost', false],
  ['', false],
])('“%s” supports access.cost: %s', (support, does) => {
  expect(supportsField(support, 'access', 'cost')).toBe(does);
});

test.each([
  ['access.costs', { name: 'costs', before: 'access.' }],
  ['hours', { name: 'hours', before: '' }],
  ['locations[0].adress', { name: 'adress', before: 'locations.' }],
  ['', { name: '', before: '' }],
])('in “%s” the unknown step is %j', (path, step) => {
  expect(unknownStepOf(path)).toMatchObject(step);
});

test.each([
  'access',
  'access.cost.anything',
  'summary.nb',
  'locations[0]',
  'contacts.value',
  'serviceArea.x',
])('“%s” is known as far as we look', (path) => {
  expect(unknownStepOf(path)).toBeUndefined();
});
