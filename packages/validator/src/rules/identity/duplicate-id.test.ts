import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { directoryDuplicateId } from './duplicate-id.ts';

const told = (directory: object) => tryWholeRule(directoryDuplicateId, { id: 'katalogen', ...directory });

test('the second record with an id is told, with the place of the first', () => {
  expect(told({ services: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] })).toEqual([
    {
      path: ['services', 2, 'id'],
      params: { id: 'a', list: 'services', owner: 'katalogen' },
      recordId: 'a',
      related: [['services', 0, 'id']],
    },
  ]);
});

test('a third is told too, against the first', () => {
  const found = told({ organizations: [{ id: 'a' }, { id: 'a' }, { id: 'a' }] });
  expect(found.map(({ path, related }) => [path[1], related[0]?.[1]])).toEqual([
    [1, 0],
    [2, 0],
  ]);
});

test('an organisation and a service may share an id', () => {
  expect(told({ organizations: [{ id: 'havna' }], services: [{ id: 'havna' }] })).toEqual([]);
});

test('records without an id, or with one that is no text, are none of its matter', () => {
  const wrong = [{}, {}, { id: '' }, { id: '' }, { id: 3 }, { id: 3 }, { id: null }];
  expect(told({ organizations: wrong, services: wrong })).toEqual([]);
});

test('places and sources of one service must differ among themselves', () => {
  const service = {
    id: 'a',
    locations: [{ id: 'huset' }, { id: 'bussen' }, { id: 'huset' }],
    sources: [{ id: 'nettsiden' }, 'no record', { id: 'nettsiden' }],
  };
  expect(told({ services: [service] })).toEqual([
    {
      path: ['services', 0, 'locations', 2, 'id'],
      params: { id: 'huset', list: 'locations', owner: 'a' },
      recordId: 'a',
      related: [['services', 0, 'locations', 0, 'id']],
    },
    {
      path: ['services', 0, 'sources', 2, 'id'],
      params: { id: 'nettsiden', list: 'sources', owner: 'a' },
      recordId: 'a',
      related: [['services', 0, 'sources', 0, 'id']],
    },
  ]);
});

test('two services may each have a place of the same id, and a place may be called as a source', () => {
  const part = { locations: [{ id: 'huset' }, {}, { id: '' }, {}], sources: [{ id: 'huset' }] };
  expect(
    told({
      services: [
        { id: 'a', ...part },
        { id: 'b', ...part },
      ],
    }),
  ).toEqual([]);
});

test('parts of a service without an id, in a directory without one, are told all the same', () => {
  const found = tryWholeRule(directoryDuplicateId, {
    organizations: [{ id: 'x' }, { id: 'x' }],
    services: [{ locations: [{ id: 'huset' }, { id: 'huset' }] }],
  });
  expect(found.map(({ recordId, params }) => [recordId, params['owner']])).toEqual([
    ['x', ''],
    ['', ''],
  ]);
});

test('in a very large directory the second is told, if no longer where the first stands', () => {
  const services = Array.from({ length: 20_002 }, (_, index) => ({ id: `tilbud-${index}` }));
  const found = told({ services: [...services, { id: 'tilbud-20001' }, { id: 'tilbud-5' }] });
  expect(found.map(({ path, related }) => [path[1], related])).toEqual([
    [20_002, []],
    [20_003, [['services', 5, 'id']]],
  ]);
});
