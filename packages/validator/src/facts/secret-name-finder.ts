import { foldText } from '@service-directory/schema';
import { late } from './late-pattern.ts';
import { matchedName, NameSet, nameWords, type NameMatch } from './name-set.ts';

/** What belongs to a house, before which its name has a genitive: «Tryggbos nye adresse». Its friends meet elsewhere. */
const GENITIVE = late(
  String.raw`(?<=\p{L})['’]?s(?=\s(?:\p{L}{2,12}\s)?(?:adresse[nr]?|hus(?:et)?|bygg(?:et)?|bygning(?:en)?|lokale[rt]?|lokal|inngang(?:en)?|dør|leilighet(?:en|er)?|hage|beliggenhet|address|house|building|premises|entrance|door|flat|apartment|location)(?!\p{L}))`,
  'giu',
);

/** By what those with secret places are known. */
export interface SoughtNames {
  /** Names, each set without those that mean something else; these come as `matchedName` gives them. */
  whole: readonly { names: NameSet; isOther?: (name: string) => boolean }[];
  /** The one telling word of a name, folded; it counts with a capital alone. */
  short: ReadonlySet<string>;
  /** Short names in capitals, which count as they are written. */
  capitals?: ReadonlySet<string>;
}

/** Without so many capitals beside each other a text holds none. */
const MAY_BE_CAPITALS = /\p{Lu}{4}/u;

/** Finds names, and short names, in texts. */
export class SecretNameFinder {
  readonly #sought: SoughtNames;

  constructor(sought: SoughtNames) {
    this.#sought = sought;
  }

  static of(whole: readonly string[], short: readonly string[] = []): SecretNameFinder {
    const names = new NameSet();
    for (const name of whole) names.add(name);
    return new SecretNameFinder({ whole: [{ names }], short: new Set(short) });
  }

  get isEmpty(): boolean {
    const { whole, capitals } = this.#sought;
    return whole.every(({ names }) => names.size === 0) && (capitals?.size ?? 0) === 0;
  }

  /** False when a text, and so each piece of it, surely names none of them. */
  mayNameOne(text: string): boolean {
    if (this.isEmpty) return false;
    const { whole, short, capitals } = this.#sought;
    const mayBegin = (word: string) => short.has(word) || whole.some(({ names }) => names.mayBeginWith(word));
    return (
      ((capitals?.size ?? 0) > 0 && MAY_BE_CAPITALS.test(text)) ||
      // A genitive ends in an s that its name has not.
      nameWords(text).some((word) => mayBegin(word) || (word.endsWith('s') && mayBegin(word.slice(0, -1))))
    );
  }

  /** Does a text name one of them? */
  isIn(text: string): boolean {
    return this.matchesIn(text).next().done !== true;
  }

  /** Where a text names one of them. */
  *matchesIn(text: string): Generator<NameMatch> {
    if (this.isEmpty) return;
    const { whole, short, capitals } = this.#sought;
    const composed = text.normalize('NFC');
    const bare = GENITIVE.replaceIn(composed, '');
    const words = nameWords(bare);
    // «Lauras hus» is a name itself.
    for (const said of bare === composed ? [words] : [words, nameWords(composed)])
      for (const { names, isOther } of whole)
        for (const match of names.matchesIn(said)) if (isOther?.(matchedName(match)) !== true) yield match;
    if (words.some((word) => short.has(word)))
      yield* writtenIn(bare, (word) => /^\p{Lu}/u.test(word) && short.has(foldText(word)));
    if (capitals !== undefined && capitals.size > 0 && MAY_BE_CAPITALS.test(bare))
      yield* writtenIn(bare, (word) => capitals.has(word));
  }
}

function* writtenIn(text: string, isOne: (word: string) => boolean): Generator<NameMatch> {
  const asWritten = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  let words: readonly string[] | undefined;
  for (const [index, word] of asWritten.entries()) {
    if (!isOne(word)) continue;
    words ??= asWritten.map(foldText);
    yield { words, index, length: 1 };
  }
}
