import { WEEKDAYS, type Period } from '@service-directory/schema';
import type { RowReadings } from '../layout/row-readings.ts';
import { shutInNote } from '../words/shut-note.ts';
import type { Desk, Draft } from './desk.ts';

/** The hours of a service, of its places and of its contacts. */
const hoursOf = (service: Draft): Draft[] =>
  [service, ...['locations', 'contacts'].flatMap((key) => (service[key] ?? []) as Draft[])]
    .map(({ openingHours }) => openingHours as Draft | undefined)
    .filter((hours) => hours !== undefined);

const mayBeOpen = ({ status }: Draft): boolean => status === undefined || status === 'active';

/**
 * Tells when a note of the editors says that a service is shut, which its row does not say. The note itself is not published, nor
 * quoted.
 * @returns whether its hours are in doubt
 */
export function tellShutNote(service: Draft, row: RowReadings, hasOtherHours: boolean, desk: Desk): boolean {
  const notes = row.findAll(['internal']);
  if (notes.length === 0 || !mayBeOpen(service)) return false;
  const hours = hoursOf(service);
  const isAnyDay = hasOtherHours || hours.some(({ always }) => always === true);
  const openDays = new Set<string>(
    isAnyDay
      ? WEEKDAYS
      : hours.flatMap(({ periods = [] }) => (periods as Period[]).flatMap(({ days }) => days)),
  );
  let isFound = false;
  for (const bound of notes) {
    const said = shutInNote(String(row.at(bound)), openDays, desk.today);
    if (said === undefined || (said === 'for-a-time' && hours.length === 0 && !hasOtherHours)) continue;
    isFound = true;
    desk.tell('sheet/unread-hours', row, bound, { heading: bound.heading, reason: 'note' });
  }
  return isFound;
}
