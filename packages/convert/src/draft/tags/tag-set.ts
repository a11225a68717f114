/** The tags of one object, and which of them have been read. */
export class TagSet {
  readonly #tags: ReadonlyMap<string, string>;
  readonly #read = new Set<string>();

  constructor(tags: ReadonlyMap<string, string>) {
    this.#tags = tags;
  }

  /** The value, without blanks around it; undefined when there is none. It counts as read from now on. */
  take(key: string): string | undefined {
    const value = this.peek(key);
    if (this.#tags.has(key)) this.#read.add(key);
    return value;
  }

  /** The same without reading it. */
  peek(key: string): string | undefined {
    const value = this.#tags.get(key)?.trim();
    return value === '' ? undefined : value;
  }

  /** Keys that begin so. */
  keysOf(prefix: string): string[] {
    return [...this.#tags.keys()].filter((key) => key.startsWith(prefix) && key.length > prefix.length);
  }

  markRead(key: string): void {
    this.#read.add(key);
  }

  /** All tags as a plain object without a prototype. */
  toRecord(): Record<string, string> {
    const record = Object.create(null) as Record<string, string>;
    for (const [key, value] of this.#tags) record[key] = value;
    return record;
  }

  /** The keys that nobody has read. A tag without a value says nothing. */
  unread(): string[] {
    return [...this.#tags].flatMap(([key, value]) =>
      this.#read.has(key) || value.trim() === '' ? [] : [key],
    );
  }
}
