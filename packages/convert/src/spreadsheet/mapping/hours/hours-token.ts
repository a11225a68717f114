import { WEEKDAYS, type Weekday } from '@service-directory/schema';

/** How words join what follows to what stands before: `og` may mean both, `også` says so. */
export type Joins = 'and' | 'also';

/** A piece of the text of opening hours. */
export type HoursToken = { from: number; to: number } & (
  | { kind: 'days'; days: readonly Weekday[]; isLong: boolean }
  /**
   * `isPlain`: an hour without minutes, which may be before or after midday. `isPadded`: written as a clock of 24 hours
   * writes it, `03` or `15`.
   */
  | { kind: 'time'; minutes: number; isPlain: boolean; isPadded: boolean; half?: 'am' | 'pm' }
  /** `HH:MM` between which hours open that it can mean. */
  | { kind: 'part-of-day'; opensFrom: string; opensBefore: string }
  | { kind: 'ordinal'; nth: number }
  | { kind: 'weeks'; weeks: 'odd' | 'even' }
  | { kind: 'entry'; entry: 'walk-in' | 'appointment' | 'phone-first' }
  | { kind: 'month'; month: number; year?: number }
  | { kind: 'date'; month: number; day: number; year?: number }
  /** A comma or its like, and whether it says that what follows comes too. */
  | { kind: 'comma'; adds?: Joins }
  | {
      kind:
        | 'dash'
        | 'end'
        | 'colon'
        | 'from'
        | 'after'
        | 'to-word'
        | 'always'
        | 'closed'
        | 'open'
        | 'holiday'
        | 'except'
        | 'of-month'
        | 'break'
        | 'next-day'
        | 'filler'
        | 'word';
    }
);

type Make = (from: number, to: number) => HoursToken;

const simple =
  (
    kind: Exclude<
      HoursToken['kind'],
      'days' | 'time' | 'part-of-day' | 'ordinal' | 'weeks' | 'entry' | 'month' | 'date' | 'comma'
    >,
  ): Make =>
  (from, to) => ({ kind, from, to });
const days =
  (...list: Weekday[]): Make =>
  (from, to) => ({ kind: 'days', days: list, isLong: to - from > 2, from, to });
const entry =
  (code: 'walk-in' | 'appointment' | 'phone-first'): Make =>
  (from, to) => ({ kind: 'entry', entry: code, from, to });
const joins =
  (adds: Joins): Make =>
  (from, to) => ({ kind: 'comma', adds, from, to });
const partOfDay =
  (opensFrom: string, opensBefore: string): Make =>
  (from, to) => ({ kind: 'part-of-day', opensFrom, opensBefore, from, to });
const ordinal =
  (nth: number): Make =>
  (from, to) => ({ kind: 'ordinal', nth, from, to });
const weeks =
  (which: 'odd' | 'even'): Make =>
  (from, to) => ({ kind: 'weeks', weeks: which, from, to });

/** Names of the days, whole and short, in Bokmål, Nynorsk and English; plural endings are cut before. */
const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mo: 'mandag|måndag|monday|man|mon|ma|mo|mån',
  tu: 'tirsdag|tysdag|tuesday|tirs|tir|tues|tue|tys|ti|tu',
  we: 'onsdag|wednesday|ons|wed|we|on',
  th: 'torsdag|thursday|tors|tor|thurs|thur|thu|to|th',
  fr: 'fredag|friday|fre|fri|fr',
  sa: 'lørdag|laurdag|saturday|lør|lau|sat|lø|sa',
  su: 'søndag|sundag|sunday|søn|sun|sø|su',
};

/** `alle mandager`, `all Mondays`: no other days than without the word. */
const withAll = (names: string): string => `${names}|${names.replace(/[^|]+/g, 'alle $&|all $&')}`;

/** Words and phrases, in small letters with single blanks, and a bar between them. */
const PHRASES: readonly (readonly [phrases: string, make: Make])[] = [
  ...WEEKDAYS.map((day) => [withAll(DAY_NAMES[day]), days(day)] as const),
  [withAll('hverdag|ukedag|virkedag|yrkedag|arbeidsdag|kvardag|vekedag|weekday|working days|workdays|business days'), days('mo', 'tu', 'we', 'th', 'fr')],
  [withAll('helg|helga|helgen|helger|helgene|helgar|helgane|weekend|weekends|helgedager'), days('sa', 'su')],
  ['daglig|dagleg|hver dag|alle dager|alle ukens dager|alle ukas dager|alle dager i uka|alle dager i uken|hver dag i uka|hver dag i uken|7 dager i uka|7 dager i uken|sju dager i uka|syv dager i uken|hele uka|hele uken|kvar dag|alle dagar|alle dagar i veka|kvar dag i veka|heile veka|daily|every day|all week|all days|7 days a week|seven days a week|every day of the week', days(...WEEKDAYS)],
  // Not on all of them, and nobody knows on which.
  ['ikke alle|ikke hver|ikke alltid|ikkje alle|ikkje kvar|ikkje alltid|men ikke alle|men ikke hver|not all|not every|not each|not always|but not all|but not every', simple('word')],
  ['døgnåpent|døgnåpen|døgnåpne|døgnope|hele døgnet|døgnet rundt|heile døgnet|24/7|24-7|24 timer|24 t|alltid|alltid åpent|alltid åpen|round the clock|day and night|24 hours|24 h|always|always open|open 24 hours', simple('always')],
  ['hele året|hele året rundt|året rundt|all year|all year round|a day', simple('filler')],
  ['stengt|lukket|lukka|stengd|holder stengt|held stengt|ikke åpent|closed|ikke åpen', simple('closed')],
  ['åpent|åpen|langåpent|langåpen|kveldsåpent|kveldsåpen|åpner|ope|open|åpningstid|åpningstider|opens|opening hours', simple('open')],
  ['helligdag|røde dager|høytidsdager|heilagdagar|public holiday|holidays|bank holidays|offentlige høytidsdager', simple('holiday')],
  ['unntatt|bortsett fra|ikke|untatt|except|unntak|utenom|foruten|med unntak av|apart from|other than|excluding|bortsett frå|unnateke|med unnatak av|ikkje|not|men ikke|men ikkje|but not', simple('except')],
  ['lunsjstengt|lunsjpause|lunsj stengt|stengt lunsj|stengt for lunsj|stengt til lunsj|stengt i lunsjen|pause|lunch break|closed for lunch', simple('break')],
  ['i måneden|hver måned|i hver måned|i mnd|hver mnd|i hver mnd|i månaden|of the month|of each month|of every month|every month|in the month', simple('of-month')],
  ['oddetallsuker|oddetallsuke|ulike uker|odde uker|oddetall uker|odd weeks', weeks('odd')],
  ['partallsuker|partallsuke|like uker|partall uker|even weeks', weeks('even')],
  ['morgen|morgener|om morgenen|formiddag|formiddager|om formiddagen|morning|mornings', partOfDay('05:00', '12:00')],
  ['ettermiddag|ettermiddager|om ettermiddagen|afternoon|afternoons', partOfDay('12:00', '18:00')],
  ['kveld|kvelden|kvelder|kveldene|kveldstid|om kvelden|evening|evenings', partOfDay('16:00', '24:00')],
  ['natt|netter|om natten|om natta|night|nights', partOfDay('20:00', '24:00')],
  ['drop-in|drop in|dropin|uten avtale|uten timebestilling|walk-in|walk in|without appointment', entry('walk-in')],
  ['etter avtale|timebestilling|etter timebestilling|med timebestilling|med timeavtale|ved avtale|by appointment|by appointment only|kun etter avtale|bare etter avtale|med avtale|på avtale', entry('appointment')],
  ['ring først|call first', entry('phone-first')],
  ['første|first|1.', ordinal(1)],
  ['andre|annen|second|2.', ordinal(2)],
  ['tredje|third|3.', ordinal(3)],
  ['fjerde|fourth|4.', ordinal(4)],
  ['siste|last', ordinal(-1)],
  ['og|and|samt', joins('and')],
  ['også|og også|i tillegg|og i tillegg|i tillegg til|dessuten|pluss|also|and also|in addition|plus|as well as', joins('also')],
  ['neste dag|neste morgen|dagen etter|påfølgende dag|next day|the next day|next morning|the next morning', simple('next-day')],
  ['til|til og med|t.o.m|tom|t o m|through|until|till', simple('to-word')],
  ['fra|from|frå|starter|mellom|between', simple('from')],
  ['etter', simple('after')],
  ['kl|kl.|klokken|klokka|i|på|er|det|vi|har|den|hver|kvar|every|each|at|on the|the|in|hele|heile|hele måneden|all of', simple('filler')],
]; // prettier-ignore

const TABLE: ReadonlyMap<string, Make> = new Map(
  PHRASES.flatMap(([phrases, make]) => phrases.split('|').map((phrase) => [phrase, make] as const)),
);

/** The most words of a phrase. */
export const PHRASE_WORDS = 5;

/** The token of a word or phrase in small letters; plural and definite endings of days make no difference. */
export function tokenOf(phrase: string, from: number, to: number): HoursToken | undefined {
  const make =
    TABLE.get(phrase) ??
    TABLE.get(phrase.replace(/\.$/, '')) ??
    TABLE.get(phrase.replace(/(dag)(?:er|ene|en|ar|ane)\.?$/, '$1')) ??
    TABLE.get(phrase.replace(/(day)s\.?$/, '$1'));
  return make?.(from, to);
}
