import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { serviceReplacedByUnknown } from './replaced-by-unknown.ts';

const told = (services: unknown[], unreadIds: string[] = []) =>
  tryWholeRule(serviceReplacedByUnknown, { services }, { unreadIds: new Set(unreadIds) });

test('a successor that is not there is told, with the one that was likely meant', () => {
  expect(told([{ id: 'gamle', replacedBy: 'nye-hjelpn' }, { id: 'nye-hjelpen' }])).toMatchObject([
    {
      path: ['services', 0, 'replacedBy'],
      recordId: 'gamle',
      params: { id: 'nye-hjelpn', isItself: false, suggestion: 'nye-hjelpen' },
    },
  ]);
});

test('a successor before or behind it is found', () => {
  expect(told([{ id: 'a', replacedBy: 'b' }, { id: 'b' }, { id: 'c', replacedBy: 'b' }])).toEqual([]);
});

test('a service that replaces itself is told as such', () => {
  expect(told([{ id: 'a', replacedBy: 'a' }])).toMatchObject([
    { params: { id: 'a', isItself: true, suggestion: undefined } },
  ]);
});

test('an organisation of that id is no service', () => {
  const directory = {
    organizations: [{ id: 'havna', replacedBy: 'x' }],
    services: [{ replacedBy: 'havna' }],
  };
  expect(tryWholeRule(serviceReplacedByUnknown, directory)).toMatchObject([{ recordId: '' }]);
});

test('a successor whose file could not be read is not called unknown', () => {
  expect(told([{ id: 'a', replacedBy: 'b' }], ['b'])).toEqual([]);
});

test('what is no id is left to the shape', () => {
  expect(
    told([
      { id: 'a', replacedBy: ['b'] },
      { id: 'c', replacedBy: null },
    ]),
  ).toEqual([]);
});

test('the first hundred of many get a suggestion, and all are told', () => {
  const services = Array.from({ length: 150 }, (_, index) => ({
    id: `tilbudet-i-oslo-${index}`,
    replacedBy: `tilbudet-i-olso-${index}`,
  }));
  const found = told(services);
  expect(found.map(({ params }) => params['suggestion'] !== undefined)).toEqual(
    services.map((_, index) => index < 100),
  );
});
