import type { Loss } from '../../conversion.ts';
import { isDraft } from '../mapping/additions/field-path.ts';
import type { Draft } from '../mapping/assemble/desk.ts';
import { lossAt } from './loss-at.ts';

/** Levels within one another; a directory has ten or so, and its extensions what they like. */
const MAX_DEPTH = 60;

function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < MAX_DEPTH && Object.values(value).every((field) => isShallow(field, depth + 1));
}

/** A value that JSON has room for, as JSON has it. */
const isJson = (value: unknown): boolean =>
  value !== undefined &&
  typeof value !== 'function' &&
  typeof value !== 'symbol' &&
  typeof value !== 'bigint';

/** A record without fields that are too deep to be read by anyone. */
function shallow(record: Draft, path: readonly (string | number)[], losses: Loss[]): Draft {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => {
      if (!isJson(value)) return false;
      if (isShallow(value)) return true;
      losses.push(lossAt([...path, key], 'spreadsheet/too-deep'));
      return false;
    }),
  );
}

/** The records of a list; what is none is told. */
function records(value: unknown, name: string, losses: Loss[]): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    losses.push(lossAt([name], 'spreadsheet/not-a-record'));
    return [];
  }
  return value.map((record: unknown, index) => {
    if (isDraft(record)) return shallow(record, [name, index], losses);
    losses.push(lossAt([name, index], 'spreadsheet/not-a-record'));
    return undefined;
  });
}

/**
 * What there is of a directory in a value of any kind. Records keep their index, so that paths of losses are those of the
 * input; what is none leaves a gap.
 */
export function wellFormed(input: unknown, losses: Loss[]): Draft {
  if (!isDraft(input)) {
    losses.push(lossAt([], 'spreadsheet/not-a-record'));
    return { organizations: [], services: [] };
  }
  const { organizations, services, ...head } = input;
  return {
    ...shallow(head, [], losses),
    organizations: records(organizations, 'organizations', losses),
    services: records(services, 'services', losses),
  };
}
