import { weekView, type OpeningHours, type WeekDayView } from '@service-directory/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { isData, valueAt } from '../model/data.ts';
import { daysFrom, shortDate } from '../model/dates.ts';
import { nameOf } from '../model/directory-document.ts';
import { valueOf, type FormContext } from './form-context.ts';
import type { FieldView } from './field-view.ts';
import { renderFolded } from './render-record.ts';

const MINUTES = 24 * 60;
/** A bar without a known end is drawn so long. */
const OPEN_END_MINUTES = 60;

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** A stretch of a day on the line of that day, in minutes; `isNight` began the day before. */
interface Bar {
  from: number;
  to: number;
  isNight: boolean;
}

/** The hours of a day that readers can count on: the usual ones do not hold on a day that is not known. */
const sureSpans = (day: WeekDayView | undefined) => (day?.reason === undefined ? (day?.spans ?? []) : []);

/** The bars of a day, with what is left of the night before. */
export function barsOf(day: WeekDayView, before: WeekDayView | undefined): Bar[] {
  const own = sureSpans(day).map(({ opens, closes }): Bar => {
    const from = minutesOf(opens);
    const end = closes === undefined ? from + OPEN_END_MINUTES : minutesOf(closes);
    return { from, to: end <= from ? MINUTES : end, isNight: false };
  });
  const night = sureSpans(before).flatMap(({ opens, closes }): Bar[] =>
    closes !== undefined && closes <= opens && closes !== '00:00'
      ? [{ from: 0, to: minutesOf(closes), isNight: true }]
      : [],
  );
  return [...night, ...own];
}

/** How many days readers see, from today. */
const DAYS = 7;

/** Hours without days that differ and do not say when: until that is written they hold on none. */
function writtenHours(hours: Readonly<Record<string, unknown>>): OpeningHours {
  const { exceptions, ...others } = hours;
  if (!Array.isArray(exceptions)) return hours as OpeningHours;
  const written = exceptions.filter((one) =>
    ['from', 'through'].every((end) => typeof valueAt(one, [end]) === 'string'),
  );
  return (written.length === 0 ? others : { ...others, exceptions: written }) as OpeningHours;
}

/**
 * The days that readers see, from today, after the one before. Empty when the hours are not written yet as they must be; the
 * check tells what is wrong.
 */
function daysOf({ data, today, holidays }: FormContext, hours: OpeningHours): WeekDayView[] {
  const zone = valueAt(data, ['timeZone']);
  const moment = {
    at: Date.parse(`${today}T12:00:00Z`),
    timeZone: typeof zone === 'string' ? zone : 'UTC',
    publicHolidays: holidays.list,
  };
  try {
    const weeks = [-1, 0, DAYS - 1].flatMap((ahead) =>
      weekView(hours, { ...moment, week: daysFrom(today, ahead) }),
    );
    const byDate = new Map(weeks.map((day) => [day.date, day]));
    return Array.from({ length: DAYS + 1 }, (_, at) => byDate.get(daysFrom(today, at - 1))).filter(
      (day) => day !== undefined,
    );
  } catch {
    return [];
  }
}

function wordsOfDay({ spans, reason, holiday }: WeekDayView, { all, languages }: FormContext): string {
  const { words, lang } = all;
  const times = spans.map(({ opens, closes }) => {
    if (closes === undefined) return `${opens}– (${words.unknownEnd})`;
    if (opens === '00:00' && closes === '24:00') return words.aroundTheClock;
    return `${opens}–${closes}${closes <= opens ? ` (${words.nextDay})` : ''}`;
  });
  const usual = times.join(', ');
  const told =
    reason === undefined
      ? usual || words.closedDay
      : usual === ''
        ? words.unknownDay
        : `${words.unknownDay} (${words.usually(usual)})`;
  const name = holiday === undefined ? undefined : nameOf({ name: holiday }, languages, lang);
  return name === undefined ? told : `${told} · ${name}`;
}

/** Hours as a week one can see: a line a day, in words and as bars from midnight to midnight. */
export function renderWeek(context: FormContext, hours: unknown): TemplateResult | typeof nothing {
  if (!isData(hours) || Object.keys(hours).length === 0) return nothing;
  const days = daysOf(context, writtenHours(hours));
  const week = days.slice(1);
  if (week.length === 0) return nothing;
  const { all } = context;
  const { words, lang, labels } = all;
  const renderDay = (day: WeekDayView, index: number) => {
    const bars = barsOf(day, days[index]);
    return html`<tr>
      <th scope="row">${labels.weekdays[day.weekday].label} <small>${shortDate(day.date, lang)}</small></th>
      <td>
        <div class="times">
          <span>${wordsOfDay(day, context)}</span>
          <svg aria-hidden="true" viewBox="0 0 ${MINUTES} 100" preserveAspectRatio="none">
            ${[6, 12, 18].map((hour) => svg`<rect class="tick" x=${hour * 60} y="0" width="4" height="100" />`)}
            ${bars.map(
              ({ from, to, isNight }) =>
                svg`<rect class=${isNight ? 'night' : 'day'} x=${from} y="20" width=${Math.max(0, to - from)} height="60" />`,
            )}
          </svg>
        </div>
      </td>
    </tr>`;
  };
  return html`<table class="week">
      <caption>
        ${words.week}
      </caption>
      <tbody>
        ${week.map(renderDay)}
      </tbody>
    </table>
    ${context.holidays.isPartial ? html`<p class="help">${words.holidaysLater}</p>` : nothing}`;
}

/** Opening hours: the week to see, then its fields. */
export const renderHours = (context: FormContext, view: FieldView): TemplateResult =>
  view.field.value.kind === 'hours'
    ? renderFolded(
        context,
        view,
        view.field.value.fields,
        'hours',
        renderWeek(context, valueOf(context, view.place)),
      )
    : html``;
