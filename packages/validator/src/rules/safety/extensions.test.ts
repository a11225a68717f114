import { describe, expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';

/** Every address and point is invented. */
const plain = exampleDirectory('service', {}) as { services: object[] };
const secretPlace = { id: 'huset', visibility: 'confidential', area: 'Oslo' };
const openPlace = {
  id: 'kontoret',
  visibility: 'public',
  address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
  position: { latitude: 59.9127, longitude: 10.7461, precision: 'building' },
};

const findings = (...services: object[]) =>
  validate(
    { ...plain, services: services.map((changes) => ({ ...plain.services[0], ...changes })) },
    { today: EXAMPLE_TODAY },
  ).findings;
const pathsOf = (code: string, ...services: object[]) =>
  findings(...services)
    .filter((finding) => finding.code === code)
    .map(({ path }) => path);

describe('location/confidential-extension', () => {
  const told = (extensions: unknown, locations: object[] = [secretPlace]) =>
    pathsOf('location/confidential-extension', { locations, extensions });

  test.each([
    [{ 'x:lat': 59.9127, 'x:lon': 10.7461 }, '/services/0/extensions/x:lat'],
    [{ 'x:lat': 59.91 }, '/services/0/extensions/x:lat'],
    [{ 'x:gpsLatitude': '59,9127', 'x:gpsLongitude': '10,7461' }, '/services/0/extensions/x:gpsLatitude'],
    [{ 'x:p': [10.7461, 59.9127] }, '/services/0/extensions/x:p'],
    [{ 'x:p': ['59.9127', '10.7461'] }, '/services/0/extensions/x:p'],
    [{ 'x:p': [10.7461, 59.9127, 12] }, '/services/0/extensions/x:p'],
    [{ 'x:g': { type: 'Point', coordinates: [10.7, 59.9] } }, '/services/0/extensions/x:g/coordinates'],
    [
      {
        'x:g': {
          type: 'LineString',
          coordinates: [
            [10.7461, 59.9127],
            [10.7462, 59.9128],
          ],
        },
      },
      '/services/0/extensions/x:g/coordinates/0',
    ],
    [{ 'x:bbox': [10.74, 59.91, 10.75, 59.92] }, '/services/0/extensions/x:bbox'],
    [{ 'x:y': 59.9127, 'x:x': 10.7461 }, '/services/0/extensions/x:y'],
    [{ 'x:utm': { east: 597423, north: 6643460 } }, '/services/0/extensions/x:utm/north'],
    [{ 'x:utm': [6643460, 597423] }, '/services/0/extensions/x:utm'],
    [{ 'x:postalCode': 179 }, '/services/0/extensions/x:postalCode'],
    [{ 'x:zip': '0179' }, '/services/0/extensions/x:zip'],
    [{ 'x:a': { street: 'Prøvegata', no: 5 } }, '/services/0/extensions/x:a'],
    [{ 'x:a': ['Prøvegata', '5'] }, '/services/0/extensions/x:a'],
    [{ 'x:a': { 'prøvegata-5': true } }, '/services/0/extensions/x:a'],
    [{ 'x:w3w': 'hest.bok.lampe' }, '/services/0/extensions/x:w3w'],
    [{ 'x:geohash': 'u4xsudpr' }, '/services/0/extensions/x:geohash'],
    [{ 'x:osm': 'way/123456' }, '/services/0/extensions/x:osm'],
  ])('%j', (extensions, path) => {
    expect(told(extensions)).toEqual([path]);
  });

  test.each([
    { 'x:beds': 12 },
    { 'x:count': [12, 30] },
    { 'x:share': [0.5, 0.25] },
    { 'x:prices': [59.9, 10.5] },
    { 'x:flat': 59.9127 },
    { 'x:lat': 120.5 },
    { 'x:y': 59.9127 },
    { 'x:coordinate': 'ansvarlig' },
    { 'x:postalCode': 'ikke oppgitt' },
    { 'x:tags': ['natt', 'kvinner'] },
    'tekst',
  ])('%j says nothing of a place', (extensions) => {
    expect(told(extensions)).toEqual([]);
  });

  test('nothing is said where no place is confidential', () => {
    expect(told({ 'x:lat': 59.9127, 'x:lon': 10.7461 }, [openPlace])).toEqual([]);
  });

  test('the point and the street of an open place of the same service are no secret', () => {
    const extensions = {
      'x:lat': 59.9127,
      'x:lon': 10.7461,
      'x:a': { street: 'Prøvegata', no: 1 },
      'x:b': ['10.7461', '59.9127'],
    };
    expect(told(extensions, [secretPlace, openPlace])).toEqual([]);
    expect(told({ ...extensions, 'x:c': [10.9461, 59.9127] }, [secretPlace, openPlace])).toEqual([
      '/services/0/extensions/x:c',
    ]);
  });

  test('a text that says it alone is told once, as any other text', () => {
    const codes = findings({ locations: [secretPlace], extensions: { 'x:note': 'Prøvegata 5' } })
      .map(({ code }) => code)
      .filter((code) => code.startsWith('location/confidential'));
    expect(codes).toEqual(['location/confidential-words']);
  });

  const identified = (identifiers: object[], locations: object[] = [secretPlace]) =>
    findings({ locations, identifiers }).filter(({ code }) => code.startsWith('location/confidential'));

  test.each([
    ['osm', 'node/5012345678'],
    ['osm', 'n5012345678'],
    ['OSM', '5012345678'],
    ['OpenStreetMap node', '123456'],
    ['osm_id', '123456'],
    ['kilde', 'node/5012345678'],
    ['google-place-id', 'ChIJN1t_tDeuEmsRUsoyG83frY4'],
    ['Google Maps', '1234567890123456789'],
    ['annet', 'ChIJN1t_tDeuEmsRUsoyG83frY4'],
    ['annet', '0x46416e61f267f039:0x7e92605fd3231e9a'],
    ['foursquare', '4b058804f964a520a4b022e3'],
    ['what3words', 'hest.bok.lampe'],
    ['matrikkelnummer', '0301-209/12'],
    ['apple-maps', 'I1234567890ABCDEF'],
    ['annet', 'NSR:StopPlace:58366'],
    ['postnummer', '0179'],
  ])('the number of the place in “%s” among the identifiers: %s', (scheme, value) => {
    const found = identified([
      { scheme: 'NO-BRC', value: '999999999' },
      { scheme, value },
    ]);
    expect(found.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['location/confidential-extension', 'error', '/services/0/identifiers/1/value'],
    ]);
    expect(JSON.stringify(found)).not.toContain(value);
  });

  test.each([
    ['NO-BRC', '999999999'],
    ['SE-ON', '556677-8899'],
    ['hsds', '7f0c1a52-6c3e-4b0e-9c50-0d7c6a1f3b11'],
    ['wikidata', 'Q123456'],
    ['eksempel', 'helsehjelpen-12'],
    ['helsenorge', '12345'],
    ['OWN', 'node-5'],
    ['GB-CHC', '1234567'],
    ['bufdir', 'krisesenter/12'],
  ])('the number in the register “%s” is no place: %s', (scheme, value) => {
    expect(identified([{ scheme, value }])).toEqual([]);
  });

  test('numbers on maps may stand where every place is public', () => {
    expect(identified([{ scheme: 'osm', value: 'node/5012345678' }], [openPlace])).toEqual([]);
  });

  test.each([
    ['osm', 'https://www.openstreetmap.org/node/1'],
    ['openstreetmap.org', 'way/123456'],
    ['plus-code', 'WP7Q+23'],
  ])('what a text among the identifiers says alone is told once, as any other: “%s”, %s', (scheme, value) => {
    expect(identified([{ scheme, value }]).map(({ code }) => code)).toEqual(['location/confidential-words']);
  });

  test('data that refers to itself, or is very deep, ends', () => {
    const loop: Record<string, unknown> = { 'x:lat': 59.9127 };
    loop['x:self'] = loop;
    expect(told(loop)).toHaveLength(1);
    let deep: unknown = [59.9127, 10.7461];
    for (let level = 0; level < 200; level++) deep = { 'x:a': deep };
    expect(told(deep)).toEqual([]);
  });
});

describe('a secret of one service in another', () => {
  const shelter = (internal: unknown) => ({ id: 'botilbudet', locations: [secretPlace], internal });
  const inExtensions = (internal: unknown, extensions: object, more: object = {}) =>
    pathsOf('location/secret-extension', shelter(internal), { id: 'annen', extensions, ...more });
  const NOTES = 'Hemmeligveien 5, 59.9127, 10.7461';

  test.each([
    [{ 'x:lat': 59.9128, 'x:lon': 10.7461 }, '/services/1/extensions/x:lat'],
    [{ 'x:points': [[10.7461, 59.9127]] }, '/services/1/extensions/x:points/0'],
    [{ 'x:hemmeligveien': 'ja' }, '/services/1/extensions'],
    [{ 'x:a': { 'Hemmeligv\u0435ien 5': 1 } }, '/services/1/extensions/x:a'],
  ])('%j', (extensions, path) => {
    expect(inExtensions(NOTES, extensions)).toEqual([path]);
  });

  test.each([{ 'x:lat': 60.9127, 'x:lon': 10.7461 }, { 'x:p': [59.9127] }, { 'x:hemmelig': 'vei' }])(
    '%j is another place',
    (extensions) => {
      expect(inExtensions(NOTES, extensions)).toEqual([]);
    },
  );

  test.each([{ lat: 59.9127, lon: 10.7461 }, { punkt: [10.7461, 59.9127] }, 'N 59°54.762′ Ø 10°44.766′'])(
    'the notes %j hold the point',
    (internal) => {
      expect(inExtensions(internal, { 'x:lat': 59.9127, 'x:lon': 10.7461 })).toHaveLength(1);
    },
  );

  test('an open place there is the point of that place', () => {
    const extensions = { 'x:lat': 59.9127, 'x:lon': 10.7461 };
    expect(inExtensions(NOTES, extensions, { locations: [openPlace] })).toEqual([]);
    expect(inExtensions(NOTES, extensions, { locations: [secretPlace] })).toEqual([]);
  });

  test.each([
    '59.9127, 10.7461',
    '10.7461 59.9127',
    'geo:59.9127,10.7461',
    '59°54′46″N 10°44′46″E',
    'https://example.org/?lat=59.9127&lon=10.7461',
    'https://www.google.com/maps/@59.9127,10.7461,17z',
  ])('“%s” in a text', (text) => {
    const other = { id: 'annen', description: { nb: text, en: 'Help.' } };
    expect(pathsOf('location/secret-elsewhere', shelter(NOTES), other)).toEqual([
      '/services/1/description/nb',
    ]);
    expect(pathsOf('location/secret-elsewhere', shelter('Hemmeligveien 5'), other)).toEqual([]);
    expect(
      pathsOf('location/secret-elsewhere', shelter(NOTES), { ...other, locations: [openPlace] }),
    ).toEqual([]);
  });

  test('the finding repeats neither number nor street', () => {
    const told = findings(
      shelter(NOTES),
      { id: 'annen', description: '59.9127, 10.7461', extensions: { 'x:lat': 59.9127, 'x:lon': 10.7461 } },
      { id: 'tredje', extensions: { 'x:hemmeligveien': 1 } },
    ).filter(({ code }) => code.startsWith('location/secret'));
    expect(told).toHaveLength(3);
    expect(JSON.stringify(told)).not.toMatch(/59\.9|10\.7|emmeligveien/);
  });
});
