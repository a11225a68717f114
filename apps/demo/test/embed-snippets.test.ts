import { frameSettings } from '@service-directory/plain-html/frame-settings';
import fc from 'fast-check';
import { compile as compileSvelte } from 'svelte/compiler';
import ts from 'typescript';
import { parse as parseVue } from 'vue/compiler-sfc';
import { describe, expect, test } from 'vitest';
import { attributesOf, NOTHING_CHOSEN, type Choices } from '../src/embed/choices.ts';
import { codeFor } from '../src/embed/result-view.ts';
import { frameSnippet, frameTag } from '../src/embed/snippets/frame.ts';
import { FRAMEWORKS, frameworkSnippet } from '../src/embed/snippets/frameworks.ts';
import { htmlSnippet } from '../src/embed/snippets/html.ts';
import { wordpressSnippet } from '../src/embed/snippets/wordpress.ts';
import { WORDS } from '../src/embed/words/index.ts';

const choose = (changed: Partial<Choices>): Choices => ({ ...NOTHING_CHOSEN, ...changed });
const FALLBACK = { lang: 'nb', call: 'Ring', leave: 'Forlat' };
const FRAME = { site: 'https://own.example', title: 'Finn hjelp' };
/** What somebody may type: quotes, braces, markup, ends of templates, letters of all scripts. */
const typed = fc.string({
  unit: fc.constantFrom('a', 'Å', '"', "'", '{', '}', '<', '>', '&', '`', '$', '\\', ']', 'ж'),
});
const ALL = choose({
  src: 'https://a.example/d.json /b.json',
  lang: 'ro',
  needs: ['food', 'legal-advice'],
  locality: 'Å i Lofoten',
  country: 'NO',
  audience: 'women',
  view: 'split',
  look: 'high-contrast',
  isSearchHidden: true,
  headingLevel: 3,
  basemap: 'raster',
  exitUrl: 'https://www.yr.no/',
  isLinkable: true,
});

/** The name of a property, as the component for React has it. */
const propOf = (attribute: string) =>
  attribute
    .split('-')
    .map((word, index) => (index === 0 ? word : `${word[0]!.toUpperCase()}${word.slice(1)}`))
    .join('');

describe('attributes', () => {
  test('say what was chosen, and nothing that holds anyway', () => {
    expect(attributesOf(NOTHING_CHOSEN)).toEqual([['src', '/directory.json']]);
    expect(Object.fromEntries(attributesOf(ALL))).toEqual({
      src: 'https://a.example/d.json /b.json',
      lang: 'ro',
      'only-needs': 'food legal-advice',
      'only-locality': 'Å i Lofoten',
      'only-country': 'NO',
      'only-audience': 'women',
      view: 'split',
      basemap: 'raster:/tiles/{z}/{x}/{y}.png',
      'exit-url': 'https://www.yr.no/',
      'search-hidden': true,
      'heading-level': '3',
      'url-state': 'hash',
    });
  });

  test('without a map say nothing of its ground, and without the button nothing of where it goes', () => {
    const attributes = attributesOf(
      choose({
        isMapHidden: true,
        basemap: 'osm',
        view: 'map',
        isExitHidden: true,
        exitUrl: 'https://a.example/',
      }),
    );
    expect(attributes.map(([name]) => name)).toEqual(['src', 'exit-hidden', 'map-hidden']);
  });
});

describe('HTML', () => {
  test('is two lines and what stands between the tags', () => {
    expect(htmlSnippet(NOTHING_CHOSEN, FALLBACK))
      .toBe(`<script type="module" src="/service-directory/service-directory.js"></script>
<service-directory src="/directory.json">
  <p>Ring <a href="tel:112">112</a></p>
  <p><a href="https://www.wikipedia.org/" rel="noreferrer noopener">Forlat</a></p>
</service-directory>`);
  });

  test('has the file of its looks before the script, and no link out where the page has one', () => {
    const code = htmlSnippet(choose({ look: 'host', isExitHidden: true }), FALLBACK);
    expect(code).toMatch(/^<link rel="stylesheet" href="\/service-directory\/themes\/host\.css">\n<script/);
    expect(code).not.toContain('Forlat');
  });

  test.each([
    ['www.yr.no', 'https://www.yr.no'],
    ['yr.no/vær', 'https://yr.no/vær'],
    ['https://www.yr.no/', 'https://www.yr.no/'],
    ['/weather', '/weather'],
    ['weather.html', 'weather.html'],
  ])('leads out to where %s means: %s, in the attribute and in the link', (exitUrl, address) => {
    const code = htmlSnippet(choose({ exitUrl }), FALLBACK);
    expect(code).toContain(`exit-url="${address}"`);
    expect(code).toContain(`<a href="${address}" rel=`);
  });

  test.each([
    'http://yr.no',
    'javascript:alert(1)',
    'data:text/html,x',
    'yr',
    '//yr.no:x',
    'https://a:b@yr.no/',
  ])('an exit that is refused stands nowhere in the code: %s', (exitUrl) => {
    const code = htmlSnippet(choose({ exitUrl }), FALLBACK);
    expect(code).not.toContain('exit-url');
    expect(code).toContain('<a href="https://www.wikipedia.org/" rel=');
  });

  test('what is not in the language of the list is marked as what it is', () => {
    expect(htmlSnippet(choose({ lang: 'ar' }), FALLBACK)).toContain('<p lang="nb">Ring <a');
    expect(htmlSnippet(choose({ lang: 'nb' }), FALLBACK)).not.toContain('<p lang');
    expect(htmlSnippet(NOTHING_CHOSEN, FALLBACK)).not.toContain('<p lang');
  });

  test('in a language of this site is in that language', () => {
    expect(codeFor('html', choose({ lang: 'en' }), WORDS.nb)).toContain('<p>Do you need help now? Call <a');
    expect(codeFor('html', choose({ lang: 'ar' }), WORDS.nb)).toContain('<p lang="nb">Trenger');
  });

  test('whatever is typed stays one attribute', () => {
    fc.assert(
      fc.property(typed, (locality) => {
        const code = htmlSnippet(choose({ locality }), FALLBACK);
        const values = [...code.matchAll(/only-locality="([^"]*)"/g)].map(([, value]) => value);
        const read = (value = '') =>
          value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
        return locality.trim() === ''
          ? values.length === 0
          : values.length === 1 && read(values[0]) === locality.trim();
      }),
    );
  });
});

describe('the shortcode', () => {
  test('shows what was uploaded where no address was written', () => {
    expect(wordpressSnippet(NOTHING_CHOSEN)).toBe('[service-directory]');
    expect(wordpressSnippet(choose({ needs: ['food'], isMapHidden: true, look: 'host' }))).toBe(
      '[service-directory only-needs="food" map-hidden look="host"]',
    );
    expect(wordpressSnippet(choose({ src: '/a.json' }))).toBe('[service-directory src="/a.json"]');
  });

  test('whatever is typed, nothing ends it or is read as markup', () => {
    fc.assert(
      fc.property(typed, (locality) => /^\[[^[\]<>]*\]$/.test(wordpressSnippet(choose({ locality })))),
    );
  });
});

describe('the frame', () => {
  const queryOf = (code: string) =>
    new URL(/src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '').search;

  test('says in its address what the frame reads there, and nothing else', () => {
    const { attributes, theme } = frameSettings(queryOf(frameSnippet(ALL, FRAME)));
    expect(theme).toBe('high-contrast');
    expect(attributes).toEqual({
      lang: 'ro',
      'only-needs': 'food legal-advice',
      'only-locality': 'Å i Lofoten',
      'only-country': 'NO',
      'only-audience': 'women',
      view: 'split',
      'search-hidden': '',
      'heading-level': '3',
    });
    expect(queryOf(frameSnippet(ALL, FRAME))).not.toMatch(/src|exit|url-state|basemap/);
  });

  test('every choice is in its address or in its page', () => {
    const inPage = frameTag(ALL) ?? '';
    const { attributes } = frameSettings(queryOf(frameSnippet(ALL, FRAME)));
    for (const [name] of attributesOf(ALL))
      expect(name in attributes || inPage.includes(` ${name}`), name).toBe(true);
    expect(frameTag(choose({ src: 'directory.json', lang: 'ro' }))).toBeUndefined();
  });

  test('frame.html of the folder is left as it is where nothing was chosen that it has to say', () => {
    expect(frameTag(NOTHING_CHOSEN)).toBeUndefined();
    expect(frameTag(choose({ isExitHidden: true }))).toBe(
      '<service-directory src="directory.json" exit-hidden>',
    );
    expect(frameTag(choose({ src: '/list/directory.json' }))).toBe(
      '<service-directory src="/list/directory.json">',
    );
  });
});

describe.each(FRAMEWORKS)('%s', (framework) => {
  const kind = framework === 'react' || framework === 'solid' ? 'tsx' : 'ts';
  /** Faults of the language that the code is written in. */
  const faultsOf = (code: string): string[] => {
    if (framework === 'vue') return parseVue(code).errors.map(String);
    if (framework === 'svelte') {
      compileSvelte(code, { customElement: false });
      return [];
    }
    const { diagnostics = [] } = ts.transpileModule(code, {
      fileName: `help.${kind}`,
      reportDiagnostics: true,
      compilerOptions: {
        jsx: ts.JsxEmit.Preserve,
        experimentalDecorators: true,
        target: ts.ScriptTarget.ES2022,
      },
    });
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  };

  test('is code without a fault, with every choice', () => {
    const code = frameworkSnippet(framework, ALL);
    expect(faultsOf(code)).toEqual([]);
    for (const [attribute, value] of attributesOf(ALL)) {
      const name = framework === 'react' ? propOf(attribute) : attribute;
      expect(code).toContain(name);
      if (value !== true) expect(code).toContain(value);
    }
    expect(code).toContain('@service-directory/element/themes/high-contrast.css');
  });

  test('whatever is typed, the code has no fault', () => {
    fc.assert(
      fc.property(
        typed,
        (locality) => faultsOf(frameworkSnippet(framework, choose({ locality }))).length === 0,
      ),
      { numRuns: 60 },
    );
  });
});

test('React is given the props of the component, numbers as numbers', () => {
  const code = frameworkSnippet('react', choose({ needs: ['food'], headingLevel: 3, isMapHidden: true }));
  expect(code).toContain("from '@service-directory/element/react'");
  const [, props] = /<ServiceDirectory\s([^>]*) \/>/.exec(code) ?? [];
  expect(props?.trim().split(/\s+/).sort()).toEqual([
    'headingLevel={3}',
    'mapHidden',
    'onlyNeeds="food"',
    'src="/directory.json"',
  ]);
});

test('Angular is told where its looks are named, since it leaves out what a script asks for', () => {
  const code = frameworkSnippet('angular', choose({ look: 'host' }));
  expect(code).toMatch(
    /^\/\/ In angular\.json, under "build", "options": "styles": \["@service-directory\/element\/themes\/host\.css"\]\n/,
  );
  expect(code).not.toMatch(/^import .*\.css/m);
  expect(frameworkSnippet('angular', NOTHING_CHOSEN)).not.toContain('angular.json');
});

test('Svelte is given locks on the element, since it would listen for events of those names', () => {
  const code = frameworkSnippet('svelte', choose({ locality: "L'Å {x}", exitUrl: '/{weather}' }));
  expect(code).toContain("{@attach (list) => { list.setAttribute('only-locality', 'L\\'Å {x}'); }}");
  expect(code).not.toContain(' only-locality=');
  expect(code).toContain("exit-url={'/{weather}'}");
});

test('every word is there in both languages, and says the same choices', () => {
  const shapeOf = (words: object): unknown =>
    Object.fromEntries(
      Object.entries(words).map(([key, value]) => [
        key,
        typeof value === 'object' ? shapeOf(value as object) : typeof value,
      ]),
    );
  expect(shapeOf(WORDS.en)).toEqual(shapeOf(WORDS.nb));
});
