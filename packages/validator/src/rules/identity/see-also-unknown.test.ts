import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { serviceSeeAlsoUnknown } from './see-also-unknown.ts';

const told = (services: unknown[], unreadIds: string[] = []) =>
  tryWholeRule(serviceSeeAlsoUnknown, { services }, { unreadIds: new Set(unreadIds) });

test('a service that is not there is told at its entry, with the one that was likely meant', () => {
  expect(told([{ id: 'helsehjelpen' }, { id: 'b', seeAlso: ['helsehjelpen', 'helsehjelpn'] }])).toMatchObject(
    [
      {
        path: ['services', 1, 'seeAlso', 1],
        recordId: 'b',
        params: { id: 'helsehjelpn', isItself: false, suggestion: 'helsehjelpen' },
      },
    ],
  );
});

test('the service it points to may stand before or behind it', () => {
  expect(
    told([
      { id: 'a', seeAlso: ['b'] },
      { id: 'b', seeAlso: ['a'] },
    ]),
  ).toEqual([]);
});

test('a service that points to itself is told as such, and nothing is suggested', () => {
  expect(told([{ id: 'a', seeAlso: ['a'] }])).toMatchObject([
    { params: { id: 'a', isItself: true, suggestion: undefined } },
  ]);
});

test('an organisation of that id is no service', () => {
  const directory = { organizations: [{ id: 'havna' }], services: [{ id: 'a', seeAlso: ['havna'] }] };
  expect(tryWholeRule(serviceSeeAlsoUnknown, directory)).toHaveLength(1);
});

test('a service whose file could not be read is not called unknown', () => {
  expect(told([{ id: 'a', seeAlso: ['b', 'c'] }], ['b'])).toMatchObject([{ params: { id: 'c' } }]);
});

test('what is no list of ids is left to the shape', () => {
  expect(told([{ id: 'a', seeAlso: 'b' }, { seeAlso: [3, null, {}] }, { id: 4, seeAlso: {} }])).toEqual([]);
});

test('a service without an id of its own is told all the same', () => {
  expect(told([{ seeAlso: ['b'] }])).toMatchObject([{ recordId: '', params: { id: 'b', isItself: false } }]);
});

test('of thousands that lead nowhere each is told, and the first hundred get a suggestion', () => {
  const services = Array.from({ length: 2_000 }, (_, index) => ({
    id: `tilbudet-i-oslo-${index}`,
    seeAlso: [`tilbudet-i-olso-${index}`],
  }));
  const found = told(services);
  expect(found).toHaveLength(2_000);
  expect(found[99]?.params['suggestion']).toBe('tilbudet-i-oslo-99');
  expect(found[100]?.params).toEqual({ id: 'tilbudet-i-olso-100', isItself: false, suggestion: undefined });
});
