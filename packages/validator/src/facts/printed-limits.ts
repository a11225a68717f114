import { MONTH_NAMES } from './figures/month-names.ts';
import { late } from './late-pattern.ts';
import { moreLimitsIn, type MoreHoursLimit } from './more-printed-limits.ts';
import { ANY_DAY, daysIn, weekdayNamed } from './clock-words.ts';

/** Longer texts are cut before patterns run over them. */
const MAX_LENGTH = 2000;
/** So many characters of the words are shown. */
const MAX_QUOTE = 60;

/** Something by which printed hours are less than they seem. */
export type HoursLimit =
  /** Closed on a day of the week, 0 for Monday. */
  | { kind: 'day'; day: number; said: string }
  /** Closed in a month, 0 for January. */
  | { kind: 'month'; month: number; said: string }
  /** Only in some weeks. */
  | { kind: 'weeks'; said: string }
  /** By appointment alone. */
  | { kind: 'appointment'; said: string }
  /** Round the clock, but for some days or hours. */
  | { kind: 'exception'; isHoliday: boolean; said: string }
  | MoreHoursLimit;

const SHUT = '(?:stengt|stengd|closed)';
const DAY = `((?:${ANY_DAY})(?:er|ene|ar|ane|en|s)?)`;
/** Which of such days in a month: then it is not every one. */
const NOT_EVERY =
  '(?<!(?:første|fyrste|andre|tredje|fjerde|siste|annenhver|annakvar|hver|kvar|ikke|ikkje|not|first|second|third|last|every|other|(?<!\\d)[1-5]\\.) )';
/** What follows when only a part of the day is meant, or some of the days. */
const NOT_PART =
  '(?!\\p{L}|\\s?(?:\\d|kl|fra|frå|etter|til|mellom|før|from|after|between|until|before|i\\s|in\\s|hver|annenhver|kveld|natt|morgen|formiddag|ettermiddag|evening|night|morning|afternoon))';
const DAY_SHUT = late(
  `${NOT_EVERY}(?<!\\p{L})${DAY}\\s?(?::|–|-|er|is|are)?\\s?(?:alltid )?${SHUT}${NOT_PART}`,
  'giu',
);
const SHUT_DAY = late(
  `${NOT_EVERY}(?<!\\p{L})(?:${SHUT}|unntatt|bortsett fra|unnateke|except)(?: på| on)? ${DAY}${NOT_PART}`,
  'giu',
);

/** January to December, in Norwegian or English. */
const MONTHS: readonly string[] = MONTH_NAMES.nb.map(
  (name, index) => `${name}|${MONTH_NAMES.en[index] ?? name}`,
);
const MONTH_PATTERNS = MONTHS.map((names) => new RegExp(`^(?:${names})$`));
const SHUT_MONTH = late(
  `(?<!(?:ikke|ikkje|not|aldri|never|dager|dagar|days) )(?<!\\p{L})(?:(?:sommer|sommar|ferie)-?)?${SHUT}(?: hele| heile| i| in| all(?: of)?)* (${MONTHS.join('|')})(?!\\p{L})`,
  'giu',
);

const NTH_OF_MONTH = late(
  `(?<!\\p{L})(?:(?:første|fyrste|andre|tredje|fjerde|siste) (?:${ANY_DAY})(?:en)? (?:i |kvar |hver )+(?:måned|månad)|(?:first|second|third|fourth|last) (?:${ANY_DAY}) (?:of|in|every|each)(?: the| each| every)? month)\\p{L}{0,4}`,
  'iu',
);
const SOME_WEEKS = late(
  `(?<!\\p{L})(?:(?:odde|par)talls?-?(?:uk|vek)\\p{L}{1,4}|(?:odde|ulike|like) (?:uker|veker)|(?:annenhver|annakvar) (?:uke|veke|${ANY_DAY})|(?:hver|kvar) (?:andre|tredje|2\\.|3\\.) (?:uke|veke|${ANY_DAY})|(?:odd|even) weeks|every (?:other|second|third) (?:week|${ANY_DAY}))`,
  'iu',
);
/** Between two things that are said: what limits one need not limit the other. */
const SECOND_CLAUSE = /[,;\n(/+]|\.\s+\p{Lu}/u;

const BY_APPOINTMENT =
  /^\(?(?:åpent |ope |open )?(?:(?:kun|bare|berre|utelukkende) (?:etter|ved|med) (?:time)?(?:avtale|bestilling)|(?:strictly )?by appointment only|only by appointment)\)?$/i;
const ENDS_BY_APPOINTMENT = late(
  String.raw`(?<!\p{L})(?:(?:kun|bare|berre|utelukkende) (?:etter|ved|med) (?:time)?(?:avtale|bestilling)|by appointment only|only by appointment)$`,
  'iu',
);
const DROP_IN = /drop-?\s?in|uten (?:time)?avtale|utan avtale|without (?:an )?appointment|walk-?in/i;

const ALWAYS_BUT = late(
  String.raw`(?:døgnåp\p{L}{1,3}|døgnop\p{L}{1,3}|hele døgnet|heile døgnet|24\s?/\s?7|24 hours|round the clock|around the clock|alltid åpe\p{L}?|always open)[^.;\n]{0,20}(?<!\p{L})(?:unntatt|unnateke|med unntak av|med unntak av i|bortsett fra|utenom|except(?: for)?|apart from)\s([^.;\n]{1,30})`,
  'iu',
);
const HOLIDAY =
  /^(?:i |på |in |on |at |the )*(?:jul|påske|pinse|nyttår|romjul|helligdag|heilagdag|høytid|høgtid|offentlige fri|christmas|easter|new year|holiday|public holiday|bank holiday)/i;
const OTHER_TIME = new RegExp(
  `^(?:i |på |in |on |the )*(?:${ANY_DAY}|helg|weekend|${MONTHS.join('|')}|sommer|sommar|summer|mellom kl|mellom \\d|between \\d|kl|fra \\d|from \\d)`,
  'iu',
);

const quoteOf = (words: string) => words.slice(0, MAX_QUOTE).trim();

function* shutDaysIn(text: string): Generator<HoursLimit> {
  for (const pattern of [DAY_SHUT, SHUT_DAY])
    for (const match of pattern.in(text)) {
      const day = weekdayNamed(match[1] ?? '');
      if (day !== undefined) yield { kind: 'day', day, said: quoteOf(match[0]) };
    }
  for (const match of SHUT_MONTH.in(text)) {
    const name = match[1]?.toLowerCase() ?? '';
    const month = MONTH_PATTERNS.findIndex((pattern) => pattern.test(name));
    if (month >= 0) yield { kind: 'month', month, said: quoteOf(match[0]) };
  }
}

function weeksIn(text: string): HoursLimit | undefined {
  if (SECOND_CLAUSE.test(text)) return undefined;
  const weeks = SOME_WEEKS.exec(text);
  if (weeks !== null) return { kind: 'weeks', said: quoteOf(weeks[0]) };
  const nth = NTH_OF_MONTH.exec(text);
  // With another day beside it that one is every week.
  if (nth === null || daysIn(text)?.size !== 1) return undefined;
  return { kind: 'weeks', said: quoteOf(nth[0]) };
}

function appointmentIn(text: string): HoursLimit | undefined {
  if (DROP_IN.test(text)) return undefined;
  const clauses = text.split(/[,;\n]|(?<!kl)\.\s/).map((clause) => clause.trim().replace(/\.{1,9}$/, ''));
  const whole = clauses.find((clause) => BY_APPOINTMENT.test(clause));
  if (whole !== undefined) return { kind: 'appointment', said: quoteOf(whole) };
  const end = clauses.length === 1 ? ENDS_BY_APPOINTMENT.exec(clauses[0] ?? '') : null;
  return end === null ? undefined : { kind: 'appointment', said: quoteOf(end[0]) };
}

function exceptionIn(text: string): HoursLimit | undefined {
  const match = ALWAYS_BUT.exec(text);
  const rest = match?.[1] ?? '';
  const isHoliday = HOLIDAY.test(rest);
  if (match === null || (!isHoliday && !OTHER_TIME.test(rest))) return undefined;
  return { kind: 'exception', isHoliday, said: quoteOf(match[0]) };
}

/**
 * Limits that printed hours name, in Bokmål, Nynorsk and English: closed days and months, some weeks only, by appointment
 * alone, round the clock but for some days. What limits a part of the hours only is left out.
 */
export function* limitsIn(text: string): Generator<HoursLimit> {
  const cut = text.slice(0, MAX_LENGTH);
  yield* shutDaysIn(cut);
  for (const find of [weeksIn, appointmentIn, exceptionIn]) {
    const limit = find(cut);
    if (limit !== undefined) yield limit;
  }
  yield* moreLimitsIn(cut);
}
