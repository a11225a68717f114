import type { RowReadings } from '../layout/row-readings.ts';
import { putValue, type Desk, type Draft } from './desk.ts';

/** What is said of a row of which nobody tells how it was checked: the least there is. */
const LEAST = {
  method: { code: 'second-hand', list: 'verificationMethod' },
  confidence: { code: 'low', list: 'confidence' },
} as const;

function putOrLeast(verification: Draft, key: keyof typeof LEAST, row: RowReadings, desk: Desk): void {
  putValue(verification, key, `verification/${key}`, row, key, desk);
  if (verification[key] !== undefined) return;
  verification[key] = LEAST[key].code;
  if (!row.isTold(key)) desk.assumed.count(row, 'sheet/assumed-value', key, LEAST[key]);
}

/** When and how a row was checked. */
export function assembleVerification(row: RowReadings, desk: Desk): Draft {
  const verification: Draft = {};
  desk.trace?.('verification', row, undefined);
  putValue(verification, 'lastVerifiedOn', 'verification/lastVerifiedOn', row, 'lastVerifiedOn', desk);
  putOrLeast(verification, 'method', row, desk);
  putValue(verification, 'verifiedBy', 'verification/verifiedBy', row, 'verifiedBy', desk);
  putValue(verification, 'reviewBy', 'verification/reviewBy', row, 'reviewBy', desk);
  putOrLeast(verification, 'confidence', row, desk);
  return verification;
}
