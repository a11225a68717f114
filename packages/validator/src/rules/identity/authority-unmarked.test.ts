import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { serviceAuthorityUnmarked } from './authority-unmarked.ts';

const organizations = [
  { id: 'politiet', name: { nb: 'Politiet', en: 'The Norwegian police' } },
  { id: 'udi', name: 'Utlendingsdirektoratet (UDI)' },
  { id: 'pu', name: 'Politiets utlendingsenhet' },
  { id: 'kirken', name: 'Hjelpen', description: 'Vi hjelper med politiattest.' },
];
const told = (service: object) =>
  tryWholeRule(serviceAuthorityUnmarked, { organizations, services: [{ id: 's', ...service }] });
const marked = (value: string) => ({ value, basis: 'stated' });

test('a service of the police that does not say so', () => {
  expect(told({ organizationIds: ['politiet'], access: {} })).toMatchObject([
    { path: ['services', 0, 'access'], recordId: 's', params: { authority: 'police', id: 'politiet' } },
  ]);
});

test.each(['unconfirmed', 'never-without-consent', 'legal-duty-only', 'present-on-site'])(
  '“%s” is not enough',
  (value) => {
    expect(told({ organizationIds: ['politiet'], access: { police: marked(value) } })).toMatchObject([
      { path: ['services', 0, 'access', 'police'] },
    ]);
  },
);

test('a service of two authorities says so of both', () => {
  expect(told({ organizationIds: ['pu'], access: {} }).map(({ params }) => params['authority'])).toEqual([
    'police',
    'immigration',
  ]);
  expect(told({ organizationIds: ['politiet', 'pu'], access: {} })).toHaveLength(2);
});

test.each([
  ['the police that say so', ['politiet'], { police: marked('part-of-authority') }],
  ['in short', ['udi'], { immigration: 'part-of-authority' }],
  ['a house shared with the police', ['kirken', 'politiet'], { police: marked('present-on-site') }],
  ['anybody else', ['kirken'], {}],
  ['an organisation that is not there', ['nav'], {}],
])('%s is taken', (_what, organizationIds, access) => {
  expect(told({ organizationIds, access })).toEqual([]);
});

test('a service that has closed, and data of the wrong type, are passed over', () => {
  expect(told({ organizationIds: ['politiet'], access: {}, status: 'defunct' })).toEqual([]);
  expect(told({ organizationIds: 'politiet', access: 7 })).toEqual([]);
});

test('an organisation and a service without ids are told all the same', () => {
  const directory = {
    organizations: [{ name: 'Politiet' }],
    services: [{ organizationIds: [''], access: {} }],
  };
  expect(tryWholeRule(serviceAuthorityUnmarked, directory)).toMatchObject([{ recordId: '' }]);
});

test('a directory without authorities has none to mark', () => {
  const services = [{ id: 's', organizationIds: ['kirken'] }];
  expect(tryWholeRule(serviceAuthorityUnmarked, { organizations: [{ name: 'Hjelpen' }], services })).toEqual(
    [],
  );
});
