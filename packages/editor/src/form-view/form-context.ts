import type { TemplateResult } from 'lit';
import type { AllWords } from '../locales/load-words.ts';
import type { FindingIndex } from '../model/finding-index.ts';
import { isData, valueAt, type Change, type Path } from '../model/data.ts';
import type { ReaderHolidays } from '../model/reader-holidays.ts';
import type { Field } from '../form/field.ts';

/** What the parts of a form need to know, and how they say what was entered. */
export interface FormContext {
  all: AllWords;
  /** Languages of the directory, the source first. */
  languages: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
  /** The public holidays that readers will have. */
  holidays: ReaderHolidays;
  /** The whole directory. */
  data: unknown;
  /** Where the record stands. */
  root: Path;
  findings: FindingIndex;
  /** What was typed and refused, by `draftKey`. */
  drafts: Map<string, string>;
  change(changes: readonly Change[]): void;
  /** Was a field hidden among the rarer ones when the record was opened? It stays there while one writes. */
  isRare(place: Place, field: Field): boolean;
  /** Was an item just added, so that it is shown open? */
  isNew(path: Path): boolean;
  /** Adds an item and puts the focus into it. */
  addItem(path: Path, changes: readonly Change[]): void;
  /** Takes an item out of a list; the focus goes to the one that comes after it, or to what adds one. */
  removeItem(list: Place, index: number, changes: readonly Change[]): void;
  /** Moves an item up in its list; the focus goes with it. */
  moveItemUp(list: Place, index: number, changes: readonly Change[]): void;
  tell(message: string): void;
  /** Draws a field of what stands at a place: parts of the form that hold fields do not know the other parts. */
  renderField(holder: Place, field: Field): TemplateResult;
}

/** As much of it as changing a value needs. */
export type EditContext = Pick<FormContext, 'languages' | 'data' | 'root'>;

/** Where a value stands, and the order of the keys in what holds it. */
export interface Place {
  path: Path;
  orders: readonly (readonly string[])[];
}

export const placeOfField = (holder: Place, field: Field): Place => ({
  path: [...holder.path, field.name],
  orders: [field.order, ...holder.orders],
});

export const placeOfItem = (list: Place, step: number | string): Place => ({
  path: [...list.path, step],
  orders: [[], ...list.orders],
});

export const valueOf = ({ data }: Pick<FormContext, 'data'>, { path }: Place): unknown => valueAt(data, path);

/** The id of the control of a place, the same as long as the record is shown. */
export const idOf = ({ path }: Place): string => `f-${path.join('-').replace(/[^A-Za-z0-9-]/g, '_')}`;

/** Where something waits that was typed and refused: at its record, also when that has another place in its list by then. */
export function draftKey({ data, root }: EditContext, { path }: Place): string {
  const id = valueAt(data, [...root, 'id']);
  const record = typeof id === 'string' ? [...root.slice(0, -1), id] : root;
  return JSON.stringify([...record, ...path.slice(root.length)]);
}

/** Takes a value out, and what held nothing else: a notice without words is none. */
export function removal(context: EditContext, { path }: Place): Change[] {
  if (valueAt(context.data, path) === undefined) return [];
  let gone = path;
  while (gone.length > context.root.length + 1) {
    const holder = gone.slice(0, -1);
    const value = valueAt(context.data, holder);
    if (!isData(value) || Object.keys(value).length > 1 || typeof holder.at(-1) === 'number') break;
    gone = holder;
  }
  return [{ kind: 'remove', path: gone }];
}

/** Writes a value, or takes it out when there is none. */
export function setValue(context: FormContext, place: Place, value: unknown): void {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  context.change(
    isEmpty ? removal(context, place) : [{ kind: 'set', path: place.path, value, orders: place.orders }],
  );
}
