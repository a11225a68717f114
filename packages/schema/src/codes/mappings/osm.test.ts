import { expect, test } from 'vitest';
import en from '../../locales/en.ts';
import type { CodeList } from '../../locales/types.ts';
import { AUDIENCE } from '../audience.ts';
import { NEEDS } from '../needs.ts';
import { AUDIENCE_TAGS } from './osm-audience.ts';
import { NEED_TAGS } from './osm-needs.ts';
import { STRUCTURE_TAGS } from './osm-structure.ts';
import { OSM_ANY_VALUE, type OsmTags } from './osm-tags.ts';
import { codesOfOsmTags, osmNoteOf, osmTagsOf } from './osm.ts';

const CODES = [
  ...NEEDS.map((code) => ({ list: 'needs' as const, code })),
  ...AUDIENCE.map((code) => ({ list: 'audience' as const, code })),
];
/** Every tag that we write or read, with the code it stands at. */
const TAGS = [
  ...[...Object.entries(NEED_TAGS), ...Object.entries(AUDIENCE_TAGS)].flatMap(([code, entry]) =>
    [...('tags' in entry ? [entry.tags] : []), ...(entry.alsoRead ?? [])].map((tags) => ({ code, tags })),
  ),
  ...Object.values(STRUCTURE_TAGS).flatMap((list) =>
    Object.entries<OsmTags | undefined>(list).flatMap(([code, tags]) => (tags ? [{ code, tags }] : [])),
  ),
];

test.each(CODES)('$list.$code has tags or a reason why it has none, not both', ({ list, code }) => {
  const note = osmNoteOf(list, code);
  if (osmTagsOf(list, code) === undefined) expect(note).toMatch(/^\S.*\S\.$/);
  else expect(note).toBeUndefined();
});

test('no code is mapped that does not exist, and each is in the order of its list', () => {
  expect(Object.keys(NEED_TAGS)).toEqual(NEEDS);
  expect(Object.keys(AUDIENCE_TAGS)).toEqual(AUDIENCE);
  for (const [list, tags] of Object.entries(STRUCTURE_TAGS)) {
    expect(Object.keys(tags), list).toEqual(Object.keys(en[list as CodeList]));
  }
});

test('keys and values are written as OpenStreetMap writes them', () => {
  expect(TAGS.length).toBeGreaterThan(50);
  for (const { code, tags } of TAGS) {
    expect(Object.keys(tags).length, code).toBeGreaterThan(0);
    for (const [key, value] of Object.entries(tags)) {
      expect(key, code).toMatch(/^[a-z_]+(:[a-z_]+)*$/);
      expect(value, code).toMatch(/^(?:[a-z_]+|\*)$/);
    }
  }
});

test.each(CODES.filter(({ list, code }) => osmTagsOf(list, code) !== undefined))(
  '$list.$code is found back in the tags that it gives, and no other of its list',
  ({ list, code }) => {
    expect(codesOfOsmTags(osmTagsOf(list, code) ?? {})[list]).toEqual([code]);
  },
);

test.each(
  (
    [
      ['needs', NEED_TAGS],
      ['audience', AUDIENCE_TAGS],
    ] as const
  ).flatMap(([list, table]) =>
    Object.entries(table).flatMap(([code, { alsoRead = [] }]) =>
      alsoRead.map((tags) => ({ list, code, tags })),
    ),
  ),
)('$list.$code is read from $tags too', ({ list, code, tags }) => {
  expect(codesOfOsmTags(tags)[list]).toEqual([code]);
});

test('a value with semicolons is read as each of its parts', () => {
  expect(
    codesOfOsmTags({
      amenity: 'social_facility',
      social_facility: 'soup_kitchen; clothing_bank',
      'social_facility:for': 'homeless;migrant',
    }),
  ).toEqual({ needs: ['food', 'clothing'], audience: ['migrants', 'homeless'] });
});

test('needs come in the order of their list, each once', () => {
  expect(
    codesOfOsmTags({
      amenity: 'social_facility;dentist',
      social_facility: 'food_bank;soup_kitchen',
      healthcare: 'dentist',
    }).needs,
  ).toEqual(['dental', 'food']);
});

test('the more exact reading wins over the one that it contains', () => {
  const outreach = { amenity: 'social_facility', social_facility: 'outreach' };
  expect(codesOfOsmTags(outreach).needs).toEqual(['social-work']);
  expect(codesOfOsmTags({ ...outreach, 'social_facility:for': 'migrant' }).needs).toEqual([
    'immigration-advice',
  ]);
  expect(codesOfOsmTags({ ...outreach, 'social_facility:for': 'senior' }).needs).toEqual(['social-work']);
});

test('what OpenStreetMap calls outreach is a house, and is not read as work in the street', () => {
  expect(codesOfOsmTags({ amenity: 'social_facility', social_facility: 'outreach' }).needs).not.toContain(
    'outreach',
  );
  expect(osmTagsOf('needs', 'outreach')).toEqual({
    amenity: 'social_facility',
    social_facility: 'ambulatory_care',
  });
});

test('half of the tags is not enough', () => {
  expect(codesOfOsmTags({ amenity: 'social_facility' })).toEqual({ needs: [], audience: [] });
  expect(codesOfOsmTags({ vending: 'condoms' }).needs).toEqual([]);
  expect(codesOfOsmTags({ amenity: 'clinic', healthcare: 'clinic' }).needs).toEqual([]);
});

test('tags that are not ours, and names every object has, give nothing', () => {
  expect(codesOfOsmTags({ shop: 'bakery', constructor: 'yes', toString: 'no' })).toEqual({
    needs: [],
    audience: [],
  });
  expect(codesOfOsmTags({})).toEqual({ needs: [], audience: [] });
});

test.each([
  ['needs', 'crisis-shelter'],
  ['needs', 'safe-accommodation'],
  ['needs', 'trafficking-support'],
  ['audience', 'people-who-sell-sex'],
  ['audience', 'undocumented'],
  ['audience', 'trafficked-people'],
  ['audience', 'people-with-hiv'],
] as const)('%s.%s puts nobody on the map who has reason to stay off it', (list, code) => {
  expect(osmTagsOf(list, code)).toBeUndefined();
});

test('what is not known or only partly so is not written as yes or no', () => {
  for (const list of ['cost', 'wheelchair'] as const)
    expect(osmTagsOf(list, 'unconfirmed'), list).toBeUndefined();
  expect(osmTagsOf('cost', 'partly-free')).toBeUndefined();
  expect(osmTagsOf('cost', 'free')).toEqual({ fee: 'no' });
  expect(osmTagsOf('wheelchair', 'limited')).toEqual({ wheelchair: 'limited' });
});

test('only channels have a value that the record gives', () => {
  const open = TAGS.filter(({ tags }) => Object.values(tags).includes(OSM_ANY_VALUE)).map(({ code }) => code);
  expect(open).toEqual(['phone', 'sms', 'whatsapp', 'telegram', 'email', 'web']);
});

test('a health trust is a public body, a town is the government', () => {
  expect(osmTagsOf('organizationType', 'health-trust')).toEqual({ 'operator:type': 'public' });
  expect(osmTagsOf('organizationType', 'public')).toEqual({ 'operator:type': 'government' });
});

test.each(['constructor', '__proto__', 'havna:sauna', ''])(
  'an unknown code has neither tags nor note: %j',
  (code) => {
    expect(osmTagsOf('needs', code)).toBeUndefined();
    expect(osmNoteOf('audience', code)).toBeUndefined();
  },
);

test('a list without tags gives none', () => {
  expect(osmTagsOf('police', 'present-on-site')).toBeUndefined();
  expect(osmNoteOf('police', 'present-on-site')).toBeUndefined();
});
