import {
  codeWords,
  upcomingExceptions,
  weekView,
  type CodeDefinition,
  type DaySpan,
  type OpeningHours,
  type PublicHoliday,
  type Text,
  type UpcomingException,
  type WeekDayView,
} from '@service-directory/schema';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatShortDate, formatTime, formatUnits, formatWeekday } from '../../format.ts';
import type { FullLocale } from '../../locales/locale.ts';
import { text } from '../../render.ts';
import { base } from '../../styles/base.ts';

/** A week of opening hours, Monday first, today marked, with the words of the source below. */
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
        width: 42%;
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

  #renderWeek(hours: OpeningHours, locale: FullLocale): TemplateResult | typeof nothing {
    if (hours.always === true && hours.exceptions === undefined)
      return html`<p>${locale.messages.roundTheClock}</p>`;
    if (!this.#hasDays(hours)) return nothing;
    const week = weekView(hours, this.#moment());
    if (
      week.every(
        ({ spans, reason }) => spans.length === 0 && (reason === 'printed-only' || reason === 'no-hours'),
      )
    )
      return nothing;
    return html`<table>
      <caption class="for-screen-readers">
        ${this.label}
      </caption>
      <tbody>
        ${week.map((day) => this.#renderDay(day, locale))}
      </tbody>
    </table>`;
  }

  #moment() {
    const { at, timeZone, publicHolidays } = this;
    return { at, timeZone, publicHolidays };
  }

  /** The days of the coming weeks that are not as usual. Those of the week above stand there. */
  #renderSoon(hours: OpeningHours, locale: FullLocale): TemplateResult | typeof nothing {
    if (!this.#hasDays(hours)) return nothing;
    const shown = weekView(hours, this.#moment()).map(({ date }) => date);
    const soon = upcomingExceptions(hours, this.#moment()).filter(({ through }) => !shown.includes(through));
    if (soon.length === 0) return nothing;
    return html`<p class="soon">${locale.messages.otherHoursSoon}</p>
      <table class="soon-days">
        <caption class="for-screen-readers">
          ${locale.messages.otherHoursSoon} ${this.label}
        </caption>
        <tbody>
          ${soon.map(
            (days) =>
              html`<tr>
                <th scope="row">${this.#renderDates(days, locale)}</th>
                <td>${this.#renderHours(days, locale)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #renderDates({ from, through }: UpcomingException, locale: FullLocale): string {
    const first = `${formatWeekday(from, locale)} ${formatShortDate(from, locale)}`;
    return from === through
      ? first
      : `${first} – ${formatWeekday(through, locale)} ${formatShortDate(through, locale)}`;
  }

  #renderDay(day: WeekDayView, locale: FullLocale): TemplateResult {
    const { messages, labels } = locale;
    return html`<tr class=${day.isToday ? 'is-today' : ''}>
      <th scope="row">
        ${labels.weekdays[day.weekday].label}
        <small>${day.isToday ? messages.today : formatShortDate(day.date, locale)}</small>
      </th>
      <td>${this.#renderHours(day, locale)}</td>
    </tr>`;
  }

  /** The hours of a day, why they are not known, and why they differ. */
  #renderHours(
    { spans, reason, holiday, note }: Pick<UpcomingException, 'spans' | 'reason' | 'holiday' | 'note'>,
    locale: FullLocale,
  ): TemplateResult {
    const { messages } = locale;
    const because = (words: Text | undefined) =>
      words === undefined ? nothing : html`<small>${text(words, locale, this.sourceLanguage)}</small>`;
    // A holiday of which nothing is known is one span, the whole day.
    const told =
      reason === undefined
        ? spans
        : spans.filter(({ opens, closes }) => opens !== '00:00' || closes !== '24:00');
    return html`${told.map((span) => this.#renderSpan(span, locale))}
    ${reason === undefined ? nothing : html`<span class="not-sure">${messages.dayUnknown}</span>`}
    ${spans.length === 0 && reason === undefined ? messages.dayClosed : nothing} ${because(holiday)}
    ${because(note)}`;
  }

  #renderSpan(span: DaySpan, locale: FullLocale): TemplateResult {
    const { messages, labels } = locale;
    const times =
      span.closes === undefined
        ? messages.from(formatTime(span.opens))
        : formatTime(`${span.opens}–${span.closes}`);
    const notes = [
      ...(span.lastEntry === undefined ? [] : [messages.lastEntry(formatTime(span.lastEntry))]),
      ...(span.entry === undefined ? [] : [labels.entry[span.entry].label]),
      ...(span.audience === undefined
        ? []
        : [
            messages.onlyFor(
              formatUnits(
                span.audience.map(
                  (group) => codeWords('audience', group, labels, { codes: this.codes ?? [] }).label,
                ),
                locale,
              ),
            ),
          ]),
    ];
    return html`<div class=${span.reason === undefined ? '' : 'not-sure'}>
      ${times}
      ${span.label === undefined ? nothing : html`<small>${text(span.label, locale, this.sourceLanguage)}</small>`}
      ${notes.length === 0 ? nothing : html`<small>${formatUnits(notes, locale)}</small>`}
    </div>`;
  }
}
