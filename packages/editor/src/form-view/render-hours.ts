import { weekView, type OpeningHours, type WeekDayView } from '@service-directory/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { isData, valueAt } from '../model/data.ts';
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

/** The bars of a day, with what is left of the night before. */
export function barsOf(day: WeekDayView, before: WeekDayView | undefined): Bar[] {
  const own = day.spans.map(({ opens, closes }): Bar => {
    const from = minutesOf(opens);
    const end = closes === undefined ? from + OPEN_END_MINUTES : minutesOf(closes);
    return { from, to: end <= from ? MINUTES : end, isNight: false };
  });
  const night = (before?.spans ?? []).flatMap(({ opens, closes }): Bar[] =>
    closes !== undefined && closes <= opens && closes !== '00:00'
      ? [{ from: 0, to: minutesOf(closes), isNight: true }]
      : [],
  );
  return [...night, ...own];
}

function wordsOfDay({ spans, reason }: WeekDayView, { words }: FormContext['all']): string {
  if (spans.length === 0) return reason === undefined ? words.closedDay : words.unknownDay;
  return spans
    .map(({ opens, closes }) => {
      if (closes === undefined) return `${opens}– (${words.unknownEnd})`;
      if (opens === '00:00' && closes === '24:00') return words.aroundTheClock;
      return `${opens}–${closes}${closes <= opens ? ` (${words.nextDay})` : ''}`;
    })
    .join(', ');
}

/** Hours as a week one can see: a line a day, in words and as bars from midnight to midnight. */
export function renderWeek(context: FormContext, hours: unknown): TemplateResult | typeof nothing {
  if (!isData(hours) || Object.keys(hours).length === 0) return nothing;
  const zone = valueAt(context.data, ['timeZone']);
  let week: WeekDayView[] = [];
  try {
    week = weekView(hours as OpeningHours, {
      at: Date.parse(`${context.today}T12:00:00Z`),
      timeZone: typeof zone === 'string' ? zone : 'UTC',
      week: context.today,
    });
  } catch {
    // Hours that are not written yet as they must be; the check tells what is wrong.
    return nothing;
  }
  const { all } = context;
  const renderDay = (day: WeekDayView, index: number) => {
    const bars = barsOf(day, week[(index + week.length - 1) % week.length]);
    return html`<tr>
      <th scope="row">${all.labels.weekdays[day.weekday].label}</th>
      <td>
        <div class="times">
          <span>${wordsOfDay(day, all)}</span>
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
      ${all.words.week}
    </caption>
    <tbody>
      ${week.map(renderDay)}
    </tbody>
  </table>`;
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
