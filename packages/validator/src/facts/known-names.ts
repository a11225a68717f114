import type { Data } from '../data.ts';
import { textNumber } from '../text-number.ts';
import { matchedName, NameSet, nameWords } from './name-set.ts';
import { sheltersIn } from './shelter-words.ts';
import { SecretNameFinder } from './secret-name-finder.ts';
import { isNameOfOne, type SecretNames } from './secret-names.ts';
import { isTelling } from './telling-names.ts';

/** Says of a name, as `matchedName` gives it, whether it is one of some. */
type IsOneOf = (name: string) => boolean;

const oneOf = (names: readonly string[]): IsOneOf => {
  const words = new Set(names.map((name) => nameWords(name).join(' ')));
  return (name) => words.has(name);
};

function nameSetOf(names: readonly string[]): NameSet {
  const set = new NameSet();
  for (const name of names) set.add(name);
  return set;
}

/** The organisations whose name beside a street gives a house away. */
function namedOrganizations({ organizations, openOrganizations }: SecretNames): string[] {
  const open = new Set(openOrganizations);
  return organizations.filter((name) => isNameOfOne(name) && !open.has(name));
}

/** The names of services, and of these organisations, that somebody knows already. */
function knownTo(
  own: SecretNames | undefined,
  organizations: (own: SecretNames) => readonly string[],
): IsOneOf {
  if (own === undefined) return () => false;
  const isOther = oneOf([...organizations(own), ...own.short]);
  return (name) => own.services.has(name) || isOther(name);
}

/** By what those are known that have secret places. Made once all records have come by: of what comes later it knows nothing. */
export class KnownNames {
  /** Names that beside a street give a house away. */
  readonly named: SecretNameFinder;
  /** Names by which a house is meant. */
  readonly houses: SecretNameFinder;
  readonly #sources: readonly SecretNames[];
  readonly #own: SecretNames | undefined;
  readonly #isOfOrganization: IsOneOf;

  /**
   * @param sources those who keep them secret
   * @param own who knows some of them already, which then are none of these
   */
  constructor(sources: readonly SecretNames[], own?: SecretNames) {
    this.#sources = sources;
    this.#own = own;
    const all = own === undefined ? sources : [own, ...sources];
    this.#isOfOrganization = oneOf(all.flatMap(({ organizationNames }) => organizationNames));
    const isKnown = knownTo(own, namedOrganizations);
    const short = new Set(sources.flatMap((source) => source.short).filter((word) => !isKnown(word)));
    const ownCapitals = new Set(own?.capitals);
    const capitals = new Set(
      sources.flatMap((source) => source.capitals).filter((word) => !ownCapitals.has(word)),
    );
    this.named = new SecretNameFinder({
      whole: sources.flatMap((source) =>
        [source.services, nameSetOf(namedOrganizations(source))].map((names) => ({
          names,
          isOther: isKnown,
        })),
      ),
      short,
      capitals,
    });
    const isKnownHouse = knownTo(own, ({ organizations }) => organizations);
    this.houses = new SecretNameFinder({
      whole: sources.flatMap((source) => {
        const isOpen = oneOf(source.openOrganizations);
        const isOther = (name: string) =>
          isOpen(name) || isKnownHouse(name) || own?.places.has(name) === true;
        return [source.services, source.places, nameSetOf(source.organizations)].map((names) => ({
          names,
          isOther,
        }));
      }),
      short,
      capitals,
    });
  }

  /** Speaks a sentence of a shelter that may be one of these: of the same directory, and not called after an open one or another town? */
  maySpeakOfShelter(sentence: string): boolean {
    const [source] = this.#sources;
    return (
      source !== undefined &&
      this.#own === undefined &&
      sheltersIn(sentence).some((beside) => !beside.some((word) => source.isOfAnother(word)))
    );
  }

  get isEmpty(): boolean {
    return this.#sources.every((source) => source.isEmpty);
  }

  /** Keeps a service with one of these keys (`keysOf`) its place secret? */
  hasTwin(keys: readonly string[]): boolean {
    return keys.some((key) => {
      const number = textNumber(key);
      return this.#own?.keys.has(number) !== true && this.#sources.some(({ keys: kept }) => kept.has(number));
    });
  }

  /** Is an open service likely one that does not tell where it is, under another name? */
  hasLikelyTwin(service: Data): boolean {
    return this.#sources.some(({ twins }) => twins.hold(service, (this.#own ?? { twins }).twins));
  }

  /** Is nothing known by which an open service is one of these, in this or another name? */
  get hasNoTwins(): boolean {
    return this.isEmpty && this.#sources.every(({ twins }) => twins.isEmpty);
  }

  /** Is an open place called as one of these? */
  isNamesake(name: string): boolean {
    const whole = nameWords(name).join(' ');
    return (
      this.#own?.services.has(whole) !== true && this.#sources.some(({ services }) => services.has(whole))
    );
  }

  /** Does the name of an open place hold one of these? An organisation may give its own to open places. */
  isBorneBy(name: string): boolean {
    const words = nameWords(name);
    const isKnown = (found: string) =>
      this.#isOfOrganization(found) ||
      [this.#own?.services, this.#own?.places].some((names) => names?.has(found));
    return this.#sources.some(({ services, places }) =>
      [...services.matchesIn(words), ...places.matchesIn(words)]
        .map(matchedName)
        .some((found) => isTelling(found) && !isKnown(found)),
    );
  }
}
