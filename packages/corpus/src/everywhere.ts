import { makeNeighbour, type Json } from './good-directory.ts';

/** Fields of a record in which a text stands wherever a text may stand, but not in its summary, which must be short. */
export const everywhere = (words: string): Json => {
  const { access, contacts, sources } = makeNeighbour() as {
    access: Json;
    contacts: Json[];
    sources: Json[];
  };
  return {
    name: { nb: words, en: words },
    alternateName: words,
    description: { nb: words, en: words },
    alert: { text: words, from: '2020-01-01', through: '2099-12-31' },
    access: {
      ...access,
      cost: { value: 'partly-free', basis: 'stated', sourceIds: ['side'], note: words },
      eligibility: words,
    },
    languages: [{ code: 'nb', mode: 'staff', note: words }],
    contacts: contacts.map((contact) => ({ ...contact, label: words, purpose: words, note: words })),
    locations: [
      {
        id: 'sted',
        visibility: 'public',
        name: words,
        address: { street: words, postalCode: '0179', locality: words, region: words },
        position: { latitude: 59.9111, longitude: 10.7333, precision: 'building' },
        area: words,
        directions: words,
        surroundings: words,
        accessibility: { wheelchair: 'limited', note: words },
        stops: [{ name: words, position: { latitude: 59.92, longitude: 10.7, precision: 'street' } }],
      },
    ],
    openingHours: {
      periods: [{ days: ['mo'], opens: '10:00', closes: '12:00', label: words }],
      exceptions: [{ from: '2026-07-01', through: '2099-07-02', closed: true, note: words }],
      publicHolidays: 'closed',
      condition: words,
      printed: words,
    },
    serviceArea: { scope: 'regional', regions: [words], note: words },
    notOffered: words,
    capacity: words,
    sources: sources.map((source) => ({ ...source, title: words })),
    identifiers: [{ scheme: 'OWN', value: words }],
  };
};
