/**
 * Opening hours in the languages of others: OpenStreetMap's text and iCalendar's events. A reader's phone never loads
 * these; tools do.
 * @packageDocumentation
 */
export {
  changesTimes,
  TIME_LOSSES,
  WORD_LOSSES,
  type Converted,
  type HoursLoss,
  type HoursLossKind,
} from './hours-losses.ts';
export { formatICalendar, type FormatICalendarOptions } from './icalendar/format-icalendar.ts';
export { fromICalendarEvents } from './icalendar/from-icalendar.ts';
export type { ICalendarEvent } from './icalendar/icalendar-event.ts';
export { toICalendarEvents, type ToICalendarOptions } from './icalendar/to-icalendar.ts';
export { fromOsmHours } from './osm/from-osm.ts';
export { isLimited, type LimitWords } from './osm/limits.ts';
export { toOsmHours } from './osm/to-osm.ts';
