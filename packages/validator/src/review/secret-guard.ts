import { recordsAt, textAt, type Data } from '../data.ts';
import { tracesIn } from '../facts/address-words.ts';
import { hasConfidentialPlace, isConfidential, isUnmarked } from '../facts/places.ts';
import { secretStreetsIn } from '../facts/secret-words.ts';
import { SecretStore } from '../facts/secrets.ts';
import { holdsAddress, saysAddressElsewhere } from './held-address.ts';
import { makeVisible } from '../report/make-visible.ts';

/** What a reader takes for the id of a place, as `readDirectory` does; any other place it calls `place`. */
const READ_ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const MAX_READ_ID = 2000;

/** What a reader calls a place: a secret must not come out because its id is none. */
function readIdOf(location: Data): string {
  const id = textAt(location, 'id');
  return id !== undefined && id.length <= MAX_READ_ID && READ_ID.test(id) ? id : 'place';
}

/** Decides what of a directory may stand in a mail. Mails are sent to the wrong address, and forwarded. */
export class SecretGuard {
  readonly #secrets = new SecretStore();
  readonly #withSecretPlace = new Set<string>();
  /** `service/location`, with ids. */
  readonly #secretPlaces = new Set<string>();
  readonly #unmarkedPlaces = new Set<string>();
  readonly #directory: unknown;
  /** By the id of the service; asked when all records are known. */
  readonly #held = new Map<string, boolean>();
  #isSaidElsewhere: boolean | undefined;

  /** @param directory as it was read, with its notes */
  constructor(directory: unknown) {
    this.#directory = directory;
    for (const [, service] of recordsAt(directory, 'services')) this.#add(service);
  }

  #add(service: Data): void {
    this.#secrets.see('services', service);
    const id = textAt(service, 'id') ?? '';
    if (hasConfidentialPlace(service)) this.#withSecretPlace.add(id);
    for (const [, location] of recordsAt(service, 'locations')) {
      const place = `${id}/${readIdOf(location)}`;
      if (isConfidential(location)) this.#secretPlaces.add(place);
      if (isUnmarked(location)) this.#unmarkedPlaces.add(place);
    }
  }

  /** Does nothing say who may know the place? It is kept like a secret; that it is one, nobody said. */
  isUnmarkedPlace(serviceId: string, locationId: string): boolean {
    return this.#unmarkedPlaces.has(`${serviceId}/${locationId}`);
  }

  /** Was the place meant to be a secret, however the flag was spelt? */
  isSecretPlace(serviceId: string, locationId: string): boolean {
    return this.#secretPlaces.has(`${serviceId}/${locationId}`);
  }

  /** Does the service keep any place secret? */
  hasSecretPlace(serviceId: string): boolean {
    return this.#withSecretPlace.has(serviceId);
  }

  /** Does the directory hold where a secret place of this service is, so that nobody may be told that it does not? */
  holdsAddress(serviceId: string): boolean {
    if (!this.#withSecretPlace.has(serviceId)) return false;
    let held = this.#held.get(serviceId);
    if (held === undefined) this.#held.set(serviceId, (held = this.#isHeld(serviceId)));
    return held;
  }

  #isHeld(serviceId: string): boolean {
    const own = recordsAt(this.#directory, 'services').filter(([, one]) => textAt(one, 'id') === serviceId);
    if (own.some(([, service]) => holdsAddress(service, this.#secrets))) return true;
    return (this.#isSaidElsewhere ??= saysAddressElsewhere(this.#directory, this.#secrets));
  }

  /** A text of a service on one line; undefined when it may give a secret place away. */
  allow(text: string, serviceId: string): string | undefined {
    if (secretStreetsIn(text, this.#secrets).length > 0) return undefined;
    if (this.#withSecretPlace.has(serviceId) && tracesIn(text).length > 0) return undefined;
    return makeVisible(text).replace(/\s+/g, ' ').trim();
  }
}
