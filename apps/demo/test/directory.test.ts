import type { Directory, Service } from '@service-directory/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { municipalitiesOf } from '../scripts/municipalities.mjs';
import { publishDirectory, readDirectory } from '../scripts/read-directory.mjs';

/** A street name with a house number, in running text. */
const STREET =
  /\p{L}+\s?(?:gata|gate|gaten|veien|vegen|veg|vei|plass|plassen|torg|torget|allé|alleen|brygge|kai)\s+\d+/iu;
const PLACE_FIELDS = ['address', 'position', 'stops', 'directions', 'surroundings'];

let directory: Directory;
let published: Directory;
let lists: Readonly<Record<string, string>>;
let errors: string[];

/** The errors do not depend on the day; only warnings do. */
const TODAY = '2026-11-24';

const idsOf = (services: readonly Service[]) => services.map(({ id }) => id);
const textOf = (name: Service['name']) => JSON.stringify(name).toLowerCase();
const isHidden = ({ locations }: Service) =>
  locations?.some(({ visibility }) => visibility === 'confidential');

beforeAll(async () => {
  const { findings, ...read } = await readDirectory(TODAY);
  directory = read.directory;
  errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
  ({ directory: published, lists } = await publishDirectory(directory, TODAY));
});

describe('the Norwegian directory', () => {
  it('has no errors', () => {
    expect(errors).toEqual([]);
  });

  it('has at least 120 services in at least 20 municipalities', () => {
    expect(published.services.length).toBeGreaterThanOrEqual(120);
    expect(municipalitiesOf(published).length).toBeGreaterThanOrEqual(20);
  });

  it('begins with 112, 113 and 116 006', () => {
    const numbers = published.emergencyContacts?.flatMap(({ contacts }) =>
      contacts.map(({ value }) => value),
    );
    expect(numbers).toEqual(['112', '113', '116006'].map((shortCode) => ({ shortCode, country: 'NO' })));
    expect(published.emergencyContacts?.every(({ note }) => note !== undefined)).toBe(true);
  });

  it('says of the police number that nobody knows what the police do', () => {
    expect(published.emergencyContacts?.[0]?.note).toMatchObject({
      en: expect.stringMatching(/^No source says/),
    });
  });

  it('has no two organisations, and no two services, with one id', () => {
    for (const list of [published.organizations, published.services]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('gives sources for every service, and a date for every source', () => {
    expect(idsOf(published.services.filter(({ sources }) => (sources ?? []).length === 0))).toEqual([]);
    const undated = published.services.filter(({ sources }) =>
      sources?.some(({ retrievedOn }) => !/^\d{4}-\d{2}-\d{2}$/.test(retrievedOn)),
    );
    expect(idsOf(undated)).toEqual([]);
  });

  it('rests conditions only on sources that the record has', () => {
    const wrong = published.services.flatMap(({ id, access, sources = [] }) => {
      const known = new Set(sources.map((source) => source.id));
      const used = JSON.stringify(access).matchAll(/"sourceIds":(\[[^\]]*\])/g);
      return [...used]
        .flatMap(([, list = '[]']) => JSON.parse(list) as string[])
        .filter((source) => !known.has(source))
        .map((source) => `${id}: ${source}`);
    });
    expect(wrong).toEqual([]);
  });

  it('says when the holidays of the law are, and the eves on which many doors are shut', () => {
    const dates = published.publicHolidays?.map(({ date }) => date) ?? [];
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const year of [2026, 2027, 2028]) {
      const ofYear = ['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31'].map(
        (day) => `${year}-${day}`,
      );
      // Days after Easter Sunday: Maundy Thursday, Good Friday, Easter with its eve, Ascension Day, Whitsun.
      const moving = [-3, -2, -1, 0, 1, 39, 49, 50].map((days) => dayAfter(easterSunday(year), days));
      expect(dates.filter((date) => date.startsWith(`${year}`))).toEqual(
        [...new Set([...ofYear, ...moving])].sort(),
      );
    }
  });
});

describe('places that must stay secret', () => {
  it('has crisis centres only with a confidential place, without address or position', () => {
    const centres = published.services.filter(
      ({ name, needs }) => textOf(name).includes('krisesenter') || needs.includes('crisis-shelter'),
    );
    expect(centres.length).toBeGreaterThanOrEqual(20);
    const open = centres.filter(({ locations }) =>
      locations?.some(
        (location) =>
          location.visibility !== 'confidential' ||
          PLACE_FIELDS.some((field) => Object.hasOwn(location, field)),
      ),
    );
    expect(idsOf(open)).toEqual([]);
  });

  it('gives no confidential place an address, a position or a stop', () => {
    const told = published.services.filter(({ locations }) =>
      locations?.some(
        (location) =>
          location.visibility === 'confidential' &&
          PLACE_FIELDS.some((field) => Object.hasOwn(location, field)),
      ),
    );
    expect(idsOf(told)).toEqual([]);
  });

  it('names no street in any text of a service whose place is secret', () => {
    const told = published.services.filter((service) => {
      const { sources: _, ...texts } = service;
      return isHidden(service) && STREET.test(JSON.stringify(texts));
    });
    expect(idsOf(told)).toEqual([]);
  });

  it('gives no street, postal code or fine position where the address is told on request', () => {
    const told = published.services.filter(({ locations }) =>
      locations?.some(
        ({ visibility, address, position }) =>
          visibility !== 'public' &&
          (address?.street !== undefined ||
            address?.postalCode !== undefined ||
            (position !== undefined && position.precision !== 'locality')),
      ),
    );
    expect(idsOf(told)).toEqual([]);
  });
});

type Position = NonNullable<NonNullable<Service['locations']>[number]['position']>;
/** As `publish` tells a place that is known by its area alone. */
const inTheWide = (position: Position): Position => ({
  ...position,
  latitude: Math.round(position.latitude * 100) / 100,
  longitude: Math.round(position.longitude * 100) / 100,
});

describe('what is published', () => {
  it('holds no note of the editors', () => {
    expect(JSON.stringify(directory)).toContain('"internal"');
    expect(JSON.stringify(published)).not.toContain('"internal"');
  });

  it('has a list without scripts in both languages, with every service that is there and the numbers for danger', () => {
    const active = published.services.filter(
      ({ status = 'active' }) => !['inactive', 'defunct'].includes(status),
    );
    for (const list of Object.values(lists)) {
      expect(list.match(/<article data-id=/g)?.length).toBe(active.length);
      for (const number of ['112', '113', '116006']) expect(list).toContain(`href="tel:${number}"`);
    }
    expect(Object.keys(lists)).toEqual(['nb', 'en']);
    expect(lists['en']).toContain('lang="en"');
  });

  it('leaves everything else as it was, but that a place by its area is told to a hundredth of a degree', () => {
    expect(published.services.length).toBe(directory.services.length);
    for (const [index, service] of directory.services.entries()) {
      const { internal: _, ...rest } = service;
      const locations = rest.locations?.map((place) =>
        place.visibility === 'public' || place.position === undefined
          ? place
          : { ...place, position: inTheWide(place.position) },
      );
      expect(published.services[index]).toEqual(locations === undefined ? rest : { ...rest, locations });
    }
  });
});

/** The first Sunday after the first full moon of spring, by the Gregorian rule of Gauss in the form of Lichtenberg. */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const secularMoon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const secularSun = 2 - Math.floor((3 * century + 3) / 4);
  const moon = year % 19;
  const seed = (19 * moon + secularMoon) % 30;
  const correction = Math.floor((seed + Math.floor(moon / 11)) / 29);
  const limit = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + secularSun) % 7);
  return Date.UTC(year, 2, limit + 7 - ((limit - firstSunday) % 7));
}

const dayAfter = (day: number, days: number) => new Date(day + days * 86_400_000).toISOString().slice(0, 10);
