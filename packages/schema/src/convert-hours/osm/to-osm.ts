import type { OpeningHours } from '../../entities/opening-hours.ts';
import { type Converted, LossList } from '../hours-losses.ts';
import { missingWeekReason } from '../../derive/hours/opening-spans.ts';
import { findDifference } from './compare.ts';
import { exceptionRules } from './exception-rules.ts';
import { formatRules } from './format-rules.ts';
import { holidayRules, openOnHolidays } from './holiday-rules.ts';
import type { LimitWords } from './limits.ts';
import type { OsmRule } from './osm-rule.ts';
import { commentOf } from './osm-words.ts';
import { type Certainty, hasNights } from './period-spans.ts';
import { patchEdges } from './patch-rules.ts';
import { alwaysRule, weekRules } from './week-rules.ts';
import { FIRST_COMPARED } from './wide-days.ts';

/** The most characters that a value in OpenStreetMap can have. Source: API v0.6, "map features". */
const MOST_CHARACTERS = 255;
/** Printed words longer than this are no remark. */
const LONGEST_REMARK = 200;

/** Do the hours say anything that text could say: more than nothing, and more than printed words alone? */
const hasRules = (hours: OpeningHours) =>
  missingWeekReason(hours) === undefined ||
  (hours.exceptions ?? []).length > 0 ||
  hours.publicHolidays === 'closed' ||
  hours.condition !== undefined;

/** What stands for the week: its rules, round the clock, or that nothing is known of it. */
function baseRules(
  hours: OpeningHours,
  certainty: Certainty,
  words: LimitWords,
  losses: LossList,
): OsmRule[] {
  if (hours.always === true) return [alwaysRule(certainty)];
  if (missingWeekReason(hours) === undefined) {
    const week = weekRules(hours, { condition: certainty.comment, words }, losses);
    if (week.length === 0) return [{ joins: 'normal', days: {}, state: 'closed' }];
    return hours.publicHolidays === 'open' ? openOnHolidays(week) : week;
  }
  const remark =
    hours.printed === undefined ? certainty.comment : commentOf(hours.printed, '/printed', losses);
  return [
    { joins: 'normal', days: {}, state: 'unknown', ...(remark === undefined ? {} : { comment: remark }) },
  ];
}

/** Are the printed words kept, as the remark of a week that is not known? */
const keepsPrinted = ({ printed, ...hours }: OpeningHours): boolean => {
  const words = typeof printed === 'string' ? [printed] : Object.values(printed ?? {});
  return missingWeekReason(hours) !== undefined && words.every(({ length }) => length <= LONGEST_REMARK);
};

/**
 * Opening hours as text for OpenStreetMap's key `opening_hours`.
 *
 * The text is compared with the hours on every kind of day from 1970 on, public holidays and the days after them
 * included; where it cannot say the same, a loss says so and the text is the nearest there is. Holidays that the record
 * says nothing of become `PH unknown`; hours under a condition become `unknown "…"`, so that nobody computes them as
 * open; so do hours for some people only and hours that must be arranged first (loss `limited`), of which nobody else may read
 * that it is open; of an end that is not known (`18:00+`) our hours say "unknown" until midnight, some readers of text until some
 * hours later. No time zone: text, like our hours, is in the local time of the place. Longer text than OpenStreetMap
 * stores (255 characters) is given whole, with the loss `length`.
 *
 * Never throws on hours that fit the schema.
 * Source: wiki.openstreetmap.org/wiki/Key:opening_hours/specification, read as opening_hours.js 3.15 reads it.
 * @param words for the codes of groups and of ways in, in the language of the other words; the codes when left out
 * @returns `output` undefined when the hours say nothing that text could say, such as printed words alone
 */
export function toOsmHours(
  hours: OpeningHours,
  words: LimitWords = (_, code) => code,
): Converted<string | undefined> {
  const losses = new LossList();
  if (hours.printed !== undefined && (!hasRules(hours) || !keepsPrinted(hours)))
    losses.add('printed', '/printed', 'words for readers');
  if (!hasRules(hours)) return { output: undefined, losses: losses.all };
  const { printed: _, ...unprinted } = hours;
  const shown = keepsPrinted(hours) ? hours : unprinted;
  const comment =
    hours.condition === undefined ? undefined : commentOf(hours.condition, '/condition', losses);
  const certainty: Certainty = comment === undefined ? { state: 'open' } : { state: 'unknown', comment };
  const base = baseRules(shown, certainty, words, losses);
  const isWeekKnown = missingWeekReason(hours) === undefined;
  const holidays = isWeekKnown || hours.publicHolidays === 'closed' ? holidayRules(hours, base) : [];
  const rules = [...base, ...holidays, ...exceptionRules(hours, certainty, words, losses)];
  const whole = hasNights(hours) ? patchEdges(rules, hours, comment) : rules;
  const difference = findDifference(whole, hours, {
    holidays: true,
    firstDay: FIRST_COMPARED,
    // Every so many weeks is told as a loss of its own, and written as unknown.
    accept: ({ text }) => text === 'unknown' && losses.has('every-weeks'),
  });
  if (difference !== undefined) {
    const { date, time, text, hours: ours } = difference;
    const kind = hasNights(hours) ? 'night' : 'leap-day';
    losses.add(kind, '', `for example on ${date} at ${time} the text says ${text}, the hours ${ours}`);
  }
  const output = formatRules(whole);
  if (output.length > MOST_CHARACTERS)
    losses.add('length', '', `${output.length} characters; OpenStreetMap stores ${MOST_CHARACTERS}`);
  return { output, losses: losses.all };
}
