import type { OpeningHours } from '../../entities/opening-hours.ts';
import { type Converted, LossList } from '../hours-losses.ts';
import { type CompareOptions, findDifference } from './compare.ts';
import { Refusal } from './cursor.ts';
import type { OsmRule } from './osm-rule.ts';
import { parseRules } from './parse-rules.ts';
import { exceptionsOf } from './read-exceptions.ts';
import { sortRules, type SortedRules } from './read-parts.ts';
import { LONGEST_WORDS, periodsOf } from './read-week.ts';
import { FIRST_COMPARED } from './wide-days.ts';

type Accept = NonNullable<CompareOptions['accept']>;

/** The most characters of printed words. */
const LONGEST_PRINTED = 5000;

/**
 * The condition that all hours stand under, if they do.
 * @throws Refusal when only some do, or when no words say which: our hours know no such thing
 */
function conditionOf({ week, dated, isWeekUnknown }: SortedRules): string | undefined {
  const opening = [...(isWeekUnknown ? [] : week), ...dated].filter(
    ({ state, days }) => state !== 'closed' && days.holiday?.join !== 'and',
  );
  const unsure = opening.find(({ state }) => state === 'unknown');
  if (unsure === undefined) return undefined;
  const { comment, at = [0, 0] } = unsure;
  if (comment === undefined || comment.length > LONGEST_WORDS)
    throw new Refusal('condition', at, 'hours that are not certain, without words of why');
  if (opening.some((rule) => rule.state !== 'unknown' || rule.comment !== comment))
    throw new Refusal('condition', at, 'some hours under a condition, others not, or not the same');
  return comment;
}

/** The hours of the week: round the clock, periods, or only words. */
function weekOf(sorted: SortedRules, text: string): OpeningHours {
  const { week, isWeekUnknown, isAlways } = sorted;
  if (isWeekUnknown) {
    const isAll = sorted.dated.length === 0 && sorted.holidays.length === 0;
    const words = week[0]?.comment ?? (isAll ? text.trim() : undefined);
    return words === undefined ? {} : { printed: words };
  }
  if (isAlways) return { always: true };
  const periods = periodsOf(week);
  const [holiday] = sorted.holidays;
  if (periods.length === 0 && holiday !== undefined)
    throw new Refusal('public-holidays', holiday.at!, 'open on public holidays alone');
  if (periods.length === 0) throw new Refusal('never-open', [0, text.length], 'never open');
  return { periods };
}

/** Tells which remarks found no place in the hours. */
function reportLostComments(rules: readonly OsmRule[], hours: OpeningHours, losses: LossList): void {
  const kept: unknown[] = [
    hours.condition,
    hours.printed,
    ...(hours.periods ?? []).map(({ label }) => label),
    ...(hours.exceptions ?? []).map(({ note }) => note),
  ];
  for (const { comment, at = [0, 0] } of rules)
    if (comment !== undefined && !kept.includes(comment))
      losses.add('comment', at.join('-'), `the remark ${comment}`);
}

/**
 * The hours of a text, and proof that they say the same: every way in which holidays and exceptions can be meant is
 * compared with the text on all kinds of days, and the first that agrees is taken.
 */
function readHours(rules: readonly OsmRule[], text: string, losses: LossList): OpeningHours {
  if (rules.length === 0) throw new Refusal('unparsed', [0, text.length], 'nothing is said');
  const sorted = sortRules(rules);
  const condition = conditionOf(sorted);
  const week: OpeningHours = { ...weekOf(sorted, text), ...(condition === undefined ? {} : { condition }) };
  const holidays = sorted.mentionsHolidays;
  const build = (publicHolidays: OpeningHours['publicHolidays'], keepAll: boolean): OpeningHours => {
    const whole = { ...week, ...(publicHolidays === undefined ? {} : { publicHolidays }) };
    if (sorted.dated.length === 0) return whole;
    const exceptions = exceptionsOf(rules, sorted.dated, week, { keepAll, condition });
    return exceptions.length === 0 ? whole : { ...whole, exceptions };
  };
  const keeps = sorted.dated.length === 0 ? [false] : [false, true];
  const meanings = !holidays
    ? [undefined]
    : sorted.isHolidayOverruled
      ? []
      : (['closed', 'open', 'unconfirmed'] as const);
  for (const publicHolidays of meanings) {
    for (const keepAll of keeps) {
      const hours = build(publicHolidays, keepAll);
      if (findDifference(rules, hours, { holidays, firstDay: FIRST_COMPARED }) === undefined) return hours;
    }
  }
  // On holidays "not known" is never wrong, whatever the text says of them.
  const unsure = keeps.map((keepAll) => build(holidays ? 'unconfirmed' : undefined, keepAll));
  const accept: Accept = ({ hours, holidays: { today, yesterday } }) =>
    hours === 'unknown' && (today || yesterday);
  const differences = unsure.map((hours) =>
    findDifference(rules, hours, { holidays, accept, firstDay: FIRST_COMPARED }),
  );
  const best = unsure[differences.indexOf(undefined)];
  if (best === undefined) {
    const { date, time } = differences[0]!;
    throw new Refusal(
      'ambiguous',
      [0, text.length],
      `readers do not agree, for example on ${date} at ${time}`,
    );
  }
  const [first] = sorted.holidays;
  losses.add('public-holidays', (first?.at ?? [0, text.length]).join('-'), 'what happens on public holidays');
  return best;
}

/**
 * Opening hours from text of OpenStreetMap's key `opening_hours`: whole or not at all. What cannot be read, depends on
 * sun, moon or school holidays, has two readings, or has no counterpart in our hours leaves `{ printed: text }` (cut
 * after 5,000 characters) and a loss with the characters where it stands. Empty text gives `{}`.
 *
 * Text that does not mention public holidays leaves `publicHolidays` out, which means not known: people who write text
 * often do not think of them. What is said of holidays but cannot be said in our hours becomes not known too, with a
 * loss. A rule that would cut a night short at midnight (`Mo-Th 18:00-02:00; Fr 18:00-04:00`) is read by some as it
 * stands and by others as it is meant; such text is not read. No time zone: text is in the local time of the place.
 *
 * Small letters, long English names, other dashes and missing blanks are accepted, and hours without minutes where
 * they can mean but one thing (`10-14`, with the loss `spelling`). Never throws; the time it takes grows with the length
 * of the text.
 * @param text the value of the key, such as `Mo-Fr 09:00-16:00; PH off`
 * Source: wiki.openstreetmap.org/wiki/Key:opening_hours/specification, read as opening_hours.js 3.15 reads it.
 */
export function fromOsmHours(text: string): Converted<OpeningHours> {
  const losses = new LossList();
  try {
    const rules = parseRules(text, losses);
    const output = readHours(rules, text, losses);
    reportLostComments(rules, output, losses);
    return { output, losses: losses.all };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = new LossList();
    refused.add(error.kind, error.at.join('-'), error.message);
    const printed = text.trim();
    if (printed.length > LONGEST_PRINTED)
      refused.add('length', `${LONGEST_PRINTED}-${text.length}`, 'cut off');
    return {
      output: printed === '' ? {} : { printed: printed.slice(0, LONGEST_PRINTED).trim() },
      losses: refused.all,
    };
  }
}
