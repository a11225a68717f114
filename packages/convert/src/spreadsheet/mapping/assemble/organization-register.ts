import type { CellPlace, RowReadings } from '../layout/row-readings.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import { foldWord } from '../words/fold-word.ts';
import { slugOf, UniqueIds } from './slug.ts';
import { put, type Draft, type OutputPath } from './desk.ts';

interface Entry {
  organization: Draft;
  places: Map<string, CellPlace>;
}

/** The organisations of a workbook: those of their own sheet, and those that only rows of services name. */
export class OrganizationRegister {
  readonly #entries: Entry[] = [];
  readonly #organizations: Draft[] = [];
  readonly #byName = new Map<string, string>();
  readonly #byId = new Map<string, Entry>();
  readonly #exact = new Map<string, string>();
  readonly #ids = new UniqueIds();

  /** Adds an organisation with what its row says of it. */
  add(organization: Draft, names: readonly string[], place?: CellPlace): void {
    const entry: Entry = { organization, places: new Map(place === undefined ? [] : [['', place]]) };
    this.#entries.push(entry);
    this.#organizations.push(organization);
    const id = organization['id'];
    if (typeof id !== 'string') return;
    this.#ids.reserve(id);
    if (!this.#byId.has(id)) this.#byId.set(id, entry);
    for (const name of [...names, id]) {
      const folded = foldWord(name);
      if (!this.#byName.has(folded)) this.#byName.set(folded, id);
    }
  }

  /** The id of the organisation of this name or id, which is added when it is new. */
  resolve(name: string, row: RowReadings, bound: BoundColumn): string {
    const exact = this.#exact.get(name);
    if (exact !== undefined) return exact;
    const known = this.#byId.has(name) ? name : this.#byName.get(foldWord(name));
    if (known !== undefined) {
      this.#exact.set(name, known);
      return known;
    }
    const id = this.#ids.take(slugOf(name) ?? 'organisasjon');
    this.add({ id, name }, [name], row.cellAt(bound));
    this.#exact.set(name, id);
    return id;
  }

  /** Adds what a row of a service says of its organisation; false when it was said otherwise before. */
  describe(id: string, field: string, value: string, place: CellPlace): boolean {
    const entry = this.#byId.get(id);
    if (entry === undefined) return true;
    const known = entry.organization[field];
    if (known === undefined) {
      put(entry.organization, field, value);
      entry.places.set(field, place);
    }
    return known === undefined || known === value;
  }

  get all(): Draft[] {
    return this.#organizations;
  }

  /** The cell in which a row of a service said this of an organisation, or named it first. */
  locate(index: number, path: OutputPath): CellPlace | undefined {
    const places = this.#entries[index]?.places;
    for (let length = path.length; length > 0; length--) {
      const place = places?.get(path.slice(0, length).join('/'));
      if (place !== undefined) return place;
    }
    const named = places?.get('');
    // The cell says the name, from which the id is made, and nothing else.
    if (named === undefined || path[0] === 'name' || path[0] === 'id') return named;
    return { sheet: named.sheet, cell: named.cell };
  }
}
