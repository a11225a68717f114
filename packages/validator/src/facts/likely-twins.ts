import { fieldOf, recordsAt, stringsAt, textAt, type Data } from '../data.ts';
import { textNumber } from '../text-number.ts';
import { keysOf } from './identity.ts';
import { zonesOfPlace } from './norway/postal-codes.ts';
import { NumberSet } from './number-set.ts';
import { hasConfidentialPlace, hasWidePlace, isPublicPlace, pointsOf } from './places.ts';
import { textsOf } from './texts.ts';

/** What people sleep for. A day office has the number of its shelter, and seldom one of these needs. */
const HOUSE_NEED = /shelter|safe-acc|overnight/;

/** Does a service say nowhere that a place of it is told to some only? */
const isOpen = (service: Data): boolean => !hasConfidentialPlace(service) && !hasWidePlace(service);

/** The places of a service whose street or point anyone may know. */
const finePlacesOf = (service: Data): number[] =>
  recordsAt(service, 'locations').flatMap(([index, location]) =>
    isPublicPlace(location) &&
    (textAt(fieldOf(location, 'address'), 'street') !== undefined ||
      pointsOf(location).some(({ precision }) => precision !== 'locality'))
      ? [index]
      : [],
  );

/** The same, where the service has no others. */
export const shownPlacesOf = (service: Data): number[] => (isOpen(service) ? finePlacesOf(service) : []);

/** A page without what all pages share; a number, of a register too; nothing of short numbers and front pages. */
function directOf(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  return /\d{8}$|@|\/./.test(plain) ? plain : undefined;
}

/** By what a house is known again under another name: a need of those who sleep there, and a number, mail, page or identifier. */
function houseKeysOf(service: Data): string[] {
  const needs = stringsAt(service, 'needs').filter((need) => HOUSE_NEED.test(need));
  if (needs.length === 0) return [];
  const besides = ['contacts', 'identifiers'].flatMap((list) =>
    recordsAt(service, list).map(([, holder]) => directOf(textAt(holder, 'value') ?? '')),
  );
  return needs.flatMap((need) => besides.flatMap((beside) => (beside ? [`${need}\n${beside}`] : [])));
}

/** A name and a number or mail; two of an organisation may well be of one name. */
const nameKeysOf = (service: Data): string[] => keysOf({ ...service, organizationIds: undefined });

/** Where the places of a service are, as far as the register of towns knows it. */
const zonesOf = (service: Data): string[] =>
  recordsAt(service, 'locations')
    .flatMap(([, { address, area }]) => [...textsOf(area), textAt(address, 'locality') ?? ''])
    .flatMap((town) => [...(zonesOfPlace(town) ?? [])]);

const keysIn = (keys: readonly string[], towns: readonly string[]): number[] =>
  keys.flatMap((key) => towns.map((town) => textNumber(`${key}\n${town}`)));

/** Gathers by what those are known that do not say where they are, and who of the others has the same. */
export class LikelyTwins {
  readonly #kept = new NumberSet();
  /** What is known of one open service, and of several: the number of a switchboard. */
  readonly #once = new NumberSet();
  readonly #often = new NumberSet();

  get isEmpty(): boolean {
    return this.#kept.size === 0;
  }

  see(service: Data): void {
    // An office of its own may stand in a record of its own as well.
    if (!isOpen(service)) {
      if (finePlacesOf(service).length > 0) return;
      const zones = zonesOf(service);
      // Who says no town is compared with all, and all with who says none.
      const towns = [...(zones.length === 0 ? ['any'] : zones), 'none'];
      const keys = [...houseKeysOf(service), ...(hasWidePlace(service) ? nameKeysOf(service) : [])];
      for (const number of keysIn(keys, towns)) this.#kept.add(number);
    } else if (finePlacesOf(service).length > 0)
      for (const number of new Set(keysIn(houseKeysOf(service), [''])))
        (this.#once.has(number) ? this.#often : this.#once).add(number);
  }

  /** Is an open service of one directory likely one of these? */
  hold(service: Data, own: LikelyTwins): boolean {
    const zones = zonesOf(service);
    const towns = zones.length === 0 ? ['none'] : [...zones, 'any'];
    const single = houseKeysOf(service).filter((key) => !own.#often.has(textNumber(`${key}\n`)));
    return keysIn([...single, ...nameKeysOf(service)], towns).some(
      (number) => this.#kept.has(number) && (own === this || !own.#kept.has(number)),
    );
  }
}
