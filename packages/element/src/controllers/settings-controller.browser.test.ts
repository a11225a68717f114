import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeDirectory } from '../testing/fixtures.ts';
import { drawn, listed, setClock, watchTrouble } from '../testing/page.ts';
import { until } from '../testing/until.ts';

const SETTING = /^<service-directory>: (?:heading-level|url-state|only-[a-z]+|query|directory|plugins)=/;

beforeEach(() => setClock());
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Of an element with these attributes the console is told this, each once, and nothing else. */
async function expectTold(attributes: Record<string, string>, wanted: string[]): Promise<void> {
  const { warnings } = watchTrouble();
  const element = await listed(makeDirectory(), { lang: 'en', ...attributes });
  // Told after the list, and not anew whenever the page is drawn.
  await until(() => expect(warnings.flat()).toContain(`<service-directory>: ${wanted[0] ?? ''}`));
  element.requestUpdate();
  await drawn(element);
  const told = warnings.map(([words]) => String(words)).filter((words) => SETTING.test(words));
  expect(told).toEqual(wanted.map((words) => `<service-directory>: ${words}`));
}

test.each([
  ['heading-level', 'seven', 'one of 1, 2, 3, 4, 5, 6; using 2'],
  ['heading-level', '9', 'one of 1, 2, 3, 4, 5, 6; using 6'],
  ['url-state', 'history', 'one of none, hash; using none'],
  ['only-audience', 'womn', 'a code of a group, and what is for one group alone is left out'],
])('%s="%s" is told once, with what is done instead', (name, value, wanted) =>
  expectTold({ [name]: value }, [`${name}="${value}" is not ${wanted}.`]),
);

test.each(['query', 'directory', 'plugins'])(
  'that %s is no attribute is told, without what stands in it',
  (name) =>
    expectTold({ [name]: '{"needs":["food"]}' }, [
      `${name}="…" is not an attribute, and nothing comes of it; set the property of that name.`,
    ]),
);

test('a need that there is not is told beside one that there is', () =>
  expectTold({ 'only-needs': 'food fod' }, [
    'only-needs="fod" is not a code of a need, and nothing is shown for it.',
  ]));

test('a name of a country is told, and that nothing is left', () =>
  expectTold({ 'only-country': 'Norway' }, [
    'only-country="Norway" is not two letters such as NO, and so nothing is shown.',
    'only-country="Norway" is not what any service of the list has, alone or beside other locks.',
  ]));

test('a lock that leaves nothing of the list is told', () =>
  expectTold({ 'only-locality': 'Olso' }, [
    'only-locality="Olso" is not what any service of the list has, alone or beside other locks.',
  ]));

test('a lock that is set as a property is told as the attribute is', async () => {
  const { warnings } = watchTrouble();
  const element = await listed(makeDirectory(), { lang: 'en' });
  element.onlyLocality = 'Olso';
  await until(() => expect(warnings.flat().join()).toContain('only-locality="Olso" is not'));
});

test.each<[string, unknown, string[]]>([
  ['an odd thing', '{"needs":["food"]}', ['query="…" is not an object, and everything is shown.']],
  ['a list', [], ['query="…" is not an object, and everything is shown.']],
  [
    'fields that there are not',
    { need: ['food'], text: 'bed' },
    ['query.need="…" is not a field of a query, and is passed over.'],
  ],
  [
    'fields of another kind',
    { text: 1, openNow: 'true', needs: 'food', withinMetres: '500', facets: 'a' },
    [
      'query.text="…" is not a text, and is passed over.',
      'query.openNow="…" is not true or false, and counts as false.',
      'query.needs="…" is not a list of codes, and is passed over.',
      'query.withinMetres="…" is not a number of metres, and is passed over.',
      'query.facets="…" is not an object, and is passed over.',
    ],
  ],
  [
    'codes that there are not',
    { sort: 'soon', needs: ['food', 'fod'], audience: 'womn', country: 'no', near: { latitude: '59' } },
    [
      'query.sort="soon" is not one of default, nearest, open-first, name; using default.',
      'query.needs="fod" is not a code of a need, and nothing is shown for it.',
      'query.audience="womn" is not a code of a group, and what is for one group alone is left out.',
      'query.country="no" is not two capital letters such as NO, and so nothing is shown.',
      'query.near="…" is not a latitude and a longitude in numbers, and is passed over.',
    ],
  ],
])('of a query that is set with %s that is told, each once, and nothing breaks', async (_, query, wanted) => {
  const { errors, warnings } = watchTrouble();
  const element = await listed(makeDirectory(), { lang: 'en' });
  element.query = query as never;
  await drawn(element);
  const told = () => warnings.map(([words]) => String(words)).filter((words) => words.includes(': query'));
  await until(() => expect(told()).toEqual(wanted.map((words) => `<service-directory>: ${words}`)));
  element.requestUpdate();
  await drawn(element);
  expect(told()).toHaveLength(wanted.length);
  expect(errors).toEqual([]);
});

test('nothing is told of a query that can be, nor of one that was read or is taken away', async () => {
  const { warnings } = watchTrouble();
  const element = await listed(makeDirectory(), { lang: 'en', 'heading-level': 'x' });
  for (const query of [
    { text: 'bed', needs: ['food', 'eksempel:badstue'], openNow: true, free: undefined, audience: 'women', sort: 'name', language: 'ar', country: 'NO', locality: '', near: { latitude: 0, longitude: 0 }, withinMetres: 500, facets: { 'a/b': 'c' } }, // prettier-ignore
    undefined,
    { text: null, needs: null, near: null, sort: null },
    element.query,
    {},
  ]) {
    element.query = query as never;
    await drawn(element);
  }
  await until(() => expect(warnings.flat().join()).toContain('heading-level'));
  expect(warnings.flat().join()).not.toContain('query');
});

test('nothing is told of settings that can be', async () => {
  const odd = { 'heading-level': 'x' };
  const told = ['heading-level="x" is not one of 1, 2, 3, 4, 5, 6; using 2.'];
  await expectTold({ ...odd, 'url-state': 'hash', 'only-needs': 'food eksempel:badstue' }, told);
  await expectTold({ ...odd, 'only-country': 'no', 'only-audience': 'women' }, told);
});
