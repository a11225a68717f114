import { describe, expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { servicePointsToClosed } from './points-to-closed.ts';
import { serviceReplacedButActive } from './replaced-but-active.ts';

const told = (...services: object[]) =>
  tryWholeRule(servicePointsToClosed, { organizations: [{ id: 'old', status: 'defunct' }], services });
const old = { id: 'old', status: 'defunct' };

test('a directory with very many pointers is checked in its first part', () => {
  const seeAlso = Array.from({ length: 20_000 }, () => 'other');
  expect(told({ id: 'a', seeAlso }, { id: 'b', seeAlso: ['old'] }, old)).toEqual([]);
});

test('records without ids are told all the same', () => {
  expect(told({ seeAlso: ['old'] }, old)).toMatchObject([{ recordId: '' }]);
  expect(tryWholeRule(serviceReplacedButActive, { services: [{ replacedBy: 'b' }] })).toMatchObject([
    { recordId: '' },
  ]);
});

describe('a pointer to a closed service', () => {
  test('is told whether that one comes before or after', () => {
    const own = { id: 'a', seeAlso: ['other', 'old'] };
    expect(told(own, old)).toMatchObject([
      { path: ['services', 0, 'seeAlso', 1], recordId: 'a', params: { id: 'old', status: 'defunct' } },
    ]);
    expect(told(old, own)).toMatchObject([{ path: ['services', 1, 'seeAlso', 1] }]);
  });

  test('is told of the one that took over too', () => {
    expect(
      told({ id: 'a', status: 'defunct', replacedBy: 'old' }, { ...old, status: 'inactive' }),
    ).toMatchObject([{ path: ['services', 0, 'replacedBy'], params: { status: 'inactive' } }]);
  });

  test.each([
    ['open', { id: 'a', seeAlso: ['b'] }, { id: 'b' }],
    ['closed for a while', { id: 'a', seeAlso: ['b'] }, { id: 'b', status: 'temporarily-closed' }],
    ['not there, which another rule tells', { id: 'a', seeAlso: ['c'] }, old],
    ['pointed to by one that has closed as well', { id: 'a', status: 'defunct', seeAlso: ['old'] }, old],
    ['itself', { id: 'a' }, { ...old, replacedBy: 'old' }],
    ['of the wrong type', { id: 'a', seeAlso: [7], replacedBy: ['old'] }, old],
  ])('is not told when that one is %s', (_what, left, right) => {
    expect(told(left, right)).toEqual([]);
  });
});

test('a service that was replaced and is still shown', () => {
  const active = (service: object) =>
    tryWholeRule(serviceReplacedButActive, { services: [{ id: 'a', ...service }] }).map(
      ({ params }) => params['status'],
    );
  expect(active({ replacedBy: 'b' })).toEqual(['active']);
  expect(active({ replacedBy: 'b', status: 'temporarily-closed' })).toEqual(['temporarily-closed']);
  expect(active({ replacedBy: 'b', status: 'defunct' })).toEqual([]);
  expect(active({})).toEqual([]);
  expect(active({ replacedBy: 7 })).toEqual([]);
});
