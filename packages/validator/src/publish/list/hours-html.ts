import { codeWords, isEveryWeek, weekView, type DaySpan, type OpeningHours } from '@service-directory/schema';
import { weekLines } from '@service-directory/schema/hours-text';
import { WEEKDAYS, type Weekday } from '@service-directory/schema';
import { dateText, inline, joined, own, type ListContext } from './list-context.ts';
import { fill, separatorOf } from './list-language.ts';

/** Longer lists of exceptions are for the element, which shows them when they come. */
const MAX_EXCEPTIONS = 6;

/** `mo tu we fr` as “Monday–Wednesday, Friday”. Two neighbours stay two days. */
function dayNames(days: readonly Weekday[], { language }: ListContext): string {
  const nameOf = (day: Weekday) => language.labels.weekdays[day].label;
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && WEEKDAYS.indexOf(before) + 1 === WEEKDAYS.indexOf(day))
      run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) =>
      run.length > 2
        ? `${nameOf(run[0]!)}–${nameOf(run.at(-1)!)}`
        : run.map(nameOf).join(separatorOf(language)),
    )
    .join(separatorOf(language));
}

function spanHtml(span: DaySpan, context: ListContext): string {
  const { language, directory } = context;
  const { words, labels } = language;
  const { opens, closes, lastEntry, entry, audience, label } = span;
  const times =
    closes === undefined
      ? own(fill(words.from, { time: opens }))
      : `<span dir="ltr">${own(`${opens}–${closes}`)}</span>`;
  const groups = (audience ?? []).map((group) => codeWords('audience', group, labels, directory).label);
  const notes = [
    inline(label, context),
    lastEntry === undefined ? '' : own(fill(words.lastEntry, { time: lastEntry })),
    entry === undefined ? '' : own(labels.entry[entry].label),
    groups.length === 0
      ? ''
      : own(fill(words.onlyFor, { groups: groups.join(separatorOf(context.language)) })),
  ];
  const told = joined(notes, '; ');
  return told === '' ? times : `${times} (${told})`;
}

function weekItems(hours: OpeningHours, context: ListContext): string[] {
  const { today, directory, language } = context;
  const periods = (hours.periods ?? []).filter(isEveryWeek);
  if (periods.length === 0) return [];
  const at = Date.parse(`${today}T12:00:00Z`);
  // The ordinary week: a page without scripts does not know which week it is read in.
  const week = weekView({ periods }, { at, timeZone: directory.timeZone, week: today });
  return weekLines(week)
    .filter(({ spans, reason }) => spans.length > 0 || reason !== undefined)
    .map(({ days, spans }) => {
      const times =
        spans.length === 0
          ? own(language.words.dayUnknown)
          : spans.map((span) => spanHtml(span, context)).join(separatorOf(context.language));
      return `${own(dayNames(days, context))}: ${times}`;
    });
}

function exceptionItems({ exceptions = [] }: OpeningHours, context: ListContext): string[] {
  const { today, language } = context;
  return exceptions
    .filter(({ through }) => through >= today)
    .slice(0, MAX_EXCEPTIONS)
    .map(({ from, through, periods, note }) => {
      const dates = [...new Set([from, through])].map((date) => dateText(date, context)).join(' – ');
      const times =
        periods === undefined
          ? own(language.words.dayClosed)
          : periods
              .map(({ closes, ...span }) =>
                spanHtml({ ...span, ...(closes === undefined ? {} : { closes }) } as DaySpan, context),
              )
              .join(separatorOf(context.language));
      const why = inline(note, context);
      return `${own(dates)}: ${times}${why === '' ? '' : ` (${why})`}`;
    });
}

/**
 * Hours as a list of lines that hold in any week; what changes from week to week is said to be uncertain.
 * @param isOld is it longer since somebody checked them than hours count?
 */
export function hoursItems(hours: OpeningHours | undefined, isOld: boolean, context: ListContext): string[] {
  const { words, labels } = context.language;
  if (hours === undefined) return [];
  const isAlways = hours.always === true;
  const week = isAlways ? [own(words.roundTheClock)] : weekItems(hours, context);
  const printed = inline(hours.printed, context);
  const isStated = isAlways || (hours.periods ?? []).length > 0;
  const isUncertain =
    isStated && (isOld || (!isAlways && (hours.periods ?? []).some((period) => !isEveryWeek(period))));
  const items = isStated ? week : [own(words.hoursUnknown)];
  const condition = inline(hours.condition, context);
  if (condition !== '')
    items.push(
      // The place of the condition is filled after the words are safe.
      fill(own(words.conditionUnknown), { condition }),
    );
  if (week.length > 0 && !isAlways)
    items.push(own(labels.holidayRule[hours.publicHolidays ?? 'unconfirmed'].label));
  items.push(...exceptionItems(hours, context));
  if (isUncertain) items.push(own(`${words.hoursUnsure} ${words.callFirst}`));
  if (printed !== '' && (isUncertain || week.length === 0)) items.push(`${own(words.asPrinted)} ${printed}`);
  return items;
}
