import { leastOpen, type Status } from '../../../draft/state/status-words.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import { put, type Desk, type Draft } from './desk.ts';

/** The columns that say whether a service is in operation, the plain one first. */
export const STATUS_COLUMNS = ['status', 'isEnded', 'isClosed', 'isPaused'];

/** Puts whether a service is in operation. Where columns disagree, the one that promises least holds, and that is told. */
export function putStatus(service: Draft, row: RowReadings, desk: Desk): void {
  const found = row.findAll(STATUS_COLUMNS);
  const status = leastOpen(...found.map((bound) => row.at(bound) as Status | undefined));
  const chosen = found.find((bound) => row.at(bound) === status);
  desk.trace?.('status', row, chosen ?? row.firstKey(STATUS_COLUMNS));
  put(service, 'status', status);
  const other = found.find((bound) => row.at(bound) === 'active');
  if (chosen !== undefined && other !== undefined && status !== 'active')
    desk.tell('sheet/contradiction', row, other, {
      heading: other.heading,
      other: chosen.heading,
      isClosed: true,
    });
}
