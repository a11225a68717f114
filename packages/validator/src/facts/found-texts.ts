import { stringsBelow, type Data, type StringLeaf } from '../data.ts';
import type { Path } from '../finding.ts';

/** Fields that hold no sentences for readers. A place that bears the name of a secret one is told by location/open-twin. */
const NO_TEXTS: ReadonlySet<string> = new Set([
  'id',
  'name',
  'alternateName',
  'internal',
  'address',
  'sources',
  'verification',
  'position',
]);

/** A text of a record, with its path from the root. */
export interface FoundText {
  /** The field of the record. */
  field: string;
  path: Path;
  text: string;
}

/** Finds texts for readers that may say something. Of the objects of a run it remembers them: parts stand in several records. */
export class FoundTexts {
  readonly #known = new WeakMap<object, readonly StringLeaf[]>();
  readonly #isWanted: (text: string) => boolean;

  constructor(isWanted: (text: string) => boolean) {
    this.#isWanted = isWanted;
  }

  in(record: Data, path: Path): FoundText[] {
    const found: FoundText[] = [];
    for (const field of Object.keys(record)) {
      if (NO_TEXTS.has(field)) continue;
      for (const leaf of this.#leavesOf(record[field]))
        found.push({ field, path: [...path, field, ...leaf.path], text: leaf.value });
    }
    return found;
  }

  #leavesOf(value: unknown): readonly StringLeaf[] {
    const search = () => stringsBelow(value, NO_TEXTS).filter((leaf) => this.#isWanted(leaf.value));
    if (typeof value !== 'object' || value === null) return search();
    let leaves = this.#known.get(value);
    if (leaves === undefined) this.#known.set(value, (leaves = search()));
    return leaves;
  }
}
