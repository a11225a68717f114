import type { OpeningHours } from '@service-directory/schema';
import { fromOsmHours } from '@service-directory/schema/convert-hours';
import { openingHoursSchema } from '@service-directory/schema/zod';
import { someInDoubt } from '../../draft/dates-in-doubt.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readStrings } from '../json-ld/read-text.ts';
import { orderLines } from './order-lines.ts';

/** The most characters of printed words. */
export const LONGEST_PRINTED = 5000;

/** A text of OpenStreetMap of which nothing is lost; a day from nine to nine is not taken for a whole day. */
function readWhole(text: string): OpeningHours | undefined {
  const { output, losses } = fromOsmHours(text);
  const isRead =
    output.printed === undefined &&
    losses.every(({ kind }) => kind === 'spelling') &&
    (output.periods ?? []).every(({ opens, closes }) => opens !== closes);
  return isRead ? output : undefined;
}

/** The hours of lines each of which can be read whole, and that are not in doubt beside each other. */
function hoursOf(lines: readonly string[]): OpeningHours | undefined {
  const ordered = orderLines(lines);
  const hours = ordered === undefined ? undefined : readWhole(ordered.text);
  if (ordered === undefined || hours === undefined) return undefined;
  const alone = ordered.adding.map(readWhole);
  const isClear =
    alone.every((one) => one !== undefined) &&
    !someInDoubt(alone.flatMap((one) => one?.periods ?? [])) &&
    !someInDoubt(hours.periods ?? []);
  return isClear ? hours : undefined;
}

/**
 * Hours as lines such as `Mo-Fr 09:00-17:00`, in any order. Kept as printed words when they cannot be read whole, and when
 * nobody knows whether one line adds to another or takes its place.
 */
export function readLines(node: JsonLdNode, name: string): OpeningHours | undefined {
  const lines = readStrings(node, name);
  if (lines.length === 0) return undefined;
  const texts = lines.map(({ text }) => text);
  const hours = openingHoursSchema.safeParse(hoursOf(texts)).data;
  if (hours !== undefined) return hours;
  const printed = texts.join(', ');
  for (const { path } of lines) {
    node.tell(path, 'hours-as-words');
    if (printed.length > LONGEST_PRINTED) node.tell(path, 'too-long');
  }
  return openingHoursSchema.safeParse({ printed: printed.slice(0, LONGEST_PRINTED) }).data;
}
