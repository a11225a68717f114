import { WEEKDAYS } from '@service-directory/schema';
import { findShutNote } from '@service-directory/convert/cell-words';
import { recordsAt, stringsBelow, type Data } from '../data.ts';
import type { Path } from '../finding.ts';
import { allHoursOf, weekdaysOf } from './hours.ts';

/** A note of the editors by which a service is shut. */
export interface ShutInNote {
  /** From the service. */
  path: Path;
  words: string;
  isForGood: boolean;
}

/** The days on which some hours of a service say that it is open. */
function openDaysOf(service: Data): ReadonlySet<string> {
  const hours = allHoursOf(service);
  return new Set(
    hours.some(({ always }) => always === true)
      ? WEEKDAYS
      : hours.flatMap((one) => recordsAt(one, 'periods').flatMap(([, period]) => weekdaysOf(period))),
  );
}

/**
 * What the notes of the editors say against the hours of a service, whatever the notes are called; of several the first.
 * @param today `YYYY-MM-DD`
 */
export function shutNoteOf(service: Data, today: string): ShutInNote | undefined {
  const notes = stringsBelow(service['internal']);
  if (notes.length === 0) return undefined;
  const openDays = openDaysOf(service);
  for (const { path, value } of notes) {
    const found = findShutNote(value, openDays, today);
    // Where no hours say that it is open, nothing is wrong about a note that says when it is shut.
    if (found === undefined || (found.kind === 'for-a-time' && openDays.size === 0)) continue;
    return { path: ['internal', ...path], words: found.words, isForGood: found.kind === 'for-good' };
  }
  return undefined;
}
