import type { RowReadings } from '../layout/row-readings.ts';
import { putValue, type Desk, type Draft } from './desk.ts';

/** What is said of a row of which nobody tells how it was checked: the least there is. */
const LEAST = { method: 'second-hand', confidence: 'low' } as const;
const LISTS = { method: 'verificationMethod', confidence: 'confidence' } as const;

/** When and how a row was checked. */
export function assembleVerification(row: RowReadings, desk: Desk): Draft {
  const verification: Draft = {};
  const take = (key: string) => putValue(verification, key, `verification/${key}`, row, key, desk);
  const takeOrLeast = (key: keyof typeof LEAST) => {
    take(key);
    if (verification[key] !== undefined) return;
    verification[key] = LEAST[key];
    if (!row.isTold(key))
      desk.assumed.count(row, 'sheet/assumed-value', key, { code: LEAST[key], list: LISTS[key] });
  };
  desk.trace('verification', row, undefined);
  take('lastVerifiedOn');
  takeOrLeast('method');
  take('verifiedBy');
  take('reviewBy');
  takeOrLeast('confidence');
  return verification;
}
