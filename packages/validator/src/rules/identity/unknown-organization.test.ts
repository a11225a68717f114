import { IdSet } from '../../facts/id-set.ts';
import { describe, expect, test } from 'vitest';
import type { RuleContext } from '../../rule.ts';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { serviceUnknownOrganization } from './unknown-organization.ts';

const told = (organizations: unknown[], services: unknown[], context: Partial<RuleContext> = {}) =>
  tryWholeRule(serviceUnknownOrganization, { organizations, services }, context);

test('an organisation that is not there is told at its entry, with the one that was likely meant', () => {
  expect(
    told([{ id: 'kirkens-hjelp' }], [{ id: 'a', organizationIds: ['kirkens-hjelp', 'kirkens-hjlep'] }]),
  ).toMatchObject([
    {
      path: ['services', 0, 'organizationIds', 1],
      recordId: 'a',
      params: { id: 'kirkens-hjlep', suggestion: 'kirkens-hjelp' },
    },
  ]);
});

test('a service of that id is no organisation', () => {
  expect(told([], [{ id: 'a', organizationIds: ['a'] }])).toHaveLength(1);
});

test('an organisation whose file could not be read is not called unknown', () => {
  expect(told([], [{ id: 'a', organizationIds: ['b'] }], { unreadIds: new Set(['b']) })).toEqual([]);
});

test('what is no list of ids is left to the shape', () => {
  expect(told([{ id: 3 }], [{ organizationIds: 'x' }, { organizationIds: [3, null] }])).toEqual([]);
});

test('a service without an id is told all the same', () => {
  expect(told([], [{ organizationIds: ['x'] }])).toMatchObject([{ recordId: '' }]);
});

test('organisations that come behind the services are found', () => {
  const memory = serviceUnknownOrganization.start();
  const ids = { organizations: new IdSet(), services: new IdSet() };
  const context = { hasHead: true, unreadIds: new Set(), ids } as unknown as RuleContext;
  const see = (list: 'organizations' | 'services', record: { id: string; organizationIds?: string[] }) => {
    const earlier = ids[list].add(record.id, 0);
    serviceUnknownOrganization.see(
      { list, record: { ...record }, path: [list, 0], earlier },
      memory,
      context,
    );
  };
  see('services', { id: 'a', organizationIds: ['b', 'c'] });
  see('organizations', { id: 'b' });
  const found: unknown[] = [];
  serviceUnknownOrganization.finish(memory, (what) => found.push(what?.params?.['id']), context);
  expect(found).toEqual(['c']);
});

describe('without a head', () => {
  test('services alone name organisations that stand elsewhere', () => {
    expect(told([], [{ id: 'a', organizationIds: ['b'] }], { hasHead: false })).toEqual([]);
  });

  test('services with organisations beside them must name one of those', () => {
    expect(told([{ id: 'c' }], [{ id: 'a', organizationIds: ['b'] }], { hasHead: false })).toHaveLength(1);
  });
});

test('the first hundred of many get a suggestion, and one that was given is given again', () => {
  const organizations = Array.from({ length: 200 }, (_, index) => ({ id: `organisasjonen-${index}` }));
  const services = organizations.map(({ id }) => ({ organizationIds: [id.replace('organ', 'orgna')] }));
  const found = told(organizations, [...services, ...services]);
  expect(found.map(({ params }) => params['suggestion'] !== undefined)).toEqual(
    [...services, ...services].map((_, index) => index % 200 < 100),
  );
});
