import {
  codeWords,
  dateAt,
  upcomingExceptions,
  type CodeDefinition,
  type DaySpan,
  type OpeningHours,
  type Text,
  type UpcomingException,
  type UpcomingExceptionsOptions,
} from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { formatShortDate } from '../../format-short-date.ts';
import { formatTime, formatUnits, formatWeekday } from '../../format.ts';
import type { FullLocale } from '../../locales/locale.ts';
import { text } from '../../render.ts';

/** In which words hours are told. */
export interface HoursWords {
  locale: FullLocale;
  /** Language of the record's plain strings. */
  sourceLanguage: string | undefined;
  /** The codes of the directory's own. */
  codes: readonly CodeDefinition[] | undefined;
}

/** The hours of a day, why they are not known, and why they differ. */
export function renderDayHours(
  { spans, reason, holiday, note }: Pick<UpcomingException, 'spans' | 'reason' | 'holiday' | 'note'>,
  words: HoursWords,
): TemplateResult {
  const { locale, sourceLanguage } = words;
  const { messages } = locale;
  const because = (why: Text | undefined) =>
    why === undefined ? nothing : html`<small>${text(why, locale, sourceLanguage)}</small>`;
  return html`${spans.map((span) => renderSpan(span, words))}
  ${reason === undefined ? nothing : html`<span class="not-sure">${spans.length > 0 ? messages.hoursUnsure : messages.dayUnknown}</span>`}
  ${spans.length === 0 && reason === undefined ? messages.dayClosed : nothing} ${because(holiday)}
  ${because(note)}`;
}

/** From when until when. */
export const timesOf = ({ opens, closes }: DaySpan, { messages }: FullLocale): string =>
  closes === undefined ? messages.from(formatTime(opens)) : formatTime(`${opens}–${closes}`);

/** Until when one is let in, how, and who. */
export function limitsOf(span: DaySpan, { locale, codes = [] }: HoursWords): string[] {
  const { messages, labels } = locale;
  return [
    ...(span.lastEntry === undefined ? [] : [messages.lastEntry(formatTime(span.lastEntry))]),
    ...(span.entry === undefined ? [] : [labels.entry[span.entry].label]),
    ...(span.audience === undefined
      ? []
      : [
          messages.onlyFor(
            formatUnits(
              span.audience.map((group) => codeWords('audience', group, labels, { codes }).label),
              locale,
            ),
          ),
        ]),
  ];
}

function renderSpan(span: DaySpan, words: HoursWords): TemplateResult {
  const { locale, sourceLanguage } = words;
  const limits = limitsOf(span, words);
  return html`<div class=${span.reason === undefined ? '' : 'not-sure'}>
    ${timesOf(span, locale)}
    ${span.label === undefined ? nothing : html`<small>${text(span.label, locale, sourceLanguage)}</small>`}
    ${
      limits.length === 0
        ? nothing
        : html`<small>${span.label === undefined ? '' : '· '}${formatUnits(limits, locale)}</small>`
    }
  </div>`;
}

/** What a reader plans for: four weeks. */
const DAYS_AHEAD = 28;

/** So far the end is looked for of days that begin among those that are told. */
const DAYS_TO_AN_END = 400;

/**
 * The coming days that are not as usual and begin within so many days, each to its own end: who reads a last day goes there on
 * the next.
 */
export function otherDaysSoon(
  hours: OpeningHours,
  moment: UpcomingExceptionsOptions & { at: number },
  daysAhead = DAYS_AHEAD,
): UpcomingException[] {
  const all = upcomingExceptions(hours, { ...moment, days: DAYS_TO_AN_END });
  // Of a time zone that nobody knows there are none, and no date either.
  if (all.length === 0) return [];
  const last = dateAt(moment.at + daysAhead * 86_400_000, moment.timeZone);
  return all.filter(({ from }) => from < last);
}

/** Days that are not as usual, with their hours, as rows of a table. */
export const renderOtherDays = (
  soon: readonly UpcomingException[],
  words: HoursWords,
): readonly TemplateResult[] =>
  soon.map(
    (days) =>
      html`<tr>
        <th scope="row">${datesOf(days, words.locale)}</th>
        <td>${renderDayHours(days, words)}</td>
      </tr>`,
  );

export function datesOf({ from, through }: UpcomingException, locale: FullLocale): string {
  const first = `${formatWeekday(from, locale)} ${formatShortDate(from, locale)}`;
  return from === through
    ? first
    : `${first} – ${formatWeekday(through, locale)} ${formatShortDate(through, locale)}`;
}
