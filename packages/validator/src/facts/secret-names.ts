import { foldText } from '@service-directory/schema';
import { fieldOf, recordsAt, stringsAt, textAt, type Data } from '../data.ts';
import { textNumber } from '../text-number.ts';
import { identityOf, keysOf } from './identity.ts';
import { LikelyTwins } from './likely-twins.ts';
import { formsOfName } from './name-forms.ts';
import { NameSet, nameWords } from './name-set.ts';
import { zonesOfPlace } from './norway/postal-codes.ts';
import { wordInCapitals } from './names-in-capitals.ts';
import { NumberSet } from './number-set.ts';
import { hasConfidentialPlace, isConfidential } from './places.ts';
import { MIN_NAME, tellingPlacesOf } from './telling-names.ts';
import { mayTell, tellingWordOf } from './telling-word.ts';
import { textsOf } from './texts.ts';

/** So many words are kept, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_OPEN_WORDS = 20_000;

/** Organisations, folded, with offices of all kinds, of which one directory may know the secret place alone. */
const WIDE_ORGANIZATION =
  /^(?:rode kors|norges rode kors|kirkens bymisjon|frelsesarmeen|bla kors|caritas(?: norge)?|norsk folkehjelp|redd barna|kirkens nodhjelp|leger uten grenser|nav|helse \p{L}+|norske kvinners sanitetsforening)(?: \p{L}+)?$|(?:^| )(?:kommune|fylkeskommune|bydel|universitetssykehus|sykehus|hf)(?: |$)/u;

/** Says an organisation’s name whose it is, without its town? */
export const isNameOfOne = (name: string): boolean =>
  !WIDE_ORGANIZATION.test(name) &&
  name.split(' ').some((word) => word.length >= MIN_NAME && zonesOfPlace(word) === undefined);

const CAPITALS = /(?<!\p{L})\p{Lu}{4,5}(?!\p{L})/gu;
const namesAsWritten = (service: Data): string[] =>
  [fieldOf(service, 'name'), fieldOf(service, 'alternateName')].flatMap(textsOf);

/** Gathers who has secret places, and who has not, while the records come by. */
export class SecretNames {
  /** Names of services with secret places, and of these; and `keysOf` the services. */
  readonly services = new NameSet();
  readonly places = new NameSet();
  readonly keys = new NumberSet();
  readonly twins = new LikelyTwins();
  /** Names of organisations by their id; those that have a secret place, and those that have an open service. */
  readonly #organizations = new Map<string, readonly string[]>();
  readonly #secret = new Set<string>();
  readonly #open = new Set<string>();
  /** The telling words of names of services. */
  readonly #short = new Set<string>();
  /** Words of the names of services that anyone may find: a short name that is one of them may mean these. No more than `MAX_OPEN_WORDS`. */
  readonly #openWords = new Set<string>();
  /** Where the secret places are, as far as that is told. */
  readonly #areas = new Set<string>();
  /** Short names in capitals, and the words in capitals that the names of open services hold. */
  readonly #capitals = new Set<string>();
  readonly #openCapitals = new Set<string>();

  see(list: 'organizations' | 'services', record: Data): void {
    if (list === 'organizations') {
      this.#organizations.set(textAt(record, 'id') ?? '', identityOf(record).names);
      return;
    }
    this.twins.see(record);
    const isSecret = hasConfidentialPlace(record);
    for (const id of stringsAt(record, 'organizationIds')) (isSecret ? this.#secret : this.#open).add(id);
    if (isSecret) this.#seeSecret(record);
    else this.#seeOpen(record);
  }

  #seeOpen(record: Data): void {
    if (this.#openWords.size < MAX_OPEN_WORDS)
      for (const name of identityOf(record).names)
        for (const word of name.split(' ')) if (mayTell(word)) this.#openWords.add(word);
    if (this.#openCapitals.size < MAX_OPEN_WORDS)
      for (const name of namesAsWritten(record))
        for (const word of name.match(CAPITALS) ?? []) this.#openCapitals.add(word);
  }

  #seeSecret(record: Data): void {
    for (const name of identityOf(record).names) {
      if (name.length < MIN_NAME) continue;
      for (const form of [name, ...formsOfName(name)]) this.services.add(form);
      const word = tellingWordOf(name);
      if (word !== undefined) this.#short.add(word);
    }
    for (const name of namesAsWritten(record)) {
      const word = wordInCapitals(name);
      if (word !== undefined) this.#capitals.add(word);
    }
    for (const [, place] of recordsAt(record, 'locations'))
      if (isConfidential(place)) textsOf(place['area']).forEach((area) => this.#areas.add(area));
    for (const name of tellingPlacesOf(record)) this.places.add(name);
    for (const key of keysOf(record)) this.keys.add(textNumber(key));
  }

  /** Says a word beside that for a shelter that it is none of these, but an open one, or one in another town? */
  isOfAnother(word: string): boolean {
    const folded = foldText(word);
    if (this.#openWords.has(folded) && tellingWordOf(`i ${folded}`) !== undefined) return true;
    const isOtherTown = (area: string) => zonesOfPlace(area) !== undefined && foldText(area) !== folded;
    return zonesOfPlace(word) !== undefined && this.#areas.size > 0 && [...this.#areas].every(isOtherTown);
  }

  get isEmpty(): boolean {
    return this.services.size + this.places.size + this.keys.size === 0;
  }

  /** An organisation that has nothing but secret places is as good as one of them; one with open ones gives its name to these too. */
  get organizations(): readonly string[] {
    return [...this.#organizations].flatMap(([id, names]) =>
      this.#secret.has(id) && !this.#open.has(id) ? names.filter((name) => name.length >= MIN_NAME) : [],
    );
  }

  /** Names of organisations with a service that anyone may find. */
  get openOrganizations(): readonly string[] {
    return [...this.#organizations].flatMap(([id, names]) => (this.#open.has(id) ? names : []));
  }

  get organizationNames(): readonly string[] {
    return [...this.#organizations.values()].flat();
  }

  /** Telling words that mean no open service. */
  get short(): readonly string[] {
    // Of a list so long that not all its words are known any of them may mean an open service.
    if (this.#openWords.size >= MAX_OPEN_WORDS) return [];
    const openWords = new Set(this.openOrganizations.flatMap(nameWords));
    return [...this.#short].filter((word) => !openWords.has(word) && !this.#openWords.has(word));
  }

  /** Short names in capitals that mean no open service. */
  get capitals(): readonly string[] {
    if (this.#openCapitals.size >= MAX_OPEN_WORDS) return [];
    const openWords = new Set(this.openOrganizations.flatMap(nameWords));
    return [...this.#capitals].filter(
      (word) => !this.#openCapitals.has(word) && !openWords.has(foldText(word)),
    );
  }
}
