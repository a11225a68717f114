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
  /** Past the day by which they were to be checked again, or without one, as what was never checked counts as overdue. */
  stale: number;
  /** To be checked again within thirty days. */
  dueSoon: number;
}

/** Counts how fresh services are, one by one. */
export class FreshnessCounter {
  readonly summary: FreshnessSummary = noServices();
  readonly #today: string;
  readonly #since: readonly [string, string, string];
  readonly #dueUntil: string;

  /** @param today `YYYY-MM-DD` */
  constructor(today: string) {
    this.#today = today;
    const since = (months: number) => addMonths(today, -months) ?? today;
    this.#since = [since(3), since(6), since(12)];
    this.#dueUntil = addDays(today, DUE_DAYS) ?? today;
  }

  add(service: Data): void {
    if (!isInUse(service)) return;
    const summary = this.summary;
    const today = this.#today;
    const [since3, since6, since12] = this.#since;
    summary.inUse += 1;
    const checkedOn = lastVerifiedOn(service);
    if (!isIsoDate(checkedOn) || checkedOn > today) summary.never += 1;
    else if (checkedOn >= since3) summary.within3Months += 1;
    else if (checkedOn >= since6) summary.within6Months += 1;
    else if (checkedOn >= since12) summary.within12Months += 1;
    else summary.older += 1;
    const until = recordGoodUntil(service);
    if (until === undefined || until < today) summary.stale += 1;
    else if (until <= this.#dueUntil) summary.dueSoon += 1;
  }
}

const noServices = (): FreshnessSummary => ({
  inUse: 0,
  within3Months: 0,
  within6Months: 0,
  within12Months: 0,
  older: 0,
  never: 0,
  stale: 0,
  dueSoon: 0,
});

/** Several as one. */
export function addFreshness(summaries: readonly FreshnessSummary[]): FreshnessSummary {
  const sum = noServices();
  for (const summary of summaries)
    for (const key of Object.keys(sum) as (keyof FreshnessSummary)[]) sum[key] += summary[key];
  return sum;
}
