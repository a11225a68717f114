import type { Directory } from '../../entities/directory.ts';

/** Towns of tests, with how many services of a hundred are there. */
const TOWNS = [
  { name: 'Oslo', latitude: 59.91, longitude: 10.75, share: 45 },
  { name: 'Trondheim', latitude: 63.43, longitude: 10.4, share: 25 },
  { name: 'Mo i Rana', latitude: 66.31, longitude: 14.14, share: 10 },
  { name: 'Suva', latitude: -18.14, longitude: 178.44, share: 10, country: 'FJ' },
] as const;
const NEEDS = [
  'sexual-health-testing',
  'food',
  'legal-advice',
  'emergency-overnight-stay',
  'crisis-line',
] as const;
const HOURS = {
  periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '08:00', closes: '22:00' }],
  publicHolidays: 'open',
};

/** A directory of invented services: nine in ten have a door in one of four towns, the others help by phone. */
export function spreadServices(count: number): Directory {
  const services = Array.from({ length: count }, (_, index) => {
    const share = (index * 37) % 100;
    let sum = 0;
    const town = TOWNS.find((one) => (sum += one.share) > share);
    const country = town !== undefined && 'country' in town ? { country: town.country } : {};
    const spread = (step: number) => (((index * step) % 101) / 101 - 0.5) * 0.2;
    const isShy = index % 11 === 0;
    return {
      id: `service-${index}`,
      organizationIds: ['helpers'],
      name: { nb: `Hjelp nummer ${index}`, en: `Help number ${index}` },
      summary: { nb: `Kvistaheim${index % 500} for alle.`, en: `Twigholm${index % 500} for everybody.` },
      needs: [NEEDS[index % NEEDS.length]!],
      access: { residenceStatus: 'unconfirmed' },
      ...(town === undefined
        ? { serviceArea: { scope: 'national' }, contacts: [{ channel: 'phone', value: '+4722990000' }] }
        : {
            serviceArea: { scope: 'local', regions: [town.name] },
            openingHours: index % 3 === 0 ? HOURS : undefined,
            locations: [
              isShy
                ? { id: 'place', visibility: 'on-request', address: { locality: town.name, ...country } }
                : {
                    id: 'door',
                    visibility: 'public',
                    address: { street: `Gate ${index}`, locality: town.name, ...country },
                    position: {
                      latitude: town.latitude + spread(13),
                      longitude: town.longitude + spread(29),
                      precision: 'building',
                    },
                  },
            ],
          }),
      sources: [
        { id: 's', url: 'https://helpers.example/', retrievedOn: '2026-11-01', supports: ['openingHours'] },
      ],
      verification: { method: 'website', lastVerifiedOn: '2026-11-01', confidence: 'high' },
    };
  });
  // Through JSON, as a publisher reads it.
  return JSON.parse(
    JSON.stringify({
      kind: 'service-directory',
      schemaVersion: '1.0',
      id: 'spread',
      name: 'Spread',
      publisher: { name: 'Helpers' },
      license: 'CC0-1.0',
      country: 'NO',
      timeZone: 'Europe/Oslo',
      languages: ['nb', 'en'],
      updatedOn: '2026-11-01',
      organizations: [{ id: 'helpers', name: 'Kvisthjelpen' }],
      services,
    }),
  ) as Directory;
}
