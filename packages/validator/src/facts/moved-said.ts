import { fieldOf, recordsAt, textAt, type Data } from '../data.ts';
import { datesIn } from './figures/dates.ts';
import { MOVED_PHRASES, type MovedLanguage } from './moved-phrases.ts';
import { phraseLanguageOf } from './phrases/language.ts';
import { phrasePattern, plainTable } from './phrases/phrase-pattern.ts';
import { toPlainLetters } from './phrases/plain-letters.ts';
import { statementsIn, type Statement } from './phrases/statements.ts';

/** Without one of these no text says it. */
const MAY_SAY =
  /flytt|finner? du oss|(?:held|holder) vi til|adresse|address|mov(?:ed?|ing)|relocat|find us|located/i;
/** How many characters of the words a finding shows. */
const MAX_QUOTE = 80;
/** A day without its year that is farther ahead than this was that of last year. Days. */
const MAX_DAYS_AHEAD = 183;
const MS_PER_DAY = 86_400_000;

/** Where a service is, as its record says: streets with their numbers, and towns. In plain small letters. */
export interface OwnPlaces {
  streets: readonly string[];
  towns: readonly string[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plainOf = (text: string) =>
  toPlainLetters(text.normalize('NFC')).toLowerCase().replace(/\s+/g, ' ').trim();

/** The streets and towns of the shown places of a service; undefined when none of them has a street that could be wrong. */
export function ownPlacesOf(service: Data): OwnPlaces | undefined {
  const places = recordsAt(service, 'locations').flatMap(([, place]) => [
    place,
    ...recordsAt(place, 'stops').map(([, stop]) => stop),
  ]);
  const named = (field: string) =>
    places.flatMap((place) => {
      const text = textAt(fieldOf(place, 'address'), field);
      return text === undefined ? [] : [plainOf(text)];
    });
  const streets = named('street').filter((street) => street !== '');
  return streets.length === 0 ? undefined : { streets, towns: named('locality') };
}

interface MovedPatterns {
  moved: RegExp;
  moves: RegExp | undefined;
  newAddress: RegExp;
  /** Behind “moved”: nothing more, or a new place that has no name. */
  unnamed: RegExp;
  /** Behind “moved”, before a name. */
  named: RegExp;
  unless: RegExp;
  from: RegExp;
}

const patterns = new Map<MovedLanguage, MovedPatterns>();

function patternsOf(language: MovedLanguage): MovedPatterns {
  let found = patterns.get(language);
  if (found === undefined) {
    const { moved, moves, newAddress, adverbs = '', to, toNew, from, unless } = MOVED_PHRASES[language];
    found = {
      moved: phrasePattern(moved),
      moves: moves === undefined ? undefined : phrasePattern(`(?:${moves})[^|]{0,30} ${to}`),
      newAddress: phrasePattern(
        `(?<=^|[,–-] |^(?:nb|obs|merk|viktig|husk|note)[:,]? )${newAddress}(?:[^:@]{0,30}:| (?:er|is|es|este|to|e|est)(?= ))`,
      ),
      unnamed: new RegExp(plainTable(`^${adverbs}(?: ?(?:$|[,.:(–])| (?:${to} )?${toNew})`)),
      named: new RegExp(plainTable(`^${adverbs}(?: (?:${from}) [^,.(]{1,40}?)? ${to} `)),
      unless: phrasePattern(unless),
      from: new RegExp(plainTable(`(?:^|[ ,(])(?:${from}) $`)),
    };
    patterns.set(language, found);
  }
  return found;
}

/** A name, with the space before it: what begins with a capital. */
const NAME = /^\s?(?!https?:|www\.|Teams|Zoom|Facebook|Instagram|WhatsApp|Telegram|Signal|Discord)\p{Lu}/u;
/** A street with its number. */
const STREET = /^\s?\p{Lu}[\p{L}.'’ -]{2,40} \d/u;

const isOwnTown = (plain: string, { towns }: OwnPlaces) =>
  towns.some((town) => town !== '' && new RegExp(`^ ?${escaped(town)}(?! \\d|\\p{L})`, 'u').test(plain));

/** Does it lead to a place of the record? Where the text says that it came *from* there, it does not. */
function leadsHome(plain: string, { streets }: OwnPlaces, from: RegExp): boolean {
  return streets.some((street) => {
    const name = (street.split(/\d/, 1)[0] ?? '').trimEnd();
    const forms = `${escaped(street)}(?![\\p{L}\\d])|${escaped(name)}(?! ?\\d|\\p{L})`;
    return [...plain.matchAll(new RegExp(forms, 'gu'))].some(
      ({ index }) => !from.test(plain.slice(0, index)),
    );
  });
}

/** Is it of a day that has not come yet, or of a year that is over? */
function isOfAnotherTime({ words }: Statement, language: MovedLanguage, today: string): boolean {
  const year = today.slice(0, 4);
  const years = words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (years.some((one) => one !== year)) return true;
  return [...datesIn(words, language).found].some((day) => {
    const ahead = (Date.parse(`${year}-${day}`) - Date.parse(today)) / MS_PER_DAY;
    if (years.length > 0) return ahead > 0;
    // Early in the year that comes, or late in this one.
    return ahead < -MAX_DAYS_AHEAD || (ahead > 0 && ahead <= MAX_DAYS_AHEAD);
  });
}

/** The words by which one statement says that its service is in another place now. */
function movedIn(statement: Statement, language: MovedLanguage, own: OwnPlaces): string | undefined {
  const { moved, moves, newAddress, unnamed, named, unless } = patternsOf(language);
  const { words, plain } = statement;
  if (unless.test(plain)) return undefined;
  /** With so much behind them as names the place. */
  const quote = (from: number) => words.slice(from, from + MAX_QUOTE).replace(/[\s.,:(–]{1,9}$/u, '');
  const gone = moved.exec(plain);
  if (gone !== null) {
    const end = gone.index + gone[0].length;
    const behind = plain.slice(end);
    const to = named.exec(behind)?.[0].length;
    if (to !== undefined && NAME.test(words.slice(end + to)) && !isOwnTown(behind.slice(to), own))
      return quote(gone.index);
    if (unnamed.test(behind)) return quote(gone.index);
  }
  const given = newAddress.exec(plain);
  if (given !== null && NAME.test(words.slice(given.index + given[0].length))) return quote(given.index);
  const leads = moves?.exec(plain) ?? null;
  const isDated = datesIn(words, language).found.size > 0;
  return leads !== null && isDated && STREET.test(words.slice(leads.index + leads[0].length))
    ? quote(leads.index)
    : undefined;
}

/**
 * The words by which a text says that its service has moved, and not to where the record says that it is; undefined when it does not.
 * @param today `YYYY-MM-DD`: a day that comes is told by nobody yet
 */
export function movedSaidIn(text: string, tag: string, own: OwnPlaces, today: string): string | undefined {
  const language = phraseLanguageOf(tag);
  if ((language !== 'nb' && language !== 'en') || !MAY_SAY.test(text)) return undefined;
  for (const statement of statementsIn(text, language)) {
    const words = movedIn(statement, language, own);
    if (words === undefined || isOfAnotherTime(statement, language, today)) continue;
    return leadsHome(plainOf(text), own, patternsOf(language).from) ? undefined : words;
  }
  return undefined;
}
