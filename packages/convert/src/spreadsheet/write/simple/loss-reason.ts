import type { Difference } from '../difference.ts';

/** Why something of a service is not in its row, by where it stands. The first that fits. */
const MISSING: readonly (readonly [RegExp, string])[] = [
  [/^locations\/[1-9]/, 'spreadsheet/first-only'],
  [/^sources(?:\/|$)/, 'spreadsheet/evidence-of-row'],
  [/^access\/(?:\w+\/)?(?:\d+\/)?(?:sourceIds|checkedOn)/, 'spreadsheet/evidence-of-row'],
  [/^access\/(?!eligibility)/, 'spreadsheet/other-evidence'],
  [/openingHours/, 'spreadsheet/hours-not-in-words'],
];

/** The same for what the row says otherwise. */
const CHANGED: readonly (readonly [RegExp, string])[] = [
  [/^sources\/|sourceIds/, 'spreadsheet/evidence-of-row'],
  [/^access\/(?!eligibility)/, 'spreadsheet/other-evidence'],
  [/^openingHours(?!\/printed)/, 'spreadsheet/hours-not-in-words'],
];

/** Why a field of a service did not come back from its row. */
export function lossReason({ path, found, isOrder }: Difference): string {
  const where = path.join('/');
  const reasons = found === undefined ? MISSING : CHANGED;
  const reason = reasons.find(([pattern]) => pattern.test(where))?.[1];
  if (reason !== undefined) return reason;
  if (isOrder === true) return 'spreadsheet/order';
  return found === undefined ? 'spreadsheet/no-cell' : 'spreadsheet/reads-otherwise';
}
