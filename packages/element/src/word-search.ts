/**
 * What a search for words takes: loaded when the list stands, or with the first letter, whichever comes first.
 * @packageDocumentation
 */
import { foldText, type Directory, type SearchWords, type TextFinder } from '@service-directory/schema';
import { TermSearch } from '@service-directory/schema/term-search';
import { runInSlices } from './controllers/run-in-slices.ts';
import type { ViewContext } from './context.ts';
import { languagesLike, loadOtherLabels, loadSearchWords } from './locales/search-words.ts';
import { loadKnownPlaces } from './known-places.ts';
import { codeTerms, countryTerms, fillersIn, idleWordsIn, otherTerms, timeWordsIn } from './search-terms.ts';
import { IN_TEXT, TownWords } from './town-words.ts';
import type * as typed from './typed/index.ts';
import { waysWithoutAWord } from './words-left-out.ts';

/** When a text finds no more, and none of them by a name, a topic or a place, it may be one of another language. */
const FEW = 3;

/** What else readers type, in any language. */
type Typed = typeof typed;

/** That; undefined when it could not be fetched: the search goes on without. */
const loadTyped = (): Promise<Typed | undefined> => import('./typed/index.ts').catch(() => undefined);

/** Searches the words of one directory in one language. */
export interface WordSearch {
  finder: TextFinder & Pick<TermSearch, 'prepare'>;
  /** Fetches what else people type; resolves true once, when it came or did not: what was typed is looked for anew. */
  learnWords: () => Promise<boolean>;
  /**
   * Fetches what people type in the other languages that are written in the letters of the text that was searched last,
   * when it may be one of another language: once for each script, and not before the words of the page's own language. Where
   * nothing fits it just so, the towns of the map are fetched as well: it may name one in which nobody has a door.
   * Resolves true when the finder knows more than before.
   */
  learnOthers: (text: string) => Promise<boolean>;
  /** See there. */
  waysWithoutAWord: typeof waysWithoutAWord;
}

/** Numbers as they stand in the list, whichever digits are on the reader's keys: of Arabic and Persian the last four bits count. */
const withWesternDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);

/** A number to call and nothing else, in whichever groups: `22 99 00 01`, `0047 (0) 22 99 00 01`. */
const PHONE_NUMBER = /^[\s+(]*\d(?:[\s()./-]*\d){6,16}\s*$/;

/** A number in one word, without what is dialled before it from abroad or from another town; any other text as it is. */
const wholeNumber = (text: string): string =>
  PHONE_NUMBER.test(text)
    ? text
        .replace('(0)', '')
        .replace(/\D/g, '')
        .replace(/^00?(?=[1-9])/, '')
    : text;

/**
 * Finds by the words of the directory and of the reader's language; only where these find few, by those of other
 * languages besides, and what only they find comes last: one search has one answer, whatever was typed before.
 */
class WideFinder implements TextFinder {
  readonly index: TermSearch;
  readonly towns: TownWords;
  /** Knows the words of other languages besides; there once some were learned. */
  wide: TermSearch | undefined;
  /** Words of time, folded: one of them alone is looked for in names and topics, and else they are no search. */
  time: ReadonlySet<string> = new Set();
  /** Words that say nothing by themselves, see `idleWordsIn`. */
  idle: ReadonlySet<string> = new Set();
  /** The text that was searched last, whether it may be one of another language, and whether nothing fits it just so. */
  last = { text: '', isForeign: false, isUnsure: false };

  /** What else readers type; there with the words of the page’s language. */
  more: Typed | undefined;
  /** What languages and countries are called. */
  tongues: ReturnType<Typed['makeTongues']> | undefined;
  readonly directory: Directory;

  constructor(index: TermSearch, directory: Directory) {
    this.index = index;
    this.directory = directory;
    this.towns = new TownWords(directory);
  }

  prepare(): ReturnType<TermSearch['prepare']> {
    return this.index.prepare();
  }

  townIn(typed: string): string | undefined {
    return this.towns.townIn(typed);
  }

  fitsOf(typed: string, facts: Parameters<TermSearch['fitsOf']>[1]): Uint8Array | undefined {
    const left = this.more?.withoutPolice(typed);
    if (left === undefined) return this.#fitsOfText(typed, facts);
    this.last = { text: typed, isForeign: false, isUnsure: false };
    const fits = this.#isIdle(left) ? undefined : this.#fitsOfText(left, facts);
    const others = facts.toggles.withoutAuthorities;
    return Uint8Array.from(this.directory.services, (_, index) =>
      (others[index >>> 5]! & (1 << (index & 31))) === 0 ? 0 : (fits?.[index] ?? IN_TEXT.best),
    );
  }

  #fitsOfText(typed: string, facts: Parameters<TermSearch['fitsOf']>[1]): Uint8Array | undefined {
    const text = wholeNumber(withWesternDigits(typed));
    const fits = this.#fitsBy(this.index, text, facts);
    if (fits === undefined) return undefined;
    const here = this.more?.withOrganizationNames(text);
    if (here !== undefined)
      for (const [index, fit] of (this.#fitsBy(this.index, here, facts) ?? []).entries())
        fits[index] = Math.max(fits[index]!, fit);
    const spoken = this.tongues?.(this.#withoutIdle(text));
    if (spoken !== undefined) {
      for (const name of this.more!.englishNames(spoken))
        for (const [index, fit] of (this.index.fitsOf(name, facts) ?? []).entries())
          if (fit >= IN_TEXT.best) fits[index] = Math.max(fits[index]!, IN_TEXT.best);
      this.more!.raiseSpeakers(fits, this.directory, spoken);
      this.last = { text: typed, isForeign: false, isUnsure: false };
      return fits;
    }
    const found = fits.filter((fit) => fit > 0);
    const words = foldText(text).split(' ');
    const isTime = words.every((word) => this.time.has(word));
    if (isTime && (words.length > 1 || found.every((fit) => fit <= IN_TEXT.best))) return undefined;
    const isForeign = found.length <= FEW && found.every((fit) => fit <= IN_TEXT.best);
    const isNowhere = found.every((fit) => fit < IN_TEXT.best);
    this.last = { text: typed, isForeign, isUnsure: isNowhere || this.towns.isAreaAfar(text) };
    const afar = isNowhere ? this.towns.fitsAfar(text, (part) => this.#fitsOfRest(part, facts)) : undefined;
    if (afar !== undefined) return afar;
    const wide = isForeign && this.wide !== undefined ? this.#fitsBy(this.wide, text, facts) : undefined;
    const isSaid = (fit: number) => fit >= IN_TEXT.best;
    const meant =
      isNowhere && wide?.some(isSaid) !== true
        ? this.towns.withoutSlip(
            foldText(text),
            (word) => this.#isIdle(word) || this.index.fitsOf(word, facts)?.some(isSaid) === true,
          )
        : undefined;
    if (meant !== undefined) {
      const { last } = this;
      const meantFits = this.#fitsOfText(meant, facts);
      this.last = last;
      return meantFits;
    }
    if (wide === undefined) return fits;
    if (found.length === 0) return wide;
    for (const [service, fit] of wide.entries())
      if (fits[service] === 0 && fit > 0) fits[service] = IN_TEXT.least;
    return fits;
  }

  /** Folded, without words that say nothing. */
  #withoutIdle = (text: string): string =>
    foldText(text)
      .split(' ')
      .filter((word) => !this.idle.has(word))
      .join(' ');

  #isIdle = (text: string): boolean => this.#withoutIdle(text) === '';

  /** The fits to what stands beside a town, in the language of the page or in another; undefined when that says nothing. */
  #fitsOfRest(text: string, facts: Parameters<TermSearch['fitsOf']>[1]): Uint8Array | undefined {
    if (this.#isIdle(text)) return undefined;
    const own = this.index.fitsOf(text, facts);
    return own?.some((fit) => fit > 0) === true ? own : (this.wide?.fitsOf(text, facts) ?? own);
  }

  #fitsBy(
    index: TermSearch,
    text: string,
    facts: Parameters<TermSearch['fitsOf']>[1],
  ): Uint8Array | undefined {
    const find = (part: string) => index.fitsOf(part, facts);
    const fits = find(text);
    if (fits !== undefined) this.towns.mend(fits, text, find);
    return fits;
  }
}

export function makeWordSearch({ directory, locale }: ViewContext): WordSearch {
  const finder = new WideFinder(new TermSearch(directory), directory);
  let own: SearchWords | undefined;
  const others: SearchWords[] = [];
  let labels: Parameters<typeof otherTerms>[1] = {};
  const asked = new Set([locale.lang]);
  let isAsked = false;
  let isSettled = false;
  const use = () => {
    const terms = codeTerms(locale, directory, own);
    const ofPage = own === undefined ? [] : [own];
    finder.time = new Set(timeWordsIn([...ofPage, ...others]).map(foldText));
    finder.idle = idleWordsIn([...ofPage, ...others]);
    finder.towns.isIdle = (word) => finder.idle.has(word);
    finder.index.useTerms(terms, fillersIn(ofPage));
    finder.towns.learn([...ofPage, ...others]);
    const otherCountries = others.flatMap(({ language }) =>
      countryTerms(directory.heads, { ...locale, lang: language }),
    );
    finder.wide?.useTerms(
      [...terms, ...otherTerms(others, labels), ...otherCountries],
      fillersIn([...ofPage, ...others]),
    );
  };
  use();
  const learnWords = async () => {
    if (isAsked) return false;
    isAsked = true;
    const [words, more] = await Promise.all([loadSearchWords(locale.lang), loadTyped()]);
    own = words && (more?.withEverydayWords(words) ?? words);
    finder.more = more;
    finder.towns.areas = more;
    const langs = [locale.lang, ...directory.heads.flatMap(({ languages }) => languages)];
    const homes = directory.heads.map(({ country }) => country);
    finder.tongues = more?.makeTongues(langs, homes);
    isSettled = true;
    if (own !== undefined) use();
    return true;
  };
  const learnPlaces = async () => {
    if (!finder.last.isUnsure || finder.towns.places !== undefined) return false;
    try {
      finder.towns.places = await loadKnownPlaces();
      return true;
    } catch {
      // No connection: the next text asks again.
      return false;
    }
  };
  const learnLanguages = async (text: string) => {
    if (!finder.last.isForeign) return false;
    const wanted = languagesLike(text).filter((language) => !asked.has(language));
    wanted.forEach((language) => asked.add(language));
    const [learned, called] = await Promise.all([
      Promise.all(wanted.map(loadSearchWords)),
      wanted.length === 0 ? labels : loadOtherLabels(),
    ]);
    labels = called ?? labels;
    others.push(
      ...learned
        .filter((words) => words !== undefined)
        .map((words) => finder.more?.withEverydayWords(words) ?? words),
    );
    const hasLearned = learned.some((words) => words !== undefined);
    if (!hasLearned) return false;
    // The words of the directory once more: nothing that is found without other languages may hang on them.
    const wide = finder.wide ?? new TermSearch(directory);
    await new Promise<void>((resolve) => void runInSlices(wide.prepare(), resolve));
    finder.wide = wide;
    use();
    return true;
  };
  const learnOthers = async (text: string) => {
    if (!isSettled || finder.last.text !== text) return false;
    const learned = await Promise.all([learnPlaces(), learnLanguages(text)]);
    return learned.includes(true);
  };
  return { finder, learnWords, learnOthers, waysWithoutAWord };
}
