import * as z from 'zod';
import { ENTRY } from '../codes/access.ts';
import { HOLIDAY_RULE, WEEKDAYS } from '../codes/structure.ts';
import { clockTime, startTime } from '../formats/clock-time.ts';
import { isoDate } from '../formats/iso-date.ts';
import { monthDay } from '../formats/month-day.ts';
import { longText, shortText } from '../formats/text.ts';
import { groupCode } from './open-code.ts';
import { hasFields, withRules } from './rule.ts';

/** The fields that a period has whether it stands in the week or in an exception. */
const span = {
  opens: startTime.describe('When it opens, local time HH:MM.'),
  closes: clockTime
    .optional()
    .describe(
      'When it closes, local time HH:MM. At or before `opens` it runs past midnight; 24:00 is the end of the day. Left out: it has begun and its end is unknown.',
    ),
  lastEntry: clockTime.optional().describe('After this time nobody new is let in, though it is still open.'),
  entry: z
    .enum(ENTRY)
    .optional()
    .describe('How a person gets in during this period, such as walk-in or appointment.'),
  audience: z.array(groupCode).min(1).optional().describe('Only these groups are received in this period.'),
  label: shortText.optional().describe('What the period is called, such as «Doctor» or «Chat».'),
};

/** Hours that come back every week, or in the weeks that it names. `closes` at or before `opens` runs past midnight. */
export const periodSchema = z
  .strictObject({
    days: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .describe('The days of the week on which it begins, Monday first: mo tu we th fr sa su.'),
    ...span,
    validFrom: isoDate.optional().describe('First day on which the period holds.'),
    validThrough: isoDate.optional().describe('Last day on which the period holds.'),
    season: z
      .strictObject({
        from: monthDay.describe('First day of the season, MM-DD.'),
        through: monthDay.describe('Last day of the season, MM-DD; before `from` it runs over the new year.'),
      })
      .optional()
      .describe('Days of every year between which the period holds.'),
    nthOfMonth: z
      .array(z.union([z.literal([1, 2, 3, 4, 5]), z.literal([-1, -2, -3, -4, -5])]))
      .min(1)
      .optional()
      .describe('Which such weekdays of the month: 1 is the first, -1 the last (as in RFC 5545, BYDAY).'),
    isoWeeks: z
      .enum(['odd', 'even'])
      .optional()
      .describe('Only in odd or even weeks (ISO 8601 week numbers).'),
    everyWeeks: z
      .strictObject({
        count: z
          .int()
          .min(1)
          .max(52)
          .describe('Every how many weeks, counted in weeks that begin on Monday.'),
        from: isoDate.describe('A date in a week in which it holds.'),
      })
      .optional()
      .describe('Only every so many weeks.'),
  })
  .meta({ id: 'period', description: 'Hours that come back every week.' });

const exceptionFields = z.strictObject({
  from: isoDate.describe('First day of the exception.'),
  through: isoDate.describe('Last day of the exception, itself included.'),
  closed: z.literal(true).optional().describe('Closed on these days.'),
  periods: z
    .array(z.strictObject(span))
    .min(1)
    .optional()
    .describe('The hours of each of these days instead.'),
  note: shortText.optional().describe('Why, in words for readers.'),
});

/**
 * Days that differ: closed, or with hours of their own that hold on each of them. An exception beats the holiday rule,
 * which beats the week.
 */
export const exceptionSchema = withRules(exceptionFields, [
  {
    check({ closed, periods }, refuse) {
      if ((closed === undefined) === (periods === undefined))
        refuse('an exception is either `closed: true` or has `periods`');
    },
    keywords: {
      $comment: 'An exception is either closed or has periods.',
      oneOf: [hasFields('closed'), hasFields('periods')],
    },
  },
]).meta({
  id: 'exception',
  description: 'Days that differ. An exception beats the holiday rule, which beats the week.',
});

const openingHoursFields = z.strictObject({
  always: z.literal(true).optional().describe('Round the clock, every day.'),
  periods: z.array(periodSchema).optional().describe('The weekly hours.'),
  exceptions: z.array(exceptionSchema).optional().describe('Days that differ.'),
  publicHolidays: z
    .enum(HOLIDAY_RULE)
    .optional()
    .describe('On public holidays: open as in the week, closed, or unconfirmed (when left out).'),
  condition: shortText
    .optional()
    .describe(
      'Open only when this holds, written to follow «only when», such as «it is colder than −10 °C»; such hours are never computed as open.',
    ),
  printed: longText.optional().describe('The words of the source, kept when they cannot be parsed.'),
});

/**
 * When a service, place or contact can be reached, in the local time of the directory. See `openingStatus` for how it
 * is read.
 */
export const openingHoursSchema = withRules(openingHoursFields, [
  {
    check(hours, refuse) {
      if (Object.keys(hours).length === 0) refuse('opening hours that say nothing are left out');
    },
    keywords: { $comment: 'Opening hours that say nothing are left out.', minProperties: 1 },
  },
]).meta({
  id: 'openingHours',
  title: 'Opening hours',
  description: 'When a service, place or contact can be reached, in the local time of the directory.',
});

/** Hours that come back, in local time; without `closes` their end is not known. Its fields: docs/fields.md#period. */
export type Period = z.infer<typeof periodSchema>;
/** Days, first and last included, on which the hours are others or none. Its fields: docs/fields.md#exception. */
export type HoursException = z.infer<typeof exceptionSchema>;
/**
 * When a service, place or contact can be reached, in the local time of the directory; `openingStatus` reads it. Its
 * fields: docs/fields.md#opening-hours.
 */
export type OpeningHours = z.infer<typeof openingHoursSchema>;
