import { ANY_DAY } from './clock-words.ts';
import { MONTH_NAMES } from './figures/month-names.ts';
import { late } from './late-pattern.ts';
import { yearSpanIn, type YearSpan } from './named-spans.ts';

/** More by which printed hours are less than they seem. */
export type MoreHoursLimit =
  /** Closed for now. */
  | { kind: 'now'; said: string }
  /** Closed in a part of every year. */
  | { kind: 'span'; span: YearSpan; said: string }
  /** Only in some months, or while there is school. */
  | { kind: 'season'; said: string }
  /** Until the end of a year. */
  | { kind: 'over'; year: number; said: string }
  /** Only when it is cold. */
  | { kind: 'condition'; said: string }
  /** Nobody can come; one calls. */
  | { kind: 'phone'; said: string }
  /** Closed for lunch, in minutes after midnight; lunch may also be what is served then. */
  | { kind: 'break'; from: number; to: number; isShut: boolean; said: string }
  /** Closed on one such day of a month. */
  | { kind: 'weeks'; said: string };

const MAX_QUOTE = 60;
const NOT = '(?<!(?:ikke|ikkje|aldri|not|never) )';
const SHUT = '(?:stengt|stengd|closed)';
const LETTER_AFTER = '(?!\\p{L})';

/** A kitchen among the rooms is closed as well. */
const SHUT_NOW = late(
  `(?:^|[,;.(:–-]\\s?|\\d\\s|(?:vi|det|senteret|tilbudet|huset|we|centre|center) (?:er|are|is) )(?:(?:midlertidig|mellombels|for tiden|for tida|temporarily|currently) ${SHUT}|${SHUT} (?:midlertidig|mellombels|inntil videre|inntil vidare|på ubestemt tid|for tiden|temporarily|until further notice))${LETTER_AFTER}`,
  'iu',
);
const NTH_DAY = `(?:første|fyrste|andre|tredje|fjerde|siste|first|second|third|fourth|last) (?:${ANY_DAY})(?:en)? (?:i|of|in) (?:hver |kvar |every |each |the )?(?:måned|månad|month)\\p{L}{0,3}`;
const NTH_SHUT = late(
  `(?<!\\p{L})(?:${NTH_DAY},? (?:er (?:det )?|is )?${SHUT}|${NOT}${SHUT}(?: på| on)?(?: the)? ${NTH_DAY})${LETTER_AFTER}`,
  'iu',
);
/** Where closed weeks and days are named: up to the end of the clause. */
const SHUT_SPAN = late(
  `${NOT}(?<!\\p{L})(?:${SHUT}|unntatt|unnateke|except)(?: i| in| for)? ((?:uke|veke|week|fellesferi|romjul|mellom jul|between christmas)[^.;\\n(]{0,30})`,
  'iu',
);

const MONTH = `(?:${[...MONTH_NAMES.nb, ...MONTH_NAMES.en].join('|')})`;
const DAY_OF_MONTH = '(?:\\d{1,2}\\. ?)?';
/** Behind the hours or by itself, so that it is not said of a doctor among them. */
const IN_MONTHS = late(
  `(?:^|[,;(.:]\\s?|\\d\\s|\\d\\s?[–-]\\s?\\d{1,2}\\s)(?:(?:kun|bare|berre|gjelder|gjeld|åpent|ope|open|only|i perioden|from|fra|frå)\\s){0,3}${DAY_OF_MONTH}(${MONTH})(?:\\s?[–-]\\s?|\\s(?:til og med|til|t\\.?o\\.?m\\.?|to|through|until)\\s)${DAY_OF_MONTH}(${MONTH})${LETTER_AFTER}`,
  'giu',
);
const SCHOOL_TIME = late(
  `(?<!\\p{L})(?:${NOT}(?:ikke|ikkje|unntatt|utenom|utanom|bortsett fra|stengt|stengd|not|except|closed)(?: i| in| during)?(?: the)? (?:skole|skule)feri\\p{L}+|${NOT}(?:not|except|closed)(?: in| during)?(?: the)? school holidays|(?:during|in|only in) term[- ]?time|term[- ]?time only|(?:kun|bare|berre) i skole?året)${LETTER_AFTER}`,
  'iu',
);
const THROUGH_YEAR = late(
  `(?<!\\p{L})(?:t\\.? ?o\\.? ?m\\.?|til og med|ut|through|until the end of)(?: året| år)? (?:\\d{1,2}\\. ?(?:\\d{1,2}\\. ?|${MONTH} ))?(20\\d\\d)(?=\\s?(?:$|[,;.)]))`,
  'iu',
);
const WHEN_COLD = late(
  String.raw`(?<!(?:lenger|lengre|longer|hele natt[ae]n?|også|i tillegg|utvidet)[^.;,]{0,12})(?<!\p{L})(?:(?:ved|i) (?:streng )?(?:frost|kulde|kuldegrader)|(?:under|below) (?:minus |-|−)?\d{1,2} (?:grader|degrees)|in (?:freezing|frost|very cold)(?: weather)?|when it is freezing)(?!\p{L})`,
  'iu',
);
const PHONE_ONLY = /(?:^|[,;.(]\s?|\d\s)(?:kun|bare|berre) (?:på |per |via |over )?(?:telefon|tlf)\.?(?=$|[,;.)])|(?:^|[,;.(]\s?|\d\s)(?:(?:tele)?phone only|only by (?:tele)?phone)(?=$|[,;.)])/iu; // prettier-ignore
const LUNCH = late(
  String.raw`(?<!\p{L})((?:stengt|stengd|closed) (?:for|i|til|under|during) )?(?:lunsj|lunch|matpause)(pause|stengt| break)?:? (?:kl\.? ?|fra |from )?(\d{1,2})(?:[.:](\d\d))?\s?(?:[–-]|til|to)\s?(?:kl\.? ?)?(\d{1,2})(?:[.:](\d\d))?(?![\d:])`,
  'iu',
);

const quoteOf = (words: string) =>
  words
    .replace(/^[\s\d,;.(:–-]+/, '')
    .slice(0, MAX_QUOTE)
    .trim();

function seasonIn(text: string): MoreHoursLimit | undefined {
  const school = SCHOOL_TIME.exec(text);
  if (school !== null) return { kind: 'season', said: quoteOf(school[0]) };
  const [months, ...more] = IN_MONTHS.in(text);
  // Two such spans are two seasons, of which each has its hours.
  if (months === undefined || more.length > 0 || months[1] === months[2]) return undefined;
  return { kind: 'season', said: quoteOf(months[0]) };
}

function lunchIn(text: string): MoreHoursLimit | undefined {
  const lunch = LUNCH.exec(text);
  if (lunch === null) return undefined;
  const [said, before, behind, fromHour, fromMinute = '0', toHour, toMinute = '0'] = lunch;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  const isShut = before !== undefined || behind !== undefined;
  return from < to ? { kind: 'break', from, to, isShut, said: quoteOf(said) } : undefined;
}

/** The rest of what `limitsIn` finds: closed for now or in some weeks, seasons, frost, phone, lunch. */
export function* moreLimitsIn(text: string): Generator<MoreHoursLimit> {
  for (const [kind, pattern] of [
    ['now', SHUT_NOW],
    ['weeks', NTH_SHUT],
    ['condition', WHEN_COLD],
    ['phone', PHONE_ONLY],
  ] as const) {
    const match = pattern.exec(text);
    if (match !== null) yield { kind, said: quoteOf(match[0]) };
  }
  const shut = SHUT_SPAN.exec(text);
  const span = yearSpanIn(shut?.[1] ?? '');
  if (shut !== null && span !== undefined) yield { kind: 'span', span, said: quoteOf(shut[0]) };
  const year = THROUGH_YEAR.exec(text);
  if (year !== null) yield { kind: 'over', year: Number(year[1]), said: quoteOf(year[0]) };
  for (const find of [seasonIn, lunchIn]) {
    const limit = find(text);
    if (limit !== undefined) yield limit;
  }
}
