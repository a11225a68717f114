import type { OpeningHours } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY } from '../calendar.ts';
import type { OsmDays, OsmRule, OsmWeekday } from './osm-rule.ts';
import { runsPastMidnight } from './period-spans.ts';

const onHoliday = (isDayAfter: boolean, weekdays?: readonly OsmWeekday[]): OsmDays => ({
  ...(weekdays === undefined ? {} : { weekdays }),
  holiday: { isDayAfter, join: 'and' },
});

const namesWholeWeek = ({ weekdays }: OsmDays) =>
  weekdays?.length === 7 && weekdays.every(({ nth }) => nth === undefined);

/**
 * Open on public holidays as in the week: said once more for holidays, though a reader of text would take it so,
 * because people who write text often do not think of holidays at all. `Mo-Su,PH`, or `PH Mo-Fr` beside `Mo-Fr`.
 */
export function openOnHolidays(rules: readonly OsmRule[]): OsmRule[] {
  const named = rules.map((rule): OsmRule =>
    namesWholeWeek(rule.days)
      ? { ...rule, days: { ...rule.days, holiday: { isDayAfter: false, join: 'or' } } }
      : rule,
  );
  const repeated = rules
    .filter(({ days }) => !namesWholeWeek(days))
    .map((rule): OsmRule => ({
      ...rule,
      joins: 'additional',
      days: { ...rule.days, holiday: { isDayAfter: false, join: 'and' } },
    }));
  return [...named, ...repeated];
}

/** The hours after midnight of a rule on the following days; undefined when those days cannot be named. */
function morningAfter({ days, spans = [] }: OsmRule): { weekdays?: OsmWeekday[]; ends: number[] } | undefined {
  const { weekdays = [], ...others } = days;
  if (Object.keys(others).length > 0 || weekdays.some(({ nth }) => nth !== undefined)) return undefined;
  const following = weekdays
    .map(({ weekday }) => ({ weekday: (weekday + 1) % 7 }))
    .sort((a, b) => a.weekday - b.weekday);
  return {
    ...(following.length === 7 ? {} : { weekdays: following }),
    ends: spans.filter(runsPastMidnight).map(({ ends }) => ends - MINUTES_PER_DAY),
  };
}

/**
 * A night belongs to the day on which it begins, but `PH off` would close a holiday from midnight, in the middle of the
 * night before, and leave the morning after it open. So those mornings are said apart. Nights whose following days have
 * no name, such as after the first Friday of a month, are left as they are; comparing text and hours will tell.
 */
function mornings(rules: readonly OsmRule[], after: OsmRule['state']): OsmRule[] {
  const nights = rules.flatMap((rule) => {
    const morning = rule.spans?.some(runsPastMidnight) === true ? morningAfter(rule) : undefined;
    return morning === undefined ? [] : [{ rule, morning }];
  });
  const said = (isDayAfter: boolean) =>
    nights.map(({ rule, morning }): OsmRule => ({
      joins: 'additional',
      days: onHoliday(isDayAfter, morning.weekdays),
      spans: morning.ends.map((ends) => ({ begins: 0, ends })),
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
  return [{ joins: 'normal', days: onHoliday(false), state }, ...mornings(week, state)];
}
