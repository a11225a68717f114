import { fieldOf, recordsAt, stringsBelow, textAt, type Data } from '../data.ts';
import { addressesIn, foldStreet, streetNamesIn } from './address-words.ts';
import { dataPointsBelow } from './data-points.ts';
import { mapKeysIn } from './map-keys.ts';
import { pointsOfPair } from './near-points.ts';
import { NotedHouses } from './noted-houses.ts';
import { notedStreetsIn } from './noted-streets.ts';
import { identityOf, type Identity } from './identity.ts';
import { KnownNames } from './known-names.ts';
import { isConfidential, pointsOf } from './places.ts';
import { pointsIn } from './points/points-in.ts';
import { PublicStreets, type OpenStreets } from './public-streets.ts';
import { SecretNames } from './secret-names.ts';

/** A cell that reaches farther, in degrees (about 100 metres), says no more than a part of a town. */
const MAX_REACH = 0.001;

/** Letters of a note that are looked through for maps. */
const MAX_NOTES = 20_000;

/** A point of a confidential place, in degrees. */
export interface SecretPoint {
  latitude: number;
  longitude: number;
  /** Id of the service whose place it is. */
  serviceId: string;
}

/** What the records of one directory say of their confidential places where nobody but the editors should read it. */
export interface Secrets {
  /** Folded names of streets (`foldStreet`), with or without a number, each with the id of the service whose place it gives away. */
  readonly streets: ReadonlyMap<string, string>;
  readonly points: readonly SecretPoint[];
  /** What tells a confidential place on a map (`mapKeysIn`), each with the id of its service. */
  readonly mapKeys: ReadonlyMap<string, string>;
  /** Names with a number in the notes of the editors; they count when an address elsewhere is one of them. */
  readonly houses: NotedHouses;
  /** By id, by what the services that keep them are known again in another record. */
  readonly identities: ReadonlyMap<string, Identity>;
  /** Streets of places that anyone may know, which are no secret even when the notes of the editors name them. */
  readonly publicStreets: OpenStreets;
  /** By what the services and organisations are known that have confidential places. */
  readonly names: KnownNames;
}

/** Finds the streets of secret places. Of the objects of a run it remembers them: the same places stand in many services. */
export class SecretStreets {
  /** By the list of places; beside it the notes of the editors that were read with it. */
  readonly #known = new WeakMap<object, { internal: unknown; streets: readonly string[] }>();

  /** The streets that a service holds of its confidential places, folded. */
  of(service: Data): readonly string[] {
    const locations = fieldOf(service, 'locations');
    if (typeof locations !== 'object' || locations === null) return [];
    const internal = fieldOf(service, 'internal');
    const known = this.#known.get(locations);
    if (known !== undefined && known.internal === internal) return known.streets;
    const streets = streetsIn(service);
    this.#known.set(locations, { internal, streets });
    return streets;
  }
}

/** Gathers them while the records come by. */
export class SecretStore implements Secrets {
  readonly streets = new Map<string, string>();
  readonly points: SecretPoint[] = [];
  readonly mapKeys = new Map<string, string>();
  readonly houses = new NotedHouses();
  readonly identities = new Map<string, Identity>();
  readonly publicStreets = new PublicStreets();
  readonly secretNames = new SecretNames();
  #names: KnownNames | undefined;
  /** Lists of places that have nothing more to say; the same stands in many services of a large file. */
  readonly #seen = new WeakSet<object>();
  readonly #streetsOf = new SecretStreets();

  get isEmpty(): boolean {
    return this.#size === 0 && this.names.hasNoTwins;
  }

  get names(): KnownNames {
    return (this.#names ??= new KnownNames([this.secretNames]));
  }

  get #size(): number {
    return this.streets.size + this.points.length + this.mapKeys.size + this.houses.owners.size;
  }

  see(list: 'organizations' | 'services', record: Data): void {
    this.#names = undefined;
    this.secretNames.see(list, record);
    if (list === 'services') this.#addPlaces(record);
  }

  #addPlaces(service: Data): void {
    const locations = fieldOf(service, 'locations');
    if (!Array.isArray(locations)) return;
    if (this.#seen.has(locations) && fieldOf(service, 'internal') === undefined) return;
    const known = this.#size;
    const isSecret = locations.some(isConfidential);
    for (const location of locations) this.publicStreets.add(location, isSecret);
    addStreets(this.#streetsOf.of(service), service, this.streets);
    collectPoints(service, this.points);
    collectMapKeys(service, this.mapKeys);
    if (isSecret) this.houses.add(fieldOf(service, 'internal'), textAt(service, 'id') ?? '');
    const hasMore = this.#size > known;
    const id = textAt(service, 'id');
    if (hasMore && id !== undefined) this.identities.set(id, identityOf(service));
    // Notes of the editors may say another thing of the same places.
    const isSilent = !hasMore && fieldOf(service, 'internal') === undefined;
    if (isSilent) this.#seen.add(locations);
  }
}

export const NO_SECRETS: Secrets = new SecretStore();

const confidentialPlacesOf = (service: Data): Data[] =>
  recordsAt(service, 'locations').flatMap(([, location]) => (isConfidential(location) ? [location] : []));

/** What may say where a confidential place is: notes of the editors, and fields that must not be there. */
const holdersOf = (service: Data, places: readonly Data[]): unknown[] => [
  fieldOf(service, 'internal'),
  ...places.flatMap((place) => [fieldOf(place, 'address'), fieldOf(place, 'directions')]),
];

/** Adds the streets that a service holds of its confidential places, each with its id when it is the first to hold it. */
export function collectSecrets(service: Data, streets: Map<string, string>): void {
  addStreets(streetsIn(service), service, streets);
}

function addStreets(found: readonly string[], service: Data, streets: Map<string, string>): void {
  const id = textAt(service, 'id') ?? '';
  for (const street of found) if (!streets.has(street)) streets.set(street, id);
}

function streetsIn(service: Data): readonly string[] {
  const places = confidentialPlacesOf(service);
  if (places.length === 0) return [];
  const streets = new Set<string>();
  const add = (street: string) => streets.add(street);
  for (const holder of holdersOf(service, places))
    for (const { path, value } of stringsBelow(holder)) {
      streetNamesIn(value).forEach(add);
      // The name of the field says what a short note is: «huset», «adresse».
      addressesIn(`${String(path.at(-1) ?? '')}: ${value}`).forEach(add);
    }
  notedStreetsIn(fieldOf(service, 'internal')).forEach(add);
  // A street in its own field is one whatever its ending.
  for (const place of places) {
    const street = foldStreet(textAt(fieldOf(place, 'address'), 'street') ?? '');
    if (street.length > 3) add(street);
  }
  return [...streets];
}

function collectMapKeys(service: Data, keys: Map<string, string>): void {
  const places = confidentialPlacesOf(service);
  if (places.length === 0) return;
  const id = textAt(service, 'id') ?? '';
  for (const holder of holdersOf(service, places))
    for (const { value } of stringsBelow(holder))
      for (const key of mapKeysIn(value.slice(0, MAX_NOTES))) if (!keys.has(key)) keys.set(key, id);
}

function collectPoints(service: Data, points: SecretPoint[]): void {
  const places = confidentialPlacesOf(service);
  if (places.length === 0) return;
  const serviceId = textAt(service, 'id') ?? '';
  const found = [
    ...places.flatMap(pointsOf).filter(({ precision }) => precision !== 'locality'),
    ...holdersOf(service, places).flatMap((holder) =>
      stringsBelow(holder)
        .flatMap(({ value }) => pointsIn(value))
        .filter(({ latitudeReach }) => latitudeReach < MAX_REACH),
    ),
    ...holdersOf(service, places).flatMap((holder) =>
      dataPointsBelow(holder).flatMap(({ numbers: [a, b], isFine }) =>
        isFine && a !== undefined && b !== undefined ? pointsOfPair(a, b) : [],
      ),
    ),
  ];
  for (const { latitude, longitude } of found) points.push({ latitude, longitude, serviceId });
}
