import { CLOSED_PHRASES, type ClosedPhrases } from './closed-phrases.ts';
import { closedUntilIn, type MonthSaid } from './closed-until.ts';
import { endSaidIn, type EndSaid } from './ends-said.ts';
import { MONTH_NAMES } from './figures/month-names.ts';
import { yearSpanIn, type YearSpan } from './named-spans.ts';
import { phraseLanguageOf, type PhraseLanguage } from './phrases/language.ts';
import { toPlainLetters } from './phrases/plain-letters.ts';
import { statementsIn } from './phrases/statements.ts';
import { remember } from './remember.ts';
import { phrasePattern } from './phrases/phrase-pattern.ts';

/** That a text says its service to be closed. */
export interface SaidClosed {
  words: string;
  /** For good, and not for a time. */
  isForGood: boolean;
  /** The months that it names, 0 for January. */
  months: readonly number[];
  /** The month in which it opens again, or with which it ended. */
  until?: { kind: 'opensIn' | 'runsThrough'; said: MonthSaid } | undefined;
  /** The last day of the service, which may lie ahead. */
  ends?: EndSaid;
  /** Another part of the year that it names: weeks, the days after Christmas. */
  span?: YearSpan | undefined;
  /** Does it say that it holds now: until further notice, temporarily? */
  isNow: boolean;
}

/** Without one of these no text says it. */
const MAY_SAY =
  /innstilt|gjenåp|pause|på is|dvale|konkurs|gitt seg|nedlag|lagt ned|avvikl|avslutt|opphør|eksisterer|finn?e?st?s? ik|drift|i bruk|legg(?:e|a)s|clos|shut|discontin|defunct|ferie|på nytt|igjen|(?:åpnar|opnar) att|ik(?:ke|kje) (?:lenge|lengu|meir|mer|[åo]pe?n)|no longer|suspended|paused|on hold|not (?:open|running|operating)|out of |ended|to an end|wound up|terminated|re-?open|opens? again|^(?:\S+ )?(?:gjeld|varer|varar|drives|løper)|(?:runs|valid|applies) (?:until|thr|to)|reabr|volver|redeschi|откро|відкри|відчин|zamkn|nieczyn|zlikw|już nie|zakończył|ferm|rouvr|existe plus|cessé|مغلق|إغلاق|أغلق|لم [يت]عد|نفتح|затвор|вече не|steng|ceased|siste |last day|(?:er|is) (?:\S+ )?(?:over|slutt|ferdig)|slutt(?:er|ar)|ends|zosta|cerr|clausur|ya no|no abrimos|suspendid|fuera de|dejado|[iî]nchi|suspendat|desfiin|nu mai|закры|приостан|закри|зачин|ликвид|ліквід|упраздн|больше не|більше не|прекрат|припини|не работа|не працю/i;

/** A day of a month, in figures: «17. mai», `May 17`, `17.5.`. */
const DATE =
  /\d{1,2}\.? ?(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec|ene|abr|ago|dic|ianu|iun|iul|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}(?![\d:])/g;
const DASH = /\d\.? ?[–—-] ?\d|[–—]/;
const CLOCK = /\d{1,2}[:.][0-5]\d(?!\d|\.\d)(?=\D|$)|\d{1,2}:\d\d/;

/** How many characters of the words a finding shows. */
const MAX_QUOTE = 80;
/** Whatever is closed for the summer is closed in July. */
const JULY = 6;
/** And for the winter in January. */
const JANUARY = 0;

interface ClosedPatterns {
  forGood: RegExp;
  forATime: RegExp;
  now: RegExp;
  summer: RegExp | undefined;
  winter: RegExp | undefined;
  unless: RegExp;
  opens: RegExp;
  range: RegExp;
  months: readonly RegExp[];
}

const patterns = new Map<PhraseLanguage, ClosedPatterns>();

function patternsOf(language: PhraseLanguage, phrases: ClosedPhrases): ClosedPatterns {
  let found = patterns.get(language);
  if (found === undefined) {
    const { forGood, forATime, now, summer, winter, unless, opens, range } = phrases;
    found = {
      forGood: phrasePattern(forGood),
      forATime: phrasePattern(forATime),
      now: phrasePattern(now),
      summer: summer === undefined ? undefined : phrasePattern(summer),
      winter: winter === undefined ? undefined : phrasePattern(winter),
      unless: phrasePattern(unless),
      opens: phrasePattern(opens),
      range: phrasePattern(range),
      months: MONTH_NAMES[language].map((name) => phrasePattern(name)),
    };
    patterns.set(language, found);
  }
  return found;
}

/**
 * “The service is closed.”: who it is and that it is closed, and no more. «Vi holder stengt» is said of some days, unsaid, and the
 * word alone where it is all that the text says.
 */
const isPlain = (plain: string, { index, 0: match }: RegExpExecArray, isAll: boolean) =>
  index === 0 &&
  match.length === plain.length - (plain.endsWith('.') ? 1 : 0) &&
  (/^(?!(?:det|obs|nb:?) |\S+ (?:holder|held) )\S+ \S/.test(match) || (isAll && !match.includes(' ')));

const NOTHING = Symbol('nothing said');

function findClosed(text: string, language: PhraseLanguage, phrases: ClosedPhrases): SaidClosed | undefined {
  const { forGood, forATime, now, summer, winter, unless, opens, range, months } = patternsOf(
    language,
    phrases,
  );
  const whole = toPlainLetters(text.normalize('NFC').slice(0, 6000)).toLowerCase();
  const statements = statementsIn(text, language);
  for (const statement of statements) {
    const until = closedUntilIn(statement, language);
    // That it opens again is said by these very words.
    if (until === undefined || opens.test(whole.replace(until.plain, ' '))) continue;
    const { words, kind, said } = until;
    const isForGood = kind === 'runsThrough';
    return { words: words.slice(0, MAX_QUOTE), isForGood, months: [], until: { kind, said }, isNow: false };
  }
  if (opens.test(whole)) return undefined;
  for (const statement of statements) {
    const end = endSaidIn(statement, language);
    if (end !== undefined)
      return {
        words: end.words.slice(0, MAX_QUOTE),
        isForGood: true,
        months: [],
        ends: end.said,
        isNow: false,
      };
  }
  for (const [number, { words, plain }] of statements.entries()) {
    const quote = ({ index, 0: match }: RegExpExecArray) =>
      words.slice(index, index + Math.min(match.length, MAX_QUOTE));
    // The “no” of “no longer” takes nothing back.
    const isTurned = ({ index, 0: match }: RegExpExecArray) =>
      unless.test(`${plain.slice(0, index)}|${plain.slice(index + match.length)}`);
    const gone = forGood.exec(plain);
    if (gone !== null && !isTurned(gone))
      return { words: quote(gone), isForGood: true, months: [], isNow: true };
    const shut = forATime.exec(plain);
    if (shut === null || CLOCK.test(plain) || isTurned(shut)) continue;
    const named = months.flatMap((month, index) => (month.test(plain) ? [index] : []));
    const span = yearSpanIn(plain);
    const isUndated = named.length === 0 && span === undefined;
    const season = summer?.test(plain) === true ? [JULY] : winter?.test(plain) === true ? [JANUARY] : [];
    const dates = plain.match(DATE)?.length ?? 0;
    if (dates === 1 && !DASH.test(plain) && !range.test(plain)) continue;
    return {
      words: quote(shut),
      isForGood: false,
      months: isUndated ? season : named,
      span,
      isNow: now.test(plain) || (number === 0 && isPlain(plain, shut, statements.length === 1)),
    };
  }
  return undefined;
}

const finders = new Map<PhraseLanguage, (text: string) => SaidClosed | typeof NOTHING>();

/** What a text says of its service being closed, for good or for a time; undefined when it says nothing of the kind. */
export function closedSaidIn(text: string, tag: string): SaidClosed | undefined {
  const language = phraseLanguageOf(tag);
  const phrases = language === undefined ? undefined : CLOSED_PHRASES[language];
  if (language === undefined || phrases === undefined || !MAY_SAY.test(text)) return undefined;
  let find = finders.get(language);
  if (find === undefined)
    finders.set(language, (find = remember((words) => findClosed(words, language, phrases) ?? NOTHING)));
  const said = find(text);
  return said === NOTHING ? undefined : said;
}
