import { describe, expect, test } from 'vitest';
import type { PluginProblem } from './guard.ts';
import { readPlugins } from './read-plugins.ts';

function read(...plugins: readonly unknown[]) {
  const problems: PluginProblem[] = [];
  const parts = readPlugins(plugins, (problem) => problems.push(problem));
  const count = Object.values(parts).flat().length;
  return { parts, count, told: problems.map(({ message }) => message), problems };
}

const facet = (more: object = {}) => ({ id: 'open', label: 'Open', values: () => [], ...more });
const section = (more: object = {}) => ({ id: 'bring', title: 'Bring', render: () => '', ...more });
const action = (more: object = {}) => ({ id: 'copy', label: 'Copy', run: () => undefined, ...more });
const basemap = (more: object = {}) => ({ id: 'hill', label: 'Hills', create: () => undefined, ...more });
const source = (more: object = {}) => ({ scheme: 'rows', load: () => undefined, ...more });
const language = (more: object = {}) => ({ lang: 'nds', ownName: 'Platt', load: () => ({}), ...more });

test('a plugin with every kind of part is read whole', () => {
  const { parts, told } = read({
    id: 'all',
    facets: [facet()],
    sections: [section()],
    actions: [action()],
    basemaps: [basemap()],
    sources: [source()],
    languages: [language()],
  });
  expect(told).toEqual([]);
  expect(Object.values(parts).map((list: readonly unknown[]) => list.length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(parts.facets[0]?.key).toBe('all/open');
});

test.each([
  ['no object', 7],
  ['null', null],
  ['a list', []],
  ['without an id', {}],
  ['with an id in capitals', { id: 'Night' }],
  ['with an id that is a text of HTML', { id: '<b>' }],
  [
    'whose id cannot be read',
    Object.defineProperty({}, 'id', {
      get: () => {
        throw new Error('no');
      },
    }),
  ],
])('a plugin that is %s is left out, and told by its number', (_what, plugin) => {
  const { count, told } = read(plugin, { id: 'good', facets: [facet()] });
  expect(count).toBe(1);
  expect(told).toEqual([
    'Plugin 1 is left out: its id must be a text of small letters, digits and hyphens that begins with a letter. See docs/plugins.md.',
  ]);
});

test('of two plugins with the same id the first counts, and the second is told', () => {
  const { parts, told } = read(
    { id: 'night', facets: [facet({ id: 'first' })] },
    { id: 'night', facets: [facet()] },
  );
  expect(parts.facets.map(({ key }) => key)).toEqual(['night/first']);
  expect(told[0]).toContain('There are two plugins with the id «night»: the second one is left out.');
});

describe('a part with the wrong shape is left out and told; its neighbours stay', () => {
  test.each([
    ['facets', facet({ values: undefined }), 'facet 1: values must be a function.'],
    ['facets', facet({ id: 'Open Now' }), 'facet 1: id must be a text of small letters'],
    ['facets', facet({ icon: 'unicorn' }), 'facet 1: icon must be the name of an icon that the element has.'],
    ['facets', facet({ label: 7 }), 'facet 1: label must be a text, a text for each language'],
    ['facets', facet({ label: {} }), 'facet 1: label must be a text, a text for each language'],
    ['facets', 'facet', 'facet 1: it must be an object.'],
    ['sections', section({ render: '<b>' }), 'section 1: render must be a function.'],
    ['sections', section({ after: 3 }), 'section 1: after must be the id of a section.'],
    ['actions', action({ href: () => '' }), 'action 1: it must have either href or run.'],
    ['actions', action({ run: undefined }), 'action 1: it must have either href or run.'],
    ['actions', action({ on: ['footer'] }), "action 1: on must be a list of 'card' and 'record'."],
    [
      'actions',
      action({ reveals: { thirdParty: 'Shop', learns: ['soul'] } }),
      'action 1: learns must be a list of network',
    ],
    ['basemaps', basemap({ id: 'outline' }), 'basemap 1: id must be'],
    [
      'basemaps',
      basemap({ asks: { thirdParty: ' ', learns: ['area'] } }),
      'basemap 1: thirdParty must be the name',
    ],
    ['basemaps', basemap({ zooms: { from: 9, to: 2 } }), 'basemap 1: zooms must be { from, to }'],
    [
      'basemaps',
      basemap({ bounds: { west: NaN, east: 1, south: 1, north: 2 } }),
      'basemap 1: bounds must be',
    ],
    ['sources', source({ scheme: 'https' }), 'source 1: scheme must be'],
    ['sources', source({ scheme: undefined }), 'source 1: it must have scheme or matches.'],
    ['languages', language({ lang: 'not a tag' }), 'language 1: lang must be a language tag (BCP 47).'],
    ['languages', language({ direction: 'up' }), 'language 1: direction must be ltr or rtl.'],
  ])('%s: %#', (kind, wrong, words) => {
    const good = {
      facets: facet(),
      sections: section(),
      actions: action(),
      basemaps: basemap(),
      sources: source(),
      languages: language(),
    }[kind];
    const { count, told } = read({ id: 'mixed', [kind]: [wrong, good] });
    expect(count).toBe(1);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Plugin «mixed», ${words}`);
  });

  test('a list that is none', () => {
    expect(read({ id: 'a', facets: 'all' }).told[0]).toContain('Plugin «a», facets: facets must be a list.');
  });

  test('a getter that throws', () => {
    const hostile = Object.defineProperty(facet(), 'values', {
      get: () => {
        throw new Error('boom');
      },
    });
    const { count, told } = read({ id: 'a', facets: [hostile, facet()] });
    expect(count).toBe(1);
    expect(told[0]).toContain('facet 1: boom.');
  });

  test('two parts of the same name: the first counts', () => {
    const { parts, told } = read({ id: 'a', facets: [facet(), facet()] }, { id: 'b', facets: [facet()] });
    expect(parts.facets.map(({ key }) => key)).toEqual(['a/open', 'b/open']);
    expect(told[0]).toContain('facet «open»: there is one of that name already.');
  });

  test('schemes, basemaps and languages are there once on a page, whichever plugin brings them', () => {
    const { parts, told } = read(
      { id: 'a', sources: [source()], basemaps: [basemap()], languages: [language()] },
      { id: 'b', sources: [source()], basemaps: [basemap()], languages: [language({ lang: 'NDS' })] },
    );
    expect([parts.sources, parts.basemaps, parts.languages].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(told).toHaveLength(3);
  });
});

test('a plugin that is changed after it was read changes nothing', () => {
  const changing = { id: 'open', label: 'Open', values: () => ['before'] };
  const { parts } = read({ id: 'a', facets: [changing] });
  changing.values = () => ['after'];
  expect(parts.facets[0]?.part.values({} as never, {} as never)).toEqual(['before']);
});

test('a function of a part keeps its this', () => {
  const own = {
    id: 'open',
    label: 'Open',
    word: 'mine',
    values() {
      return [this.word];
    },
  };
  const { parts } = read({ id: 'a', facets: [own] });
  expect(parts.facets[0]?.part.values({} as never, {} as never)).toEqual(['mine']);
});

test('whoever is asked over the network learns where from, whether that was written or not', () => {
  const { parts } = read({
    id: 'a',
    basemaps: [basemap({ asks: { thirdParty: ' Maps ', learns: ['area'] } })],
  });
  expect(parts.basemaps[0]?.part.asks).toEqual({ thirdParty: 'Maps', learns: ['network', 'area'] });
});
