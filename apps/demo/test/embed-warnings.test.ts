import { describe, expect, test } from 'vitest';
import { NOTHING_CHOSEN, type Choices } from '../src/embed/choices.ts';
import { policyOf } from '../src/embed/policy.ts';
import { WARNING_CODES, warningsOf } from '../src/embed/warnings.ts';

const choose = (changed: Partial<Choices>): Choices => ({ ...NOTHING_CHOSEN, ...changed });
const codesOf = (changed: Partial<Choices>) => warningsOf(choose(changed)).map(({ code }) => code);

/** What raises each warning; a code without an example fails the test below. */
const EXAMPLES: Readonly<Record<(typeof WARNING_CODES)[number], readonly Partial<Choices>[]>> = {
  'source-missing': [{ src: ' ' }],
  'source-unreadable': [
    { src: 'https://' },
    { src: 'javascript:alert(1)' },
    { src: '/a.json data:text/plain,a' },
  ],
  'source-unencrypted': [{ src: 'http://other.example/d.json' }],
  'source-elsewhere': [{ src: '/a.json //cdn.example/d.json' }, { src: 'hsds:https://api.example/' }],
  'tiles-elsewhere': [{ basemap: 'osm' }, { basemap: 'kartverket' }],
  'tiles-not-own': [
    { basemap: 'pmtiles', basemapAddress: 'https://tiles.example/a.pmtiles' },
    { basemap: 'raster', basemapAddress: '//tiles.example/{z}/{x}/{y}.png' },
  ],
  'exit-hidden': [{ isExitHidden: true }],
  'exit-refused': [
    { exitUrl: 'http://a.example/' },
    { exitUrl: 'javascript:alert(1)' },
    { exitUrl: 'mailto:a@b.example' },
    { exitUrl: 'yr' },
    { exitUrl: 'https://a:b@c.example/' },
  ],
  'exit-searches': [
    { exitUrl: 'https://www.google.no/' },
    { exitUrl: 'https://duckduckgo.com/?q=weather' },
    { exitUrl: 'google.no' },
  ],
  linkable: [{ isLinkable: true }],
  locked: [{ needs: ['food'] }, { locality: 'Oslo' }, { country: 'NO' }, { audience: 'women' }],
  'search-hidden': [{ isSearchHidden: true }],
};

describe('warnings', () => {
  test.each(WARNING_CODES)('%s is told for what raises it', (code) => {
    for (const example of EXAMPLES[code]) expect(codesOf(example)).toContain(code);
  });

  test.each([
    ['nothing chosen', {}],
    ['a map file of one’s own', { basemap: 'pmtiles', basemapAddress: '/map.pmtiles' }],
    ['no map, whatever its ground was', { basemap: 'osm', isMapHidden: true }],
    ['a calm page to leave to', { exitUrl: 'https://www.yr.no/' }],
    ['one without its scheme', { exitUrl: 'www.yr.no' }],
    ['a page whose name only ends alike', { exitUrl: 'https://www.notgoogle.example/' }],
    ['a page of one’s own to leave to', { exitUrl: '/weather.html' }],
  ] satisfies [string, Partial<Choices>][])('none for %s', (_, changed) => {
    expect(codesOf(changed)).toEqual([]);
  });

  test('name the host that learns of readers', () => {
    expect(
      warningsOf(
        choose({ src: 'https://a.example/1.json https://a.example/2.json https://b.example/3.json' }),
      ),
    ).toEqual([{ code: 'source-elsewhere', names: ['a.example', 'b.example'] }]);
  });
});

describe('where the site fetches the list itself', () => {
  const codes = (src: string) => warningsOf({ ...NOTHING_CHOSEN, src }, true).map(({ code }) => code);

  test('an address elsewhere gives no reader away', () => {
    expect(codes('https://a.example/d.json /b.json')).toEqual([]);
  });

  test('parts of a directory are fetched by phones all the same', () => {
    expect(warningsOf({ ...NOTHING_CHOSEN, src: '/a.json https://b.example/manifest.json' }, true)).toEqual([
      { code: 'source-elsewhere', names: ['b.example'] },
    ]);
  });

  test('what cannot be read or changed on its way is told as elsewhere', () => {
    expect(codes('http://a.example/d.json')).toEqual(['source-unencrypted']);
  });
});

describe('the policy', () => {
  test('allows the page’s own files and no more', () => {
    expect(policyOf(NOTHING_CHOSEN, 'page', '')).toEqual([
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
    ]);
  });

  test('names other hosts of data and of tiles', () => {
    const choices = choose({ src: '/a.json https://b.example/d.json', basemap: 'kartverket' });
    expect(policyOf(choices, 'page', '')).toEqual([
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self' https://b.example",
      "img-src 'self' https://cache.kartverket.no",
    ]);
    expect(policyOf({ ...choices, isMapHidden: true }, 'page', '').join()).not.toContain('img-src');
  });

  test('of a page with a frame names the frame alone', () => {
    expect(policyOf(NOTHING_CHOSEN, 'frame', 'https://own.example')).toEqual([
      'frame-src https://own.example',
      "script-src 'self' https://own.example",
    ]);
  });
});
