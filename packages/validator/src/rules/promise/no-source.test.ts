import { expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { findingsIn } = inFamily('promise');

const source = (supports: string[]) => ({
  id: 'nettsiden',
  url: 'https://example.org',
  retrievedOn: '2026-05-20',
  supports,
});
const told = (access: object, sources: object[] = [source(['access'])]) =>
  findingsIn('service', { access: { residenceStatus: 'unconfirmed', ...access }, sources }).filter(
    ({ code }) => code === 'condition/no-source',
  );
const stated = { value: 'free', basis: 'stated', sourceIds: ['nettsiden'] };

test.each([['access'], ['access.cost'], ['access.cost.value']])(
  'a source that supports %s is evidence for access.cost',
  (path) => {
    expect(told({ cost: stated }, [source(['name', path])])).toEqual([]);
  },
);

test.each([['access.records'], ['openingHours'], ['accessibility']])(
  'a source that supports %s is none',
  (path) => {
    expect(told({ cost: stated }, [source([path])])).toMatchObject([
      { code: 'condition/no-source', path: '/services/0/access/cost' },
    ]);
  },
);

test('a source that is not there is told at its id, with the one that was meant', () => {
  expect(told({ cost: { ...stated, sourceIds: ['nettside'] } })).toMatchObject([
    { path: '/services/0/access/cost/sourceIds/0', help: 'Did you mean “nettsiden”?' },
  ]);
});

test('a source that is not there is told beside one that is', () => {
  expect(told({ cost: { ...stated, sourceIds: ['nettsiden', 'brosjyren'] } })).toMatchObject([
    { path: '/services/0/access/cost/sourceIds/1', params: { problem: 'unknown', id: 'brosjyren' } },
  ]);
});

test.each([[[]], ['nettsiden'], [[7]]])('sourceIds of %j name no source', (sourceIds) => {
  expect(told({ cost: { ...stated, sourceIds } })).toMatchObject([{ params: { problem: 'none' } }]);
});

test('a source that would do is proposed', () => {
  expect(told({ cost: { value: 'free', basis: 'stated' } })).toMatchObject([
    { params: { suggestion: 'nettsiden' } },
  ]);
  expect(
    told({ cost: { value: 'free', basis: 'stated' } }, [source(['name'])])[0]?.params['suggestion'],
  ).toBeUndefined();
});

test('unconfirmed needs no source, however it is written', () => {
  expect(told({ cost: 'unconfirmed', records: { value: 'unconfirmed', note: 'Ikke spurt.' } }, [])).toEqual(
    [],
  );
});

test('ways in may stand as bare codes, and need a source once they name a basis', () => {
  expect(told({ entry: ['walk-in', { value: 'appointment', note: 'På fredager.' }] })).toEqual([]);
  expect(told({ entry: ['walk-in', { value: 'appointment', basis: 'stated' }] })).toMatchObject([
    { code: 'condition/no-source', path: '/services/0/access/entry/1' },
  ]);
});
