import { WEEKDAYS, type Period } from '@service-directory/schema';
import type { RowReadings } from '../layout/row-readings.ts';
import { shutInNote } from '../words/shut-note.ts';
import type { FoundNote } from '../surroundings/surroundings.ts';
import type { Desk, Draft } from './desk.ts';

/** The hours of a service, of its places and of its contacts. */
function hoursOf(service: Draft): Draft[] {
  const hours: Draft[] = [];
  const add = ({ openingHours }: Draft) => openingHours && hours.push(openingHours as Draft);
  add(service);
  for (const key of ['locations', 'contacts']) (service[key] as Draft[] | undefined)?.forEach(add);
  return hours;
}

/** Does its row say that a service is in operation, or nothing of it? */
export const mayBeOpen = ({ status }: Draft): boolean => status === undefined || status === 'active';

/**
 * Tells when a note of the editors says that a service is shut, which its row does not say. So may what stands in the row under a
 * heading that is not known, or under none, and its own texts. The note itself is not published, nor quoted.
 * @returns whether its hours are in doubt
 */
export function tellShutNote(service: Draft, row: RowReadings, hasOtherHours: boolean, desk: Desk): boolean {
  if (!mayBeOpen(service)) return false;
  const hours = hoursOf(service);
  // Most rows have no note, and nobody asks on which days they are open.
  let days: ReadonlySet<string> | undefined;
  const openDays = () =>
    (days ??= new Set<string>(
      hasOtherHours || hours.some(({ always }) => always === true)
        ? WEEKDAYS
        : hours.flatMap(({ periods = [] }) => (periods as Period[]).flatMap((period) => period.days)),
    ));
  let isFound = false;
  const look = ({ from, text, params, isDoubt }: FoundNote) => {
    const said = isDoubt === true ? 'for-a-time' : shutInNote(text, openDays(), desk.today);
    if (said === undefined || (said === 'for-a-time' && hours.length === 0 && !hasOtherHours)) return;
    isFound = true;
    desk.tell('sheet/unread-hours', row, from, { reason: 'note', ...params });
  };
  for (const bound of row.findAll(['internal']))
    look({ from: bound, text: String(row.at(bound)), params: { heading: bound.heading } });
  desk.surroundings?.notesBeside(row, hours, openDays, desk.today).forEach(look);
  return isFound;
}
