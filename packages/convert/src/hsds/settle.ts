import type { Context } from './context.ts';
import { isPlainObject, objectOf, ownEntries, ownValue, sameJson, tidy, type Fields } from '../json.ts';
import { KEPT_AT_LOCATIONS, KEPT_LOCATIONS, keptName } from './namespace.ts';
import type { ReadPlace } from './places.ts';
import type { Reader } from './reader.ts';
import { readServiceAreas } from './service-areas.ts';

/** Finds a place for what others write of a service in words and in objects that our model does not have. */

/** What is nobody's business: who changed what, and the address of who checked it. */
const LEFT_BEHIND: Readonly<Record<string, string>> = {
  metadata: 'hsds/metadata',
  assurer_email: 'hsds/person',
};
const LONG_TEXT = 5000;

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
};

/** Words out of the objects of a list. */
const wordsIn = (list: unknown, ...properties: string[]): string[] =>
  Array.isArray(list)
    ? list.flatMap((item: unknown) => {
        const words = properties.flatMap((property) => {
          const value = ownValue(item, property);
          return textOf(value) ?? (typeof value === 'number' ? String(value) : []);
        });
        return words.length === 0 ? [] : [words.join(' ')];
      })
    : [];

const paragraphs = (...words: (string | undefined)[]): string | undefined => {
  const there = [...new Set(words.filter((one) => one !== undefined))];
  return there.length === 0 ? undefined : there.join('\n\n');
};

/** Items of a list that were not among those that we had written. */
const notOurs = (value: unknown, written: unknown): unknown =>
  Array.isArray(value) && Array.isArray(written)
    ? value.filter((item) => !written.some((own) => sameJson(own, item)))
    : value;

/**
 * What of HSDS is neither a field of ours nor made by us: what we write in words for others is not read as words of others.
 * @param written the same, of the record as we write it
 */
export const foreignPart = (leftover: Fields, written: Fields): Fields =>
  objectOf(
    ownEntries(leftover)
      .filter(([property, value]) => !sameJson(value, written[property]))
      .map(([property, value]) => [property, notOurs(value, written[property])] as const)
      .filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );

class Settler {
  readonly #record: Map<string, unknown>;
  readonly #access: Map<string, unknown>;
  readonly #reader: Reader;

  constructor(record: Fields, reader: Reader) {
    this.#record = new Map(ownEntries(record));
    this.#access = new Map(isPlainObject(record['access']) ? ownEntries(record['access']) : []);
    this.#reader = reader;
  }

  /** Words about a condition: it is not confirmed, whatever stood there before somebody wrote them. */
  condition(key: string, property: string, words: string | undefined): void {
    if (words === undefined) return;
    this.#withdraw(key, property);
    this.#access.set(key, { value: 'unconfirmed', note: this.#cut(words, property) });
  }

  /** Words on who may come and how: beside the conditions, of which those that they may speak of are no longer certain. */
  eligibility(words: string | undefined, application: string | undefined): void {
    if (words !== undefined)
      for (const key of [...this.#access.keys()])
        if (key !== 'cost' && key !== 'entry' && key !== 'eligibility')
          this.#withdraw(key, 'eligibility_description');
    if (application !== undefined) this.#withdraw('entry', 'application_process');
    const own = words === undefined ? textOf(this.#access.get('eligibility')) : undefined;
    const all = paragraphs(own, words, application);
    if (all !== undefined && (words ?? application) !== undefined)
      this.#access.set('eligibility', this.#cut(all, 'eligibility_description'));
  }

  text(field: string, property: string, words: string | undefined): void {
    if (words === undefined) return;
    const own = this.#record.get(field);
    if (own !== undefined && typeof own !== 'string') this.#reader.lose('hsds/no-place', property);
    else this.#record.set(field, this.#cut(paragraphs(own, words) ?? words, property));
  }

  set(field: string, value: unknown): void {
    this.#record.set(field, value);
  }

  keep(extensions: Fields): void {
    if (Object.keys(extensions).length === 0) return;
    const own = this.#record.get('extensions');
    this.#record.set(
      'extensions',
      objectOf([...(isPlainObject(own) ? ownEntries(own) : []), ...ownEntries(extensions)]),
    );
  }

  result(): Fields {
    const access = objectOf(this.#access);
    return objectOf([
      ...this.#record,
      ['access', { ...access, residenceStatus: access['residenceStatus'] ?? 'unconfirmed' }],
    ]);
  }

  #withdraw(key: string, property: string): void {
    const condition = this.#access.get(key);
    if (condition === undefined || condition === 'unconfirmed') return;
    this.#access.delete(key);
    this.#reader.lose('hsds/changed-elsewhere', property);
  }

  #cut(words: string, property: string): string {
    const characters = [...words];
    if (characters.length <= LONG_TEXT) return words;
    this.#reader.lose('hsds/too-long', property);
    return characters.slice(0, LONG_TEXT).join('');
  }
}

/** What is kept of the places of a service, by the id that each has in HSDS when it is written again. */
function keptOfPlaces(places: readonly ReadPlace[], idOf: (place: Fields) => string): Fields {
  const [locations, atLocations] = [new Map<string, unknown>(), new Map<string, unknown>()];
  for (const { fields, location, serviceAtLocation } of places) {
    serviceAtLocation.skip('service_id', 'location_id', 'service', 'organization');
    for (const [reader, map] of [
      [location, locations],
      [serviceAtLocation, atLocations],
    ] as const) {
      const { metadata, ...leftover } = reader.leftover();
      if (metadata !== undefined) reader.lose('hsds/metadata', 'metadata');
      // Whatever HSDS says of a secret place may show where it is.
      if (fields['visibility'] !== 'public') reader.loseLeftover('hsds/secret-place');
      else if (Object.keys(leftover).length > 0) map.set(idOf(fields), leftover);
    }
  }
  return tidy({
    [keptName(KEPT_LOCATIONS)]: locations.size === 0 ? undefined : objectOf(locations),
    [keptName(KEPT_AT_LOCATIONS)]: atLocations.size === 0 ? undefined : objectOf(atLocations),
  });
}

/**
 * A record with everything that others say of the service. Texts go where readers see them; the conditions that they
 * speak of stay unconfirmed, since words of others are no promise. What has no place is kept in `extensions`.
 * @param foreign properties of HSDS that are no fields of ours
 */
export function settle(
  record: Fields,
  foreign: Fields,
  reader: Reader,
  context: Context,
  places: readonly ReadPlace[],
  idOfPlace: (place: Fields) => string,
): Fields {
  const settler = new Settler(record, reader);
  const {
    eligibility_description,
    application_process,
    fees_description,
    fees,
    wait_time,
    service_areas,
    ...others
  } = foreign;
  settler.eligibility(textOf(eligibility_description), textOf(application_process));
  settler.condition(
    'cost',
    'fees_description',
    paragraphs(
      textOf(fees_description),
      textOf(fees),
      ...wordsIn(
        others['cost_options'],
        'option',
        'amount',
        'currency',
        'amount_description',
        'valid_from',
        'valid_to',
      ),
    ),
  );
  settler.condition(
    'identification',
    'required_documents',
    paragraphs(...wordsIn(others['required_documents'], 'document')),
  );
  settler.text(
    'capacity',
    'capacities',
    paragraphs(textOf(wait_time), ...wordsIn(others['capacities'], 'description')),
  );
  const area = readServiceAreas(service_areas, context);
  if (area !== undefined && record['serviceArea'] === undefined) settler.set('serviceArea', area);
  const kept: [string, unknown][] = [];
  for (const [property, value] of ownEntries({
    ...others,
    application_process,
    fees_description,
    fees,
    wait_time,
    service_areas,
  })) {
    const reason = Object.hasOwn(LEFT_BEHIND, property) ? LEFT_BEHIND[property] : undefined;
    if (reason !== undefined) reader.lose(reason, property);
    else if (property !== 'service_areas' || area === undefined) kept.push([keptName(property), value]);
  }
  settler.keep({ ...objectOf(kept), ...keptOfPlaces(places, idOfPlace) });
  return settler.result();
}
