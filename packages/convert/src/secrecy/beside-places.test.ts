import type { Directory, Location, Service } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { makeDirectory, makeLocation, makeService } from '../draft/testing/make.ts';
import { withoutSecretPlaces } from '../formats/without-secret-places.ts';
import { toGeoJson } from '../geojson/to-geojson.ts';
import { toHsds } from '../hsds/to-hsds.ts';
import { toNdjson } from '../ndjson/to-ndjson.ts';
import { toSchemaOrg } from '../schema-org/to-schema-org.ts';

type Write = (directory: Directory) => { output: unknown; losses: { path: string; reason: string }[] };
/** What others read. */
const FOR_OTHERS: [string, Write, secret: string][] = [
  ['toGeoJson', toGeoJson, 'geojson/secret-place'],
  ['toHsds', toHsds, 'hsds/secret'],
  ['toSchemaOrg', toSchemaOrg, 'schema-org/secret-place'],
];
/** What stays with the people who keep the directory. */
const FOR_EDITORS: [string, Write][] = [
  ['toNdjson', toNdjson],
  ['withoutSecretPlaces', withoutSecretPlaces],
];

const locality = { latitude: 60.389441, longitude: 5.331234, precision: 'locality' } as const;
const extensions = {
  'crm:adresse': 'Prøvegata 87',
  'crm:geo': { lat: 60.389441, lon: 5.331234 },
  'crm:nøkkel': 'boks ved porten 4417',
} as unknown as NonNullable<Service['extensions']>;
const identifiers = [{ scheme: 'osm', value: 'node/123456' }];
const verification = {
  ...makeService().verification,
  verifiedBy: 'Kari Prøvesen',
};
const TELLS = /Prøvegata|60\.389|5\.3312|4417|node\/123456/;

const withPlaces = (...locations: Location[]) =>
  makeDirectory([makeService({ locations, extensions, identifiers, verification })]);
const place = (fields: Partial<Location> & Pick<Location, 'visibility'>) =>
  ({ id: 'huset', ...fields }) as Location;

describe.each(FOR_OTHERS)('%s', (_name, write, secret) => {
  const losses = (directory: Directory) => {
    const all = write(directory).losses.filter(({ reason }) => reason === secret);
    return all.map(({ path, reason }) => `${reason} ${path}`).sort();
  };
  const BESIDE = [
    `${secret} /services/0/extensions/crm:adresse`,
    `${secret} /services/0/extensions/crm:geo`,
    `${secret} /services/0/extensions/crm:nøkkel`,
    `${secret} /services/0/identifiers`,
  ];

  test.each(['on-request', 'area'] as const)(
    'passes on nothing finer than a town of a place that is %s, nor what stands beside it, and tells it',
    (visibility) => {
      const directory = withPlaces(place({ visibility, area: 'Bergen', position: locality }));
      const text = JSON.stringify(write(directory).output);
      expect(text).not.toMatch(TELLS);
      expect(text).toContain('60.39');
      expect(losses(directory)).toEqual([...BESIDE, `${secret} /services/0/locations/0/position`]);
    },
  );

  test.each(['confidential', 'Public'] as never[])(
    'passes on nothing that stands beside a place that is %s, nor who checked it, and tells it',
    (visibility) => {
      const directory = withPlaces(place({ visibility }), makeLocation({ id: 'kontoret' }));
      const text = JSON.stringify(write(directory).output);
      expect(text).not.toMatch(TELLS);
      expect(text).not.toContain('Kari Prøvesen');
      expect(losses(directory)).toEqual([...BESIDE, `${secret} /services/0/verification/verifiedBy`].sort());
    },
  );

  test.each<[string, Location[]]>([
    ['whose places are public', [makeLocation({ position: locality })]],
    ['without places', []],
  ])('passes on all of a service %s', (_what, locations) => {
    const directory = withPlaces(...locations);
    const text = JSON.stringify(write(directory).output);
    for (const part of ['Prøvegata 87', '60.389441', '4417', 'node/123456', 'Kari Prøvesen'])
      expect(text).toContain(part);
    expect(losses(directory)).toEqual([]);
  });

  test('a point of a town with two decimals is no loss', () => {
    const position = { latitude: 60.39, longitude: 5.33, precision: 'locality' } as const;
    const directory = makeDirectory([
      makeService({ locations: [place({ visibility: 'area', area: 'Bergen', position })] }),
    ]);
    expect(losses(directory)).toEqual([]);
  });
});

test.each(FOR_EDITORS)('%s, which editors read, keeps it all', (_name, write) => {
  const directory = withPlaces(place({ visibility: 'area', area: 'Bergen', position: locality }));
  const { output, losses } = write(directory);
  const text = JSON.stringify(output);
  for (const part of ['Prøvegata 87', '60.389441', '4417', 'node/123456', 'Kari Prøvesen'])
    expect(text).toContain(part);
  expect(losses).toEqual([]);
});
