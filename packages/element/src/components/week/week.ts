import {
  weekView,
  type CodeDefinition,
  type OpeningHours,
  type PublicHoliday,
  type WeekDayView,
} from '@service-directory/schema';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatShortDate } from '../../format-short-date.ts';
import type { FullLocale } from '../../locales/locale.ts';
import { text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { renderDayHours, renderOtherDays, type HoursWords } from './day-hours.ts';
import { daysSoon } from './days-soon.ts';
import { lastNight } from './last-night.ts';

/** Is there a day of which the hours say anything? */
const saysAnything = (week: readonly WeekDayView[]): boolean =>
  week.some(({ spans, reason }) => spans.length > 0 || (reason !== 'printed-only' && reason !== 'no-hours'));

/** Seven days of opening hours, today first and marked unless they are too old to count, with the words of the source below. */
export class ServiceDirectoryWeek extends LitElement {
  static override styles = [
    base,
    css`
      table {
        border-collapse: collapse;
        width: 100%;
      }

      th,
      td {
        padding: 6px 8px;
        text-align: start;
        vertical-align: top;
        font-weight: 400;
        border-bottom: 1px solid var(--_line);
      }

      th {
        width: 46%;
        padding-inline-end: 0;
      }

      th::first-letter,
      p::first-letter {
        text-transform: uppercase;
      }

      th small {
        display: inline-block;
      }

      .is-today th,
      .is-today td {
        font-weight: 650;
        background: var(--_brand-tint);
      }

      small {
        font-size: 0.84em;
        font-weight: 400;
        color: var(--_soft-ink);
      }

      .is-today small {
        color: inherit;
      }

      .on-paper {
        display: none;
      }

      /* Paper is read on another day: it has the date, and no day is today. */
      @media print {
        .is-today th,
        .is-today td {
          font-weight: 400;
          background: none;
        }

        th .on-screen {
          display: none;
        }

        th .on-paper {
          display: inline-block;
        }
      }

      .soon {
        margin-top: 12px;
        font-weight: 650;
      }

      .not-sure {
        color: var(--_unknown);
      }

      .printed {
        margin-top: 8px;
        font-size: 0.92em;
        color: var(--_soft-ink);
      }
    `,
  ];

  @property({ attribute: false }) hours: OpeningHours | undefined;
  @property({ attribute: false }) locale: FullLocale | undefined;
  @property({ attribute: false }) at = 0;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) publicHolidays: readonly PublicHoliday[] = [];
  @property({ attribute: false }) sourceLanguage: string | undefined;
  /** The codes of the directory's own. */
  @property({ attribute: false }) codes: readonly CodeDefinition[] | undefined;
  /** Name of the table for screen readers. */
  @property({ attribute: false }) label = '';
  /** Says why the hours do not count, as that they are too old; empty while they do. */
  @property({ attribute: false }) oldWords = '';

  override render(): TemplateResult | typeof nothing {
    const { hours, locale } = this;
    if (hours === undefined || locale === undefined) return nothing;
    const { messages } = locale;
    return html`
      ${this.#renderWeek(hours, locale)} ${this.#renderSoon(hours, locale)}
      ${
        hours.condition === undefined
          ? nothing
          : html`<p class="printed">
              ${messages.mayBeOpen} ${text(hours.condition, locale, this.sourceLanguage)}
            </p>`
      }
      ${
        hours.printed === undefined
          ? nothing
          : html`<p class="printed">
              ${messages.asPrinted} «${text(hours.printed, locale, this.sourceLanguage)}»
            </p>`
      }
    `;
  }

  /** Are there any days to show, and not the words of the source alone? */
  #hasDays({ periods = [], always, exceptions }: OpeningHours): boolean {
    return periods.length > 0 || always === true || exceptions !== undefined;
  }

  /** Are all periods over? Nobody has said what comes after them. */
  #isOver(hours: OpeningHours): boolean {
    return (hours.periods?.length ?? 0) > 0 && !saysAnything(this.#week(hours));
  }

  #renderWeek(hours: OpeningHours, locale: FullLocale): TemplateResult | typeof nothing {
    // Days that differ, holidays among them, stand in the week or below it.
    if (hours.always === true && hours.exceptions === undefined && hours.publicHolidays !== 'closed')
      return html`${this.#renderOld()}
        <p>${locale.messages.roundTheClock}</p>`;
    if (!this.#hasDays(hours)) return nothing;
    if (this.#isOver(hours)) return html`<p class="not-sure">${locale.messages.hoursUnknown}</p>`;
    const week = this.#week(hours);
    if (!saysAnything(week)) return nothing;
    return html`${this.#renderOld()}
      <table>
        <caption class="for-screen-readers">
          ${this.label}
        </caption>
        <tbody>
          ${week.map((day) => this.#renderDay(day, locale, hours))}
        </tbody>
      </table>`;
  }

  #renderOld(): TemplateResult | typeof nothing {
    return this.oldWords === '' ? nothing : html`<p class="not-sure">${this.oldWords}</p>`;
  }

  #words(locale: FullLocale): HoursWords {
    const { sourceLanguage, codes } = this;
    return { locale, sourceLanguage, codes };
  }

  #moment() {
    const { at, timeZone, publicHolidays } = this;
    return { at, timeZone, publicHolidays };
  }

  /** In the order of their dates: a week that begins on Monday would have those to come before those of today. */
  #week(hours: OpeningHours): WeekDayView[] {
    return [...weekView(hours, this.#moment())].sort((a, b) => (a.date < b.date ? -1 : 1));
  }

  /** The days of the coming weeks that are not as usual. Those of the week above stand there. */
  #renderSoon(hours: OpeningHours, locale: FullLocale): TemplateResult | typeof nothing {
    if (!this.#hasDays(hours) || this.#isOver(hours)) return nothing;
    const shown = this.#week(hours).map(({ date }) => date);
    const soon = daysSoon(hours, this.#moment()).filter(({ through }) => !shown.includes(through));
    if (soon.length === 0) return nothing;
    return html`<p class="soon">${locale.messages.otherHoursSoon}</p>
      <table class="soon-days">
        <caption class="for-screen-readers">
          ${locale.messages.otherHoursSoon} ${this.label}
        </caption>
        <tbody>
          ${renderOtherDays(soon, this.#words(locale))}
        </tbody>
      </table>`;
  }

  #renderDay(day: WeekDayView, locale: FullLocale, hours: OpeningHours): TemplateResult {
    const { messages, labels } = locale;
    const words = this.#words(locale);
    const night = day.isToday ? lastNight(hours, this.#moment()) : [];
    // Behind what is left of the night nobody needs to hear that the day has no hours, unless there is a reason for it.
    const isNightAlone =
      night.length > 0 &&
      day.spans.length === 0 &&
      [day.reason, day.note, day.holiday].every((why) => why === undefined);
    return html`<tr class=${day.isToday && this.oldWords === '' ? 'is-today' : ''}>
      <th scope="row">
        ${labels.weekdays[day.weekday].label}
        ${day.isToday ? html`<small class="on-screen">${messages.today}</small>` : nothing}
        <small class=${day.isToday ? 'on-paper' : ''}>${formatShortDate(day.date, locale)}</small>
      </th>
      <td>
        ${night.length === 0 ? nothing : renderDayHours({ spans: night }, words)}
        ${isNightAlone ? nothing : renderDayHours(day, words)}
      </td>
    </tr>`;
  }
}
