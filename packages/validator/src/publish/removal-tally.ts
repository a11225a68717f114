import type { Removal, RemovalReason } from './types.ts';

/** Records that are named; the rest is counted. */
const MOST_NAMED = 5;

/** What was taken out for one reason. */
interface OfReason {
  things: number;
  records: number;
  /** The first records. */
  named: string[];
  last: string | undefined;
}

/** Counts what was taken out; what belongs to one record of one reason comes together. */
export class RemovalTally {
  things = 0;
  readonly byReason = new Map<RemovalReason, OfReason>();

  static of(removals: Iterable<Removal>): RemovalTally {
    const tally = new RemovalTally();
    for (const removal of removals) tally.add(removal);
    return tally;
  }

  add({ recordId, reason }: Removal): void {
    this.things += 1;
    const found = this.byReason.get(reason) ?? { things: 0, records: 0, named: [], last: undefined };
    this.byReason.set(reason, found);
    found.things += 1;
    if (found.last === recordId) return;
    found.last = recordId;
    found.records += 1;
    if (found.named.length < MOST_NAMED) found.named.push(recordId);
  }
}
