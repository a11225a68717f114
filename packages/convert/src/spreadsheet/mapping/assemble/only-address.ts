import type { RowReadings } from '../layout/row-readings.ts';
import { shownText } from '../reading.ts';
import type { SheetContact } from '../values/read-any-contact.ts';
import type { Desk, From } from './desk.ts';

const addressOf = ({ value }: SheetContact): string => (typeof value === 'string' ? value : value.shortCode);

/** The first of the addresses of a cell that holds one. Further ones are told, since they are not taken over. */
export function onlyAddress(
  found: readonly SheetContact[] | undefined,
  row: RowReadings,
  from: From,
  desk: Desk,
): SheetContact | undefined {
  const [first, second] = found ?? [];
  if (first === undefined || second === undefined) return first;
  const heading = (typeof from === 'string' ? row.find(from) : from)?.heading;
  const names = { first: shownText(addressOf(first)), second: shownText(addressOf(second)) };
  desk.tell('sheet/two-in-one-row', row, from, { heading, ...names });
  desk.lose('sheet/two-in-one-row', row, from);
  return first;
}
