import type { Organization } from '../../entities/organization.ts';
import type { Service } from '../../entities/service.ts';

/** The services of a cell, as they were read. */
export interface CellRecords {
  services: Service[];
  organizations: Organization[];
  /** How many could not be read. */
  unread: number;
}

/** So many cells are kept of earlier searches, some thousand services: the phone is small. */
const MOST_CELLS = 48;

/** What has been fetched. A name holds a hash of what is in the file, so it is never old. */
export class KeptFiles {
  readonly #files = new Map<string, unknown>();
  readonly #asked = new WeakMap<object, Map<string, Promise<unknown>>>();
  /** By file; the one that was used last is the last. */
  readonly #cells = new Map<string, CellRecords>();
  /** Cells that a new manifest has not named yet: what stands in them may have been taken out. */
  readonly #old = new Set<string>();

  /** Is a file that is no cell kept? */
  has(file: string): boolean {
    return this.#files.has(file);
  }

  /**
   * A file that is no cell: as it is kept, or as `load` gives it. One that did not come is not kept.
   * @param search what ends with the requests: within it each file is asked for once
   */
  async get<Value>(file: string, load: () => Promise<Value>, search: object): Promise<Value> {
    const known = this.#files.get(file);
    if (known !== undefined) return known as Value;
    const asked = this.#asked.get(search) ?? new Map<string, Promise<unknown>>();
    this.#asked.set(search, asked);
    const flight = (asked.get(file) as Promise<Value> | undefined) ?? load();
    asked.set(file, flight);
    try {
      const value = await flight;
      this.#files.set(file, value);
      return value;
    } finally {
      asked.delete(file);
    }
  }

  /**
   * A cell. When there are too many, the one goes that was used least recently.
   * @param inUse cells that the same search has come by: what is shown never goes for what comes after it
   */
  async cell(file: string, load: () => Promise<CellRecords>, inUse: readonly string[] = []): Promise<void> {
    const records = this.#cells.get(file) ?? (await load());
    this.#cells.delete(file);
    this.#cells.set(file, records);
    this.#old.delete(file);
    if (this.#cells.size <= MOST_CELLS) return;
    const used = new Set(inUse).add(file);
    const oldest = [...this.#cells.keys()].find((known) => !used.has(known));
    if (oldest !== undefined) this.#cells.delete(oldest);
  }

  /** Puts all cells aside: there is a new manifest. Those that it names too come back as they are asked for. */
  putAside(): void {
    for (const file of this.#cells.keys()) this.#old.add(file);
  }

  /** Ends that: what did not come back goes, unless nothing did. */
  settle(): void {
    if (this.#old.size < this.#cells.size) for (const file of this.#old) this.#cells.delete(file);
    this.#old.clear();
  }

  /** All but what was put aside, once something came in its place. */
  #shown(): string[] {
    const all = [...this.#cells.keys()];
    return this.#old.size === all.length ? all : all.filter((file) => !this.#old.has(file));
  }

  /** The records of all cells, or of some, each once. */
  records(files: Iterable<string> = this.#shown()): {
    services: Service[];
    organizations: Organization[];
  } {
    const services = new Map<string, Service>();
    const organizations = new Map<string, Organization>();
    for (const file of files) {
      const cell = this.#cells.get(file);
      for (const service of cell?.services ?? []) services.set(service.id, service);
      for (const organization of cell?.organizations ?? []) organizations.set(organization.id, organization);
    }
    return { services: [...services.values()], organizations: [...organizations.values()] };
  }
}
