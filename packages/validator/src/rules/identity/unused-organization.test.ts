import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { organizationUnused } from './unused-organization.ts';

const told = (organizations: unknown[], services: unknown[], unreadIds: string[] = []) =>
  tryWholeRule(organizationUnused, { organizations, services }, { unreadIds: new Set(unreadIds) });

test('an organisation that no service names is told at its record', () => {
  expect(told([{ id: 'a' }, { id: 'b' }], [{ organizationIds: ['a'] }])).toMatchObject([
    { path: ['organizations', 1], recordId: 'b', params: { id: 'b' } },
  ]);
});

test('one of several that a service names is used', () => {
  expect(
    told([{ id: 'a' }, { id: 'b' }], [{ organizationIds: ['x', 'b'] }, { organizationIds: ['a'] }]),
  ).toEqual([]);
});

test('nothing is said while a service could not be read', () => {
  expect(told([{ id: 'a' }], [], ['tilbudet'])).toEqual([]);
});

test('an organisation without an id, and a list that is none, are left to the shape', () => {
  expect(told([{}, { id: 3 }], [{ organizationIds: 'a' }])).toEqual([]);
});

test('an organisation behind the service that names it is used', () => {
  const memory = organizationUnused.start();
  const context = { unreadIds: new Set() } as never;
  organizationUnused.see(
    { list: 'services', record: { organizationIds: ['a'] }, path: ['services', 0], earlier: undefined },
    memory,
    context,
  );
  for (const id of ['a', 'b'])
    organizationUnused.see(
      { list: 'organizations', record: { id }, path: ['organizations', 0], earlier: undefined },
      memory,
      context,
    );
  const found: unknown[] = [];
  organizationUnused.finish(memory, (what) => found.push(what?.recordId), context);
  expect(found).toEqual(['b']);
});

test('an organisation on its own is not told: its services stand elsewhere', () => {
  const directory = { organizations: [{ id: 'a' }] };
  expect(tryWholeRule(organizationUnused, directory, { hasHead: false })).toEqual([]);
  expect(tryWholeRule(organizationUnused, directory, { hasHead: true })).toHaveLength(1);
});
