import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeAll, describeElement, manifestOf, PACKAGE } from './analyze.mjs';
import { valuesOf, vsCodeCss, vsCodeHtml, webTypes } from './editors.mjs';

/** What is promised to everybody who builds on the element. Here by hand, so that a name cannot go unnoticed. */
const CONTRACT = {
  attributes: [
    'src',
    'lang',
    'view',
    'only-needs',
    'only-locality',
    'only-country',
    'only-audience',
    'basemap',
    'exit-url',
    'exit-hidden',
    'map-hidden',
    'search-hidden',
    'heading-level',
    'url-state',
    'public-key',
  ],
  properties: ['directory', 'plugins', 'query', 'results'],
  methods: ['reload', 'select', 'clear', 'locate'],
  events: ['load', 'error', 'results', 'select', 'contact', 'exit'].map(
    (name) => `service-directory-${name}`,
  ),
  slots: ['', 'header', 'footer', 'empty', 'error'],
  parts: ['list', 'empty', 'error', 'loading'],
};

let element;
beforeAll(async () => {
  element = await describeElement();
});

const namesOf = (items) => items.map(({ name }) => name);
const attribute = (name) => element.attributes.find((candidate) => candidate.name === name);

/** The sources of the element, without its tests; `own`: of the public element itself. */
const sources = (own = /./) =>
  readdirSync(join(PACKAGE, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/test|stories/.test(file) && own.test(file))
    .map((file) => readFileSync(join(PACKAGE, 'src', file), 'utf8'))
    .join('\n');
const OWN = /^service-directory\./;

/** The names in `part="a b"` and the like, each once. */
const namesIn = (source, attribute) => [
  ...new Set(
    [...source.matchAll(new RegExp(`\\b${attribute}="([^"]*)"`, 'g'))].flatMap(([, names]) =>
      names.split(/[\s,:]+/),
    ),
  ),
];

describe('the manifest of <service-directory>', () => {
  it('has the tag under which it is registered', () => {
    expect(element.tagName).toBe('service-directory');
  });

  it('has every promised attribute, property, method, event, slot and part', () => {
    expect(namesOf(element.attributes)).toEqual(expect.arrayContaining(CONTRACT.attributes));
    expect(namesOf(element.members)).toEqual(
      expect.arrayContaining([...CONTRACT.properties, ...CONTRACT.methods]),
    );
    expect(namesOf(element.events)).toEqual(CONTRACT.events);
    expect(namesOf(element.slots)).toEqual(CONTRACT.slots);
    expect(namesOf(element.cssParts)).toEqual(expect.arrayContaining(CONTRACT.parts));
  });

  it('says something of each', () => {
    const silent = [
      ...element.attributes,
      ...element.members,
      ...element.events,
      ...element.slots,
      ...element.cssParts,
      ...element.cssProperties,
    ].filter(({ description }) => (description ?? '') === '');
    expect(namesOf(silent)).toEqual([]);
  });

  it('names each slot that is drawn, and no other', () => {
    const drawn = [...sources(OWN).matchAll(/<slot(?: name="([^"]*)")?>/g)].map(([, name]) => name ?? '');
    expect([...new Set(drawn)].sort()).toEqual(namesOf(element.slots).sort());
  });

  it('names each part that the element draws itself, and none that nothing draws', () => {
    const parts = namesOf(element.cssParts);
    expect(parts).toEqual(expect.arrayContaining(namesIn(sources(OWN), '(?<!export)part')));
    const drawn = new Set([...namesIn(sources(), 'part'), ...namesIn(sources(), 'exportparts')]);
    expect(parts.filter((name) => !drawn.has(name))).toEqual([]);
  });

  it('tells only custom properties that the styles read', async () => {
    const { ServiceDirectory } = await import('../../src/service-directory.ts');
    // The map, which comes late, brings its own.
    const { groundStyles } = await import('../../src/components/map-panel/ground.styles.ts');
    const styles = [ServiceDirectory.styles, groundStyles]
      .flat(Infinity)
      .map(({ cssText }) => cssText)
      .join('\n');
    const unread = namesOf(element.cssProperties).filter(
      (name) => !new RegExp(`var\\(\\s*${name}\\b`).test(styles),
    );
    expect(unread).toEqual([]);
  });

  it('leaves out what is private, state, static or of the base class', () => {
    const source = readFileSync(join(PACKAGE, 'src/service-directory.ts'), 'utf8');
    const state = [...source.matchAll(/@state\(\)(?: private)? (\w+)/g)].map(([, name]) => name ?? '');
    expect(state).not.toEqual([]);
    const inner = [
      'render',
      'updated',
      'willUpdate',
      'connectedCallback',
      'styles',
      'onLeave',
      'onSettled',
      'onParts',
      'sourceOf',
    ];
    for (const name of [...state, ...inner]) expect(namesOf(element.members)).not.toContain(name);
    expect(namesOf(element.members).filter((name) => name.startsWith('#'))).toEqual([]);
  });

  it('gives the values of a list, the default and what an event tells', () => {
    expect(attribute('view').type.text).toBe("'auto' | 'list' | 'map' | 'split'");
    expect(attribute('exit-url')).toMatchObject({
      default: "'https://www.wikipedia.org/'",
      type: { text: 'string' },
    });
    expect(element.members.find(({ name }) => name === 'results').readonly).toBe(true);
    const select = element.events.find(({ name }) => name === 'service-directory-select');
    expect(select.type.text).toBe('CustomEvent<{ id: string | undefined }>');
  });

  it('has what an event tells on one line, without comments', () => {
    expect(element.events.filter(({ type }) => /\n|\/[/*]/.test(type.text))).toEqual([]);
  });

  it('points at files of the package', () => {
    const { modules } = manifestOf(element);
    const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    expect(modules.map(({ path }) => `./${path}`)).toEqual([
      manifest.exports['.'].default,
      manifest.exports['./define'].default,
    ]);
  });

  it('has the inner elements too where Storybook asks', async () => {
    const { modules } = await describeAll();
    const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    expect(tags).toEqual(
      expect.arrayContaining(['service-directory', 'service-directory-card', 'service-directory-map']),
    );
  });
});

describe('the files for editors', () => {
  it('offer the values of an attribute, and let a flag stand alone', () => {
    const [tag] = vsCodeHtml(element).tags;
    const of = (name) => tag.attributes.find((candidate) => candidate.name === name);
    expect(of('view').values).toEqual(['auto', 'list', 'map', 'split'].map((name) => ({ name })));
    expect(of('map-hidden').valueSet).toBe('v');
    expect(of('src')).not.toHaveProperty('values');
    expect(valuesOf({ text: 'string' })).toEqual([]);
  });

  it('know each custom property with its default', () => {
    const brand = vsCodeCss(element).properties.find(({ name }) => name === '--service-directory-brand');
    expect(brand.description).toContain('#0b5560');
  });

  it('tell JetBrains the package, the types and which attributes need a value', () => {
    const types = webTypes(element, { name: '@service-directory/element', version: '1.2.3' });
    expect(types).toMatchObject({ name: '@service-directory/element', version: '1.2.3' });
    const [tag] = types.contributions.html.elements;
    expect(namesOf(tag.attributes ?? [])).toEqual(namesOf(element.attributes));
    expect(tag.attributes.find(({ name }) => name === 'exit-hidden').value).toEqual({
      type: 'boolean',
      required: false,
    });
    expect(tag.js.properties.find(({ name }) => name === 'results')).toMatchObject({ 'read-only': true });
    expect(tag.js.events.map(({ name }) => name)).toEqual(CONTRACT.events);
  });
});
