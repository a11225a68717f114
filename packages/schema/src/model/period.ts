import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

const TIME = 'local time HH:MM';
const DAY = 'YYYY-MM-DD';

/** Notes on the hours of an exception: what a period has, whichever day it is of. */
export const exceptionPeriod: FieldNotes<Entities['exceptionPeriod']> = {
  opens: {
    example: '10:00',
    unit: TIME,
    hsds: ['schedule.opens_at'],
    schemaOrg: ['schema:OpeningHoursSpecification.opens'],
    osm: ['opening_hours'],
    differs:
      'Local time without an offset, as in OpenStreetMap; that of HSDS would have to change with summer time.',
  },
  closes: {
    example: '15:30',
    unit: TIME,
    hsds: ['schedule.closes_at'],
    schemaOrg: ['schema:OpeningHoursSpecification.closes'],
    osm: ['opening_hours'],
    differs:
      'A time at or before the opening is that of the next day (in schema.org, only before it); left out, the end is not known, as a plus in OpenStreetMap says.',
  },
  lastEntry: {
    example: '15:00',
    unit: TIME,
    differs: 'Who comes later is turned away from an open door; none of the three standards has it.',
  },
  entry: {
    example: 'walk-in',
    hsds: ['schedule.attending_type'],
    osm: ['appointment'],
    differs:
      'A code, and for one period: many places have hours with and without an appointment; HSDS has free text.',
  },
  audience: {
    example: ['women'],
    differs:
      'Hours for women alone must not be shown to others as open; in other standards it would be a comment.',
  },
  label: {
    example: { nb: 'Lege', en: 'Doctor' },
    hsds: ['schedule.description'],
    schemaOrg: ['schema:OpeningHoursSpecification.name'],
    osm: ['opening_hours'],
    differs: 'What takes place, in a word or two; in OpenStreetMap it is a comment in quotes.',
  },
};

/** Notes on hours that come back every week. */
export const period: FieldNotes<Entities['period']> = {
  days: {
    example: ['mo', 'we'],
    hsds: ['schedule.byday'],
    schemaOrg: ['schema:OpeningHoursSpecification.dayOfWeek'],
    osm: ['opening_hours'],
    differs:
      'The two letters of RFC 5545 and OpenStreetMap, small; a night belongs to the day on which it began.',
  },
  ...exceptionPeriod,
  validFrom: {
    example: '2026-01-01',
    unit: DAY,
    hsds: ['schedule.valid_from'],
    schemaOrg: ['schema:OpeningHoursSpecification.validFrom'],
    osm: ['opening_hours'],
  },
  validThrough: {
    example: '2027-12-31',
    unit: DAY,
    hsds: ['schedule.valid_to'],
    schemaOrg: ['schema:OpeningHoursSpecification.validThrough'],
    osm: ['opening_hours'],
  },
  season: {
    example: { from: '10-01', through: '04-30' },
    osm: ['opening_hours'],
    differs:
      'Comes back every year, as month ranges in OpenStreetMap; HSDS and schema.org need new dates each year.',
  },
  nthOfMonth: {
    example: [1, -1],
    unit: 'which such weekday of the month; negative from its end',
    hsds: ['schedule.byday'],
    schemaOrg: ['schema:Schedule.byMonthWeek'],
    osm: ['opening_hours'],
    differs:
      'A number of its own, where HSDS and OpenStreetMap write it with the day; schema.org cannot count from the end.',
  },
  isoWeeks: {
    example: 'odd',
    unit: 'ISO 8601 week numbers',
    hsds: ['schedule.byweekno'],
    osm: ['opening_hours'],
    differs: 'One word, as signs on doors have it, for what HSDS lists week by week.',
  },
  everyWeeks: {
    example: { count: 3, from: '2026-01-05' },
    hsds: ['schedule.interval', 'schedule.dtstart'],
    schemaOrg: ['schema:Schedule.repeatFrequency'],
    differs: 'Counts on over the end of the year; the weeks of OpenStreetMap begin anew in January.',
  },
};

/** Notes on days of every year between which a period holds. */
export const season: FieldNotes<Entities['season']> = {
  from: {
    example: '10-01',
    unit: 'MM-DD',
    osm: ['opening_hours'],
    differs: 'A day without a year, which dates in HSDS and schema.org cannot be.',
  },
  through: {
    example: '04-30',
    unit: 'MM-DD',
    osm: ['opening_hours'],
    differs: 'Before the first day it runs over the new year.',
  },
};

/** Notes on a period that holds only every so many weeks. */
export const everyWeeks: FieldNotes<Entities['everyWeeks']> = {
  count: {
    example: 3,
    unit: 'weeks that begin on Monday',
    hsds: ['schedule.interval'],
    schemaOrg: ['schema:Schedule.repeatFrequency'],
    differs:
      'A number of weeks; schema.org has a duration such as P3W, and HSDS lets the week begin on any day.',
  },
  from: {
    example: '2026-01-05',
    unit: DAY,
    hsds: ['schedule.dtstart'],
    schemaOrg: ['schema:Schedule.startDate'],
    differs: 'Any day in a week in which it holds; hours before it count too.',
  },
};
