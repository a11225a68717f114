import { WEEKDAYS, type Period } from '@service-directory/schema';
import type { RowReadings } from '../layout/row-readings.ts';
import { shutInNote } from '../words/shut-note.ts';
import type { FoundNote } from '../surroundings/surroundings.ts';
import type { Desk, Draft } from './desk.ts';

const INTERNAL: readonly string[] = ['internal'];
const NONE: readonly FoundNote[] = [];

/** The hours of a service, of its places and of its contacts. */
function hoursOf(service: Draft): Draft[] {
  const hours: Draft[] = 'openingHours' in service ? [service['openingHours'] as Draft] : [];
  for (const key of PARTS)
    for (const { openingHours } of (service[key] ?? []) as Draft[])
      if (openingHours !== undefined) hours.push(openingHours as Draft);
  return hours;
}
const PARTS = ['locations', 'contacts'];

/** On which days is it open by these hours? */
export const openDaysOf = (hours: readonly Draft[], hasOtherHours: boolean): ReadonlySet<string> =>
  new Set<string>(
    hasOtherHours || hours.some(({ always }) => always === true)
      ? WEEKDAYS
      : hours.flatMap(({ periods = [] }) => (periods as Period[]).flatMap(({ days }) => days)),
  );

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
  const beside = desk.surroundings?.notesBeside(row, hours, hasOtherHours, desk.today) ?? NONE;
  const internal = row.findAll(INTERNAL);
  if (beside.length + internal.length === 0) return false;
  const notes: readonly FoundNote[] = [
    ...internal.map((bound) => ({
      from: bound,
      text: String(row.at(bound)),
      params: { heading: bound.heading },
    })),
    ...beside,
  ];
  const openDays = openDaysOf(hours, hasOtherHours);
  let isFound = false;
  for (const { from, text, params, isDoubt } of notes) {
    const said = isDoubt === true ? 'for-a-time' : shutInNote(text, openDays, desk.today);
    if (said === undefined || (said === 'for-a-time' && hours.length === 0 && !hasOtherHours)) continue;
    isFound = true;
    desk.tell('sheet/unread-hours', row, from, { reason: 'note', ...params });
  }
  return isFound;
}
