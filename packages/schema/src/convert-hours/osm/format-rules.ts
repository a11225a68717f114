import { formatClock, formatDate, MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import {
  OSM_MONTHS,
  OSM_WEEKDAYS,
  type OsmDates,
  type OsmDays,
  type OsmRule,
  type OsmSpan,
  type OsmWeekday,
} from './osm-rule.ts';

const monthDay = (text: string) => `${OSM_MONTHS[Number(text.slice(0, 2)) - 1]!} ${text.slice(3)}`;

/** `2026 Dec 24` of a day number. */
function dateText(day: number): string {
  const date = formatDate(day);
  return `${date.slice(0, 4)} ${monthDay(date.slice(5))}`;
}

function datesText(dates: OsmDates): string {
  const [from, through] =
    dates.every === 'year'
      ? [monthDay(dates.from), monthDay(dates.through)]
      : [dateText(dates.from), dateText(dates.through)];
  return from === through ? from : `${from}-${through}`;
}

function yearsText({ from, through }: { from: number; through: number }): string {
  if (through === Infinity) return `${from}+`;
  return from === through ? String(from) : `${from}-${through}`;
}

const dayName = (weekday: number) => OSM_WEEKDAYS[weekday]!;

/** `Mo-Fr`, `Mo,We`, `Tu[1,-1]`: three days or more in a row become a range. */
function weekdaysText(weekdays: readonly OsmWeekday[]): string {
  const parts: string[] = [];
  let run: number[] = [];
  const endRun = () => {
    const [first, last] = [run[0], run[run.length - 1]];
    if (first !== undefined && last !== undefined)
      parts.push(
        ...(run.length > 2 ? [`${dayName(first)}-${dayName(last)}`] : run.map((weekday) => dayName(weekday))),
      );
    run = [];
  };
  for (const { weekday, nth } of weekdays) {
    if (nth !== undefined || (run.length > 0 && run[run.length - 1] !== weekday - 1)) endRun();
    if (nth === undefined) run.push(weekday);
    else parts.push(`${dayName(weekday)}[${nth.join()}]`);
  }
  endRun();
  return parts.join();
}

/** The last selectors of the days: weekdays and public holidays. */
function weekdayPart({ weekdays, holiday }: OsmDays): string {
  const names = weekdays === undefined ? '' : weekdaysText(weekdays);
  if (holiday === undefined) return names;
  const word = holiday.isDayAfter ? 'PH +1 day' : 'PH';
  if (names === '') return word;
  return holiday.join === 'or' ? `${names},${word}` : `${word} ${names}`;
}

function daysText(days: OsmDays): string {
  const weeks = days.weeks === undefined ? '' : `week ${days.weeks === 'odd' ? '1-53/2' : '2-52/2'}`;
  return [
    (days.years ?? []).map(yearsText).join(),
    (days.dates ?? []).map(datesText).join(),
    weeks,
    weekdayPart(days),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const spanText = ({ begins, ends, isOpenEnd }: OsmSpan): string =>
  isOpenEnd === true ? `${formatClock(begins)}+` : `${formatClock(begins)}-${formatClock(ends)}`;

const isWholeDay = ({ begins, ends, isOpenEnd }: OsmSpan) =>
  begins === 0 && ends === MINUTES_PER_DAY && isOpenEnd !== true;

function ruleText(rule: OsmRule): string {
  const days = daysText(rule.days);
  const isRoundTheClock = days === '' && rule.spans?.length === 1 && rule.spans.every(isWholeDay);
  const times = isRoundTheClock ? '24/7' : (rule.spans ?? []).map(spanText).join();
  const needsState = rule.state !== 'open' || rule.comment !== undefined || times === '';
  const state = rule.state === 'closed' ? 'off' : rule.state;
  return [days, times, needsState ? state : '', rule.comment === undefined ? '' : `"${rule.comment}"`]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * The text of rules, as `opening_hours` is written in OpenStreetMap. Comments must hold no double quotation mark.
 * Round the clock without any days becomes `24/7`.
 */
export const formatRules = (rules: readonly OsmRule[]): string =>
  rules
    .map((rule, index) => (index === 0 ? '' : rule.joins === 'normal' ? '; ' : ', ') + ruleText(rule))
    .join('');
