import { WEEKDAYS, type Period } from '@service-directory/schema';
import type { RowReadings } from '../layout/row-readings.ts';
import { shutInNote } from '../words/shut-note.ts';
import type { FoundNote } from '../surroundings/surroundings.ts';
import type { Desk, Draft } from './desk.ts';

/** The hours of a service, of its places and of its contacts. */
const hoursOf = (service: Draft): Draft[] =>
  [service, ...['locations', 'contacts'].flatMap((key) => (service[key] ?? []) as Draft[])]
    .map(({ openingHours }) => openingHours as Draft | undefined)
    .filter((hours) => hours !== undefined);

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
  const isAnyDay = hasOtherHours || hours.some(({ always }) => always === true);
  const openDays = new Set<string>(
    isAnyDay
      ? WEEKDAYS
      : hours.flatMap(({ periods = [] }) => (periods as Period[]).flatMap(({ days }) => days)),
  );
  const notes: readonly FoundNote[] = [
    ...row.findAll(['internal']).map((bound) => ({
      from: bound,
      text: String(row.at(bound)),
      params: { heading: bound.heading },
    })),
    ...(desk.surroundings?.notesBeside(row, hours, openDays, desk.today) ?? []),
  ];
  let isFound = false;
  for (const { from, text, params, isDoubt } of notes) {
    const said = isDoubt === true ? 'for-a-time' : shutInNote(text, openDays, desk.today);
    if (said === undefined || (said === 'for-a-time' && hours.length === 0 && !hasOtherHours)) continue;
    isFound = true;
    desk.tell('sheet/unread-hours', row, from, { reason: 'note', ...params });
  }
  return isFound;
}
