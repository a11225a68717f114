import type { AccessConditions } from '../../entities/access-conditions.ts';
import { isRecord } from '../read/is-record.ts';

/** A condition or a way in with what it rests on. */
interface Stored {
  value: string;
  checkedOn?: string;
  sourceIds?: readonly string[];
}

/** A condition, or ways in, with a change to each that has a field of its own for what it says. */
export const eachCondition = (value: unknown, change: (stored: Stored) => unknown): unknown =>
  Array.isArray(value)
    ? value.map((item) => eachCondition(item, change))
    : isRecord(value) && 'value' in value
      ? change(value as unknown as Stored)
      : value;

/** All conditions of a record, changed so. */
export const inAccess = (access: AccessConditions, change: (stored: Stored) => unknown): AccessConditions =>
  Object.fromEntries(
    Object.entries(access).map(([key, value]) => [key, eachCondition(value, change)]),
  ) as AccessConditions;
