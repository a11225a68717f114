import type { RawFinding } from '../finding.ts';
import type { Asker } from './direct-rules.ts';
import type { RecordParts } from './record-parts.ts';

/** How many groups are kept. Then all are forgotten. */
const MAX_GROUPS = 3_000;
/** After so many services it is told whether looking for groups pays … */
const TRIAL = 4_000;
/** … which it does when so large a share was of a group that was known. */
const LEAST_SHARE = 0.2;
/** When so many times as many services have come by, it is tried again. */
const PATIENCE = 10;

/** Services that have the same fields with the same parts in them, but for those fields that nothing is remembered of. */
export interface ServiceGroup {
  readonly keys: readonly number[];
  /** How many of its services have come by. */
  seen: number;
  /** What rules say of each of its services, with paths from the service; unknown until all was asked twice. */
  answers: readonly RawFinding[] | undefined;
  /** Rules that look into fields in which its services differ: to be asked about each. */
  askers: readonly Asker[];
  /** What the rules on texts say of the parts that its services share; unknown until all of them were asked. */
  told: readonly RawFinding[] | undefined;
  /** The numbers of the other parts. */
  untold: readonly number[];
}

/** Finds the group of a service. Groups are told apart by their keys, never by a hash alone. */
export class ServiceGroups {
  #known = new Map<number, ServiceGroup[]>();
  #kept = 0;
  #asked = 0;
  #found = 0;
  #trialEnds = TRIAL;
  #nextTrial = 0;

  /** Undefined while looking for groups does not pay. */
  find({ keys }: RecordParts): ServiceGroup | undefined {
    this.#asked += 1;
    if (this.#asked < this.#nextTrial) return undefined;
    if (this.#asked === this.#trialEnds) this.#endTrial();
    const hash = hashOf(keys);
    const alike = this.#known.get(hash);
    if (alike !== undefined)
      for (const group of alike)
        if (isSame(group.keys, keys)) {
          group.seen += 1;
          this.#found += 1;
          return group;
        }
    return this.#keep(hash, {
      keys: [...keys],
      seen: 1,
      answers: undefined,
      askers: [],
      told: undefined,
      untold: [],
    });
  }

  #keep(hash: number, group: ServiceGroup): ServiceGroup {
    if (this.#kept >= MAX_GROUPS) this.#forget();
    const alike = this.#known.get(hash);
    if (alike === undefined) this.#known.set(hash, [group]);
    else alike.push(group);
    this.#kept += 1;
    return group;
  }

  #endTrial(): void {
    if (this.#found < TRIAL * LEAST_SHARE) {
      this.#forget();
      this.#nextTrial = this.#asked * PATIENCE;
    }
    this.#trialEnds = Math.max(this.#asked, this.#nextTrial) + TRIAL;
    this.#found = 0;
  }

  #forget(): void {
    this.#known = new Map();
    this.#kept = 0;
  }
}

function hashOf(keys: readonly number[]): number {
  let hash = keys.length;
  for (let at = 0; at < keys.length; at++) {
    hash = Math.imul(hash ^ keys[at]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

function isSame(known: readonly number[], keys: readonly number[]): boolean {
  if (known.length !== keys.length) return false;
  for (let at = 0; at < keys.length; at++) if (known[at] !== keys[at]) return false;
  return true;
}
