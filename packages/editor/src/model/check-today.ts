import { REVIEW_WITHIN_DAYS } from '@service-directory/validator/edit';
import { daysFrom } from './dates.ts';
import { valueAt, type Change, type Path } from './data.ts';

/** The order of the fields of `verification` and of the record, for where a new one comes. */
type Orders = readonly (readonly string[])[];

/**
 * What «checked today» changes in a record: the date of the last check, and nothing that was not looked at. A day of
 * the next check that has come, or is due by now, is taken out, so that the usual term counts from today; one further ahead
 * is a wish of the person.
 */
export function checkedToday(data: unknown, record: Path, today: string, orders: Orders): Change[] {
  const path = [...record, 'verification'];
  const reviewBy = valueAt(data, [...path, 'reviewBy']);
  const isDue = typeof reviewBy === 'string' && reviewBy <= daysFrom(today, REVIEW_WITHIN_DAYS);
  return [
    { kind: 'set', path: [...path, 'lastVerifiedOn'], value: today, orders },
    ...(isDue ? [{ kind: 'remove' as const, path: [...path, 'reviewBy'] }] : []),
  ];
}
