import { fieldOf, recordsAt, stringsBelow, type Data } from '../data.ts';
import { streetNamesIn } from './address-words.ts';
import { isConfidential } from './places.ts';

/** What the records of one directory say of their confidential places where nobody but the editors should read it. */
export interface Secrets {
  /** Folded names of streets (`foldStreet`), each with the id of the service whose place it gives away. */
  streets: ReadonlyMap<string, string>;
}

export const NO_SECRETS: Secrets = { streets: new Map() };

/** Adds what a service holds of its confidential places: in notes of the editors, and in fields that must not be there. */
export function collectSecrets(service: Data, streets: Map<string, string>): void {
  const places = recordsAt(service, 'locations').flatMap(([, location]) =>
    isConfidential(location) ? [location] : [],
  );
  if (places.length === 0) return;
  const holders = [
    fieldOf(service, 'internal'),
    ...places.flatMap((place) => [fieldOf(place, 'address'), fieldOf(place, 'directions')]),
  ];
  const id = typeof service['id'] === 'string' ? service['id'] : '';
  for (const holder of holders)
    for (const { value } of stringsBelow(holder))
      for (const street of streetNamesIn(value)) if (!streets.has(street)) streets.set(street, id);
}
