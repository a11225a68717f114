import { foldText } from '@service-directory/schema';
import { stringsAt, textAt, type Data } from '../data.ts';
import { tracesIn, type Trace } from './address-words.ts';
import { identityOf } from './identity.ts';
import { NameSet } from './name-set.ts';
import { zonesOfPlace } from './norway/postal-codes.ts';
import { hasConfidentialPlace } from './places.ts';
import type { OpenStreets } from './public-streets.ts';
import { mayTell, tellingWordOf } from './telling-word.ts';

/** A shorter name stands in many sentences. */
const MIN_NAME = 6;
/** Ends of sentences; «gt. 5» and «5. etasje» go on. */
const SENTENCE_END = /[!?\n]+|\.\s+(?=\p{Lu})/u;
/** A sentence that goes on with whom the one before it named. */
const GOES_ON =
  /^\s*(?:(?:adressen|inngangen)(?: deres| dit)? er|(?:de|den|dei|det|huset|krisesenteret) (?:ligger|ligg|holder til|held til|bor|bur|er) (?:i|på)|(?:the|their) (?:address|entrance) is|(?:they|it)(?:[’']re| are| is|[’']s) (?:at|in))(?!\p{L})/iu;
/** What belongs to a house, before which its name has a genitive: «Tryggbos nye adresse». Its friends meet elsewhere. */
const GENITIVE =
  /(?<=\p{L})['’]?s(?=\s(?:\p{L}{2,12}\s)?(?:adresse[nr]?|hus(?:et)?|bygg(?:et)?|bygning(?:en)?|lokale[rt]?|lokal|inngang(?:en)?|dør|leilighet(?:en|er)?|hage|beliggenhet|address|house|building|premises|entrance|door|flat|apartment|location)(?!\p{L}))/giu;

/** Of these each says where a house is. */
const SAY_WHERE: readonly Trace[] = ['street', 'coordinates', 'map-link'];

/** Organisations, folded, with offices of all kinds, of which one directory may know the secret place alone. */
const WIDE_ORGANIZATION =
  /^(?:rode kors|norges rode kors|kirkens bymisjon|frelsesarmeen|bla kors|caritas(?: norge)?|norsk folkehjelp|redd barna|kirkens nodhjelp|leger uten grenser|nav|helse \p{L}+|norske kvinners sanitetsforening)(?: \p{L}+)?$|(?:^| )(?:kommune|fylkeskommune|bydel|universitetssykehus|sykehus|hf)(?: |$)/u;

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Says an organisation’s name whose it is, without its town? */
const isNameOfOne = (name: string): boolean =>
  !WIDE_ORGANIZATION.test(name) &&
  name.split(' ').some((word) => word.length >= MIN_NAME && zonesOfPlace(word) === undefined);

/** By what those with secret places are known. */
export interface SecretNameList {
  /** Folded names. */
  whole: readonly string[];
  /** The one telling word of a name, folded; it counts with a capital alone. */
  short: readonly string[];
}

/** Names, and short names, in texts. */
export class SecretNameFinder {
  readonly #whole = new NameSet();
  readonly #short: Set<string>;

  constructor({ whole, short }: SecretNameList) {
    for (const name of whole) this.#whole.add(name);
    this.#short = new Set(short);
  }

  get size(): number {
    return this.#whole.size;
  }

  /** Does a text name one of them? */
  isIn(text: string): boolean {
    return this.matchesIn(text).next().done !== true;
  }

  /** Where a text names one of them: in its words, folded, from one on and so many. */
  *matchesIn(text: string): Generator<{ words: readonly string[]; index: number; length: number }> {
    if (this.#whole.size === 0) return;
    const bare = text.normalize('NFC').replace(GENITIVE, '');
    yield* this.#whole.matchesIn(bare);
    if (this.#short.size === 0) return;
    const asWritten = wordsIn(bare);
    const words = asWritten.map(foldText);
    for (const [index, word] of words.entries())
      if (this.#short.has(word) && /^\p{Lu}/u.test(asWritten[index] ?? '')) yield { words, index, length: 1 };
  }
}

/** So many words are kept, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_OPEN_WORDS = 20_000;

/** Gathers who has secret places, and who has not, while the records come by. */
export class SecretNames {
  readonly #services = new Set<string>();
  /** Names of organisations by their id; those that have a secret place, and those that have an open service. */
  readonly #organizations = new Map<string, readonly string[]>();
  readonly #secret = new Set<string>();
  readonly #open = new Set<string>();
  /** Words of the names of services that anyone may find: a short name that is one of them may mean these. No more than `MAX_OPEN_WORDS`. */
  readonly #openWords = new Set<string>();

  see(list: string, record: Data): void {
    const { names } = identityOf(record);
    if (list === 'organizations') this.#organizations.set(textAt(record, 'id') ?? '', names);
    if (list !== 'services') return;
    const isSecret = hasConfidentialPlace(record);
    for (const id of stringsAt(record, 'organizationIds')) (isSecret ? this.#secret : this.#open).add(id);
    for (const name of names)
      if (!isSecret) this.#seeOpen(name);
      else if (name.length >= MIN_NAME) this.#services.add(name);
  }

  #seeOpen(name: string): void {
    if (this.#openWords.size >= MAX_OPEN_WORDS) return;
    for (const word of wordsIn(name)) if (mayTell(word)) this.#openWords.add(word);
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

  /** What is looked for beside a street. */
  get list(): SecretNameList {
    const open = new Set(this.openOrganizations);
    const ofOrganizations = this.organizations.filter((name) => isNameOfOne(name) && !open.has(name));
    return { whole: [...this.#services, ...ofOrganizations], short: this.short };
  }

  /** The telling words of the names of the services. */
  get short(): readonly string[] {
    // Of a list so long that not all its words are known any of them may mean an open service.
    if (this.#openWords.size >= MAX_OPEN_WORDS) return [];
    const openWords = new Set(this.openOrganizations.flatMap(wordsIn));
    return [...this.#services].flatMap((name) => {
      const word = tellingWordOf(name);
      return word === undefined || openWords.has(word) || this.#openWords.has(word) ? [] : [word];
    });
  }
}

/** What some know and another does not. */
export function namesOfOthers(own: SecretNameList, others: readonly SecretNameList[]): SecretNameList {
  const known = new Set([...own.whole, ...own.short]);
  const unknown = (names: readonly string[]) => names.filter((name) => !known.has(name));
  return {
    whole: unknown(others.flatMap(({ whole }) => whole)),
    short: unknown(others.flatMap(({ short }) => short)),
  };
}

/** Does a text say where a house is that is nowhere an open place: its street, a point? */
export const saysWhere = (text: string, open?: OpenStreets): boolean =>
  tracesIn(text, open?.namedIn(text)).some((trace) => SAY_WHERE.includes(trace));

/** Does one sentence name one of these, and a street that is nowhere an open place, or a point? The next may go on with it. */
export const namesBoth = (text: string, names: SecretNameFinder, open: OpenStreets): boolean =>
  text.split(SENTENCE_END).some((sentence, index, all) => {
    if (!names.isIn(sentence)) return false;
    const next = all[index + 1] ?? '';
    return saysWhere(sentence, open) || (GOES_ON.test(next) && saysWhere(next, open));
  });
