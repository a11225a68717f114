import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on when a service, place or contact can be reached. */
export const openingHours: FieldNotes<Entities['openingHours']> = {
  always: {
    example: true,
    schemaOrg: ['schema:OpeningHoursSpecification.opens'],
    osm: ['opening_hours'],
    differs: 'As 24/7 in OpenStreetMap, holidays too; schema.org needs the seven days, from 00:00 to 23:59.',
  },
  periods: {
    example: [{ days: ['tu'], opens: '10:00', closes: '15:00' }],
    hsds: ['service.schedules', 'location.schedules'],
    schemaOrg: ['schema:Service.hoursAvailable', 'schema:Place.openingHoursSpecification'],
    osm: ['opening_hours'],
    differs:
      'Each opening by itself, in fields; OpenStreetMap writes all of them as one line in a language of its own.',
  },
  exceptions: {
    example: [{ from: '2026-12-24', through: '2027-01-01', closed: true, note: 'Christmas' }],
    schemaOrg: ['schema:Place.specialOpeningHoursSpecification'],
    osm: ['opening_hours'],
    differs: 'May say why; a schedule of HSDS is when something takes place and cannot say that it does not.',
  },
  publicHolidays: {
    example: 'closed',
    schemaOrg: ['schema:PublicHolidays'],
    osm: ['opening_hours'],
    differs:
      'As PH in OpenStreetMap, with «not known» as what holds when nothing is said, since most sources do not say.',
  },
  condition: {
    example: { nb: 'det er kaldere enn −10 °C', en: 'it is colder than −10 °C' },
    hsds: ['schedule.notes'],
    osm: ['opening_hours'],
    differs:
      'Makes the hours «may be open», as a comment in OpenStreetMap does; in HSDS a program would not see it.',
  },
  printed: {
    example: 'Mon and Wed 10–15.30',
    hsds: ['schedule.description'],
    osm: ['opening_hours'],
    differs:
      'The words of the source as they stand there, kept when no field fits; OpenStreetMap has comments in quotes for it.',
  },
};

/** Notes on days that differ. */
export const exception: FieldNotes<Entities['exception']> = {
  from: {
    example: '2026-12-24',
    unit: 'YYYY-MM-DD',
    hsds: ['schedule.valid_from'],
    schemaOrg: ['schema:OpeningHoursSpecification.validFrom'],
    osm: ['opening_hours'],
    differs: 'Takes these days out of the week; in HSDS a schedule with dates only adds hours to the others.',
  },
  through: {
    example: '2027-01-01',
    unit: 'YYYY-MM-DD',
    hsds: ['schedule.valid_to'],
    schemaOrg: ['schema:OpeningHoursSpecification.validThrough'],
    osm: ['opening_hours'],
    differs: 'Itself included, and always there: a single day is said twice, so that no end is forgotten.',
  },
  closed: {
    example: true,
    osm: ['opening_hours'],
    differs:
      'Said outright, as off in OpenStreetMap; schema.org says it by leaving out when it opens, which looks like a gap.',
  },
  periods: {
    example: [{ opens: '12:00', closes: '14:00' }],
    hsds: ['location.schedules'],
    schemaOrg: ['schema:Place.specialOpeningHoursSpecification'],
    osm: ['opening_hours'],
    differs: 'The hours of each of these days, instead of those of the week.',
  },
  note: {
    example: { nb: 'Juleferie', en: 'Christmas' },
    hsds: ['schedule.notes'],
    schemaOrg: ['schema:OpeningHoursSpecification.description'],
    osm: ['opening_hours'],
    differs: 'Why the days differ; in OpenStreetMap it is a comment in quotes.',
  },
};
