import type { Directory, Organization, Service } from '@service-directory/schema';
import type { ShardMaker, TextSpill } from '@service-directory/schema/shards';
import type { RecordSink } from '../../stream/stream-check.ts';
import { normalize } from '../normalize.ts';
import { removePrivate } from '../remove-private.ts';
import type { Removal } from '../types.ts';
import { RemovalTally } from '../removal-tally.ts';

/** A value as it is published, and as JSON. */
interface Published<Value> {
  value: Value;
  json: string;
}

/**
 * Records on their way from the check to the maker of shards: without what is not public, normalised, and as JSON. What is
 * wrong with a record is for the check to tell: the first one that cannot be taken ends this, and is kept for whoever finds
 * that the check had nothing against it.
 */
export class RecordSpill implements RecordSink {
  readonly removed = new RemovalTally();
  failure: { error: unknown } | undefined;
  readonly #maker: ShardMaker;
  /** Each removal as JSON. */
  readonly #removals: TextSpill;
  #index = { organizations: 0, services: 0 };
  /** Fields that stand in many records are one object when the file is read in parts. */
  readonly #known = new WeakMap<object, Published<unknown>>();

  constructor(maker: ShardMaker, removals: TextSpill) {
    this.#maker = maker;
    this.#removals = removals;
  }

  add(list: 'organizations' | 'services', record: unknown): void {
    const index = this.#index[list]++;
    if (this.failure !== undefined) return;
    try {
      if (list === 'organizations') {
        const { value, json } = this.#publishedRecord(record as Organization);
        this.#maker.addOrganization(value, json);
        return;
      }
      const { value, json } = this.#publishedRecord(this.#open(record as Service, index));
      this.#maker.addService(value, json);
    } catch (error) {
      this.failure = { error };
    }
  }

  /** What was taken out, in order. */
  *removals(): Generator<Removal> {
    for (const json of this.#removals.values()) yield JSON.parse(json) as Removal;
  }

  /** A service as everybody may read it. */
  #open(service: Service, index: number): Service {
    const { directory, removed } = removePrivate({
      organizations: [],
      services: [service],
    } as unknown as Directory);
    for (const { path, ...removal } of removed) {
      const inWhole = {
        recordId: removal.recordId,
        path: path.replace('/services/0/', `/services/${index}/`),
        reason: removal.reason,
      };
      this.removed.add(inWhole);
      this.#removals.add(JSON.stringify(inWhole));
    }
    return directory.services[0]!;
  }

  #publishedRecord<Record extends object>(record: Record): Published<Record> {
    const value: [string, unknown][] = [];
    const json: string[] = [];
    for (const [key, field] of Object.entries(record) as [string, unknown][]) {
      const published = this.#publishedField(field);
      value.push([key, published.value]);
      json.push(`${JSON.stringify(key)}:${published.json}`);
    }
    return { value: Object.fromEntries(value) as Record, json: `{${json.join(',')}}` };
  }

  #publishedField(field: unknown): Published<unknown> {
    const isObject = typeof field === 'object' && field !== null;
    const known = isObject ? this.#known.get(field) : undefined;
    if (known !== undefined) return known;
    const value = normalize(field);
    const published = { value, json: JSON.stringify(value) };
    if (isObject) this.#known.set(field, published);
    return published;
  }
}
