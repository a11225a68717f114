import type { OpeningHours } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import type { OsmDates, OsmDays, OsmRule } from './osm-rule.ts';
import { nextMonthDay } from './year-day.ts';

const namesWholeWeek = ({ weekdays }: OsmDays) =>
  weekdays?.length === 7 && weekdays.every(({ nth }) => nth === undefined);

/**
 * Open on public holidays as in the week: said once more for holidays, though a reader of text would take it so,
 * because people who write text often do not think of holidays at all. `Mo-Su,PH`, or `PH Mo-Fr` after `Mo-Fr`.
 */
export const openOnHolidays = (rules: readonly OsmRule[]): OsmRule[] =>
  rules.flatMap((rule): OsmRule[] => {
    const onHolidays = (join: 'and' | 'or'): OsmDays => ({
      ...rule.days,
      holiday: { isDayAfter: false, join },
    });
    if (namesWholeWeek(rule.days)) return [{ ...rule, days: onHolidays('or') }];
    return [rule, { ...rule, joins: 'additional', days: onHolidays('and') }];
  });

/** The same days, each one later; the end of February may come out wrong in some years. */
function dayLater(dates: OsmDates): OsmDates {
  if (dates.every === 'once') return { every: 'once', from: dates.from + 1, through: dates.through + 1 };
  return { every: 'year', from: nextMonthDay(dates.from), through: nextMonthDay(dates.through) };
}

/**
 * The days after those of a rule; undefined when they have no name, as after the first Friday of a month or at the end
 * of an odd week.
 */
function daysAfter({ weekdays = [], dates, years, weeks }: OsmDays): OsmDays | undefined {
  if (weeks !== undefined || weekdays.some(({ nth }) => nth !== undefined)) return undefined;
  const following = weekdays
    .map(({ weekday }) => ({ weekday: (weekday + 1) % 7 }))
    .sort((a, b) => a.weekday - b.weekday);
  return {
    ...(years === undefined ? {} : { years }),
    ...(dates === undefined ? {} : { dates: dates.map(dayLater) }),
    ...(following.length === 7 ? {} : { weekdays: following }),
  };
}

/**
 * A night belongs to the day on which it begins, but `PH off` would close a holiday from midnight, in the middle of the
 * night before, and leave the morning after it open. So those mornings are said apart. Nights whose following days have
 * no name, such as after the first Friday of a month, are left as they are; comparing text and hours will tell.
 */
function mornings(rules: readonly OsmRule[], after: OsmRule['state']): OsmRule[] {
  const nights = rules.flatMap((rule) => {
    const ends = Math.max(0, ...(rule.spans ?? []).map((span) => span.ends - MINUTES_PER_DAY));
    const days = ends === 0 ? undefined : daysAfter(rule.days);
    return days === undefined ? [] : [{ rule, days, spans: [{ begins: 0, ends }] }];
  });
  const said = (isDayAfter: boolean) =>
    nights.map(({ rule, days, spans }): OsmRule => ({
      joins: 'additional',
      days: { ...days, holiday: { isDayAfter, join: 'and' } },
      spans,
      state: rule.state,
      ...(rule.comment === undefined ? {} : { comment: rule.comment }),
    }));
  const closedAfter = said(true).map(({ comment: _, ...rule }): OsmRule => ({
    ...rule,
    joins: after === 'closed' ? 'normal' : 'additional',
    state: after,
  }));
  return [...said(false), ...closedAfter];
}

/**
 * What is said of public holidays after the rules of the week.
 * @param week the rules of the week; none when nothing is known of it
 */
export function holidayRules(hours: OpeningHours, week: readonly OsmRule[]): OsmRule[] {
  const rule = hours.publicHolidays ?? (hours.always === true ? 'open' : 'unconfirmed');
  if (rule === 'open') return [];
  const state = rule === 'closed' ? 'closed' : 'unknown';
  return [
    { joins: 'normal', days: { holiday: { isDayAfter: false, join: 'and' } }, state },
    ...mornings(week, state),
  ];
}
