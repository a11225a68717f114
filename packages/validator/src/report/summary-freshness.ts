import { addDays, addMonths, isIsoDate } from '../calendar.ts';
import type { Data } from '../data.ts';
import { isInUse, lastVerifiedOn, recordGoodUntil } from '../facts/hours.ts';

/** How long before the day a record counts as due: the notice of the rule service/due-soon. */
const DUE_DAYS = 30;

/** How fresh the services that are in use are. Closed ones are not asked to be fresh. */
export interface FreshnessSummary {
  inUse: number;
  /** By when they were last checked; the five add up to `inUse`. A date that has not come counts as never. */
  within3Months: number;
  within6Months: number;
  within12Months: number;
  older: number;
  never: number;
  /** Past the day by which they were to be checked again. One that was never checked has no such day. */
  stale: number;
  /** To be checked again within thirty days. */
  dueSoon: number;
}

/** @param today `YYYY-MM-DD` */
export function summarizeFreshness(services: readonly Data[], today: string): FreshnessSummary {
  const summary: FreshnessSummary = {
    inUse: 0,
    within3Months: 0,
    within6Months: 0,
    within12Months: 0,
    older: 0,
    never: 0,
    stale: 0,
    dueSoon: 0,
  };
  const since = [3, 6, 12].map((months) => addMonths(today, -months) ?? today);
  const [since3 = today, since6 = today, since12 = today] = since;
  const dueUntil = addDays(today, DUE_DAYS) ?? today;
  for (const service of services) {
    if (!isInUse(service)) continue;
    summary.inUse += 1;
    const checkedOn = lastVerifiedOn(service);
    if (!isIsoDate(checkedOn) || checkedOn > today) summary.never += 1;
    else if (checkedOn >= since3) summary.within3Months += 1;
    else if (checkedOn >= since6) summary.within6Months += 1;
    else if (checkedOn >= since12) summary.within12Months += 1;
    else summary.older += 1;
    const until = recordGoodUntil(service);
    if (until === undefined) continue;
    if (until < today) summary.stale += 1;
    else if (until <= dueUntil) summary.dueSoon += 1;
  }
  return summary;
}
