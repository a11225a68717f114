import {
  dateAt,
  hoursFreshUntil,
  isEveryWeek,
  originOf,
  weekView,
  type OpeningHours,
  type Service,
} from '@service-directory/schema';
import { weekLines } from '@service-directory/schema/hours-text';
import type { Weekday } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import {
  otherDaysSoon,
  renderDayHours,
  renderOtherDays,
  type HoursWords,
} from '../components/week/day-hours.ts';
import { askWords } from '../components/contact/contact-line.ts';
import { sourceLanguageOf, todayAt, type RecordContext } from '../context.ts';
import { formatUnits, textOf } from '../format.ts';
import { text } from '../render.ts';

/** Days that differ are told half a year ahead: nobody knows when the page is made anew. Of holidays the rule is told. */
const DAYS_AHEAD = 183;

/** `mo tu we fr` as “Monday–Wednesday, Friday”. Two neighbours stay two days. */
function dayNames(days: readonly Weekday[], { labels, ...locale }: RecordContext['locale']): string {
  const names = Object.keys(labels.weekdays) as Weekday[];
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && names.indexOf(run.at(-1)!) + 1 === names.indexOf(day)) run.push(day);
    else runs.push([day]);
  }
  const nameOf = (day: Weekday) => labels.weekdays[day].label;
  const parts = runs.flatMap((run) =>
    run.length > 2 ? [`${nameOf(run[0]!)}–${nameOf(run.at(-1)!)}`] : run.map(nameOf),
  );
  return formatUnits(parts, { labels, ...locale });
}

const table = (rows: readonly TemplateResult[]): TemplateResult =>
  html`<table>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

/** The lines that hold in any week, for a page that does not know in which week it is read. */
function renderUsualWeek(
  hours: OpeningHours,
  today: string,
  timeZone: string,
  words: HoursWords,
): TemplateResult | typeof nothing {
  if (hours.always === true) return html`<p>${words.locale.messages.roundTheClock}</p>`;
  const periods = (hours.periods ?? []).filter(isEveryWeek);
  const week = weekView({ periods }, { at: Date.parse(`${today}T12:00:00Z`), timeZone, week: today });
  const lines = weekLines(week).filter(({ spans, reason }) => spans.length > 0 || reason !== undefined);
  if (periods.length === 0 || lines.length === 0) return nothing;
  return table(
    lines.map(
      ({ days, ...day }) =>
        html`<tr>
          <th scope="row">${dayNames(days, words.locale)}</th>
          <td>${renderDayHours(day, words)}</td>
        </tr>`,
    ),
  );
}

/**
 * Opening hours as times of the week, and never as “open” or “closed”: what was true when a page was made is not when it
 * is read. What changes from week to week, or is old, is said to be uncertain.
 * @param hours undefined when the record has none, of which nothing is said
 */
export function renderListHours(
  hours: OpeningHours | undefined,
  service: Service,
  context: RecordContext,
): TemplateResult | typeof nothing {
  if (hours === undefined) return nothing;
  const { locale, directory, at } = context;
  const { messages, labels } = locale;
  const { timeZone, codes } = originOf(directory, service.id);
  const words: HoursWords = { locale, sourceLanguage: sourceLanguageOf(service, context), codes };
  const today = todayAt(service, context);
  const { always, periods = [], condition, printed } = hours;
  const isStated = always === true || periods.length > 0;
  const isUnsure =
    isStated &&
    (hoursFreshUntil(service) < today ||
      (always !== true && !periods.every(isEveryWeek)) ||
      periods.some(({ closes }) => closes === undefined));
  const others = otherDaysSoon(hours, { at, timeZone }, DAYS_AHEAD).filter(
    ({ through }) => through >= dateAt(at, timeZone),
  );
  const conditionText = textOf(condition, locale, words.sourceLanguage)?.text ?? '';
  return html`<div class="hours">
    ${isStated ? renderUsualWeek(hours, today, timeZone, words) : html`<p>${messages.hoursUnknown}</p>`}
    ${conditionText === '' ? nothing : html`<p>${messages.mayBeOpen} ${messages.conditionUnknown(conditionText)}</p>`}
    ${
      isStated && always !== true
        ? html`<p><small>${labels.holidayRule[hours.publicHolidays ?? 'unconfirmed'].label}</small></p>`
        : nothing
    }
    ${
      others.length === 0
        ? nothing
        : html`<p>${messages.otherHoursSoon}</p>
            ${table(renderOtherDays(others, words))}`
    }
    ${isUnsure ? html`<p class="not-sure">${messages.hoursUnsure} ${askWords(service, messages)}</p>` : nothing}
    ${printed !== undefined && (isUnsure || !isStated) ? html`<p><small>${messages.asPrinted} «${text(printed, locale, words.sourceLanguage)}»</small></p>` : nothing}
  </div>`;
}
