import type { Data } from '../data.ts';

/** Everything that was read of a record, or `undefined` once its fields were listed: then it may be any of them. */
export class ReadFields {
  #fields: Set<string> | undefined = new Set();
  readonly #values = new Set<string>();

  get names(): ReadonlySet<string> | undefined {
    return this.#fields;
  }

  /** Those of which more was asked than whether they are there. */
  get values(): ReadonlySet<string> {
    return this.#values;
  }

  add(field: string): void {
    this.#fields?.add(field);
  }

  addValue(field: string): void {
    this.#values.add(field);
    this.add(field);
  }

  addAll(): void {
    this.#fields = undefined;
  }
}

/**
 * A record that notes which of its fields are looked at. It cannot be changed.
 * @param shown the only fields that are there to be seen; all when left out
 */
export function trackReads(record: Data, reads: ReadFields, shown?: readonly string[]): Data {
  const isThere = (key: string | symbol): boolean => {
    if (typeof key !== 'string') return true;
    if (shown?.includes(key) === false) return false;
    reads.add(key);
    return true;
  };
  return new Proxy(record, {
    get(target, key) {
      if (!isThere(key)) return undefined;
      if (typeof key === 'string') reads.addValue(key);
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => isThere(key) && Reflect.has(target, key),
    getOwnPropertyDescriptor: (target, key) =>
      isThere(key) ? Reflect.getOwnPropertyDescriptor(target, key) : undefined,
    ownKeys(target) {
      const keys = Reflect.ownKeys(target);
      if (shown === undefined) {
        reads.addAll();
        return keys;
      }
      // Also that one is missing was seen.
      for (const field of shown) reads.add(field);
      return keys.filter((key) => typeof key === 'string' && shown.includes(key));
    },
    set: () => false,
    deleteProperty: () => false,
    defineProperty: () => false,
  });
}
