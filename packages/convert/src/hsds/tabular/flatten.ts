import { isPlainObject, ownEntries, sameJson, type Fields } from '../../json.ts';
import { EXTENSION, hsdsId } from '../namespace.ts';
import { HSDS_OBJECTS } from '../objects/hsds-objects.ts';
import type { HsdsKind } from '../objects/object-table.ts';
import { extensionOf } from '../remainder.ts';
import { OTHER_COLUMN, parentColumns } from './columns.ts';

/** A row of a table by column. */
export type TableRow = Map<string, unknown>;
/** Rows by table, each in the order in which it was met. */
export type Tables = Map<HsdsKind, TableRow[]>;

interface Known {
  object: Fields;
  row: TableRow;
}

/** Lays trees of HSDS out in tables. */
export class Flattener {
  readonly tables: Tables = new Map();
  readonly #known = new Map<string, Known>();

  /**
   * Adds an object and everything in it.
   * @returns the id under which it stands in its table
   */
  add(kind: HsdsKind, object: Fields, belongsTo: readonly [string, unknown][] = []): string {
    const known = this.#find(kind, object);
    for (const [column, value] of belongsTo)
      if (column !== 'link_entity' || !known.row.has(column)) known.row.set(column, value);
    return String(known.row.get('id'));
  }

  /** The row of an object: the one it has, or a new one. Two versions of one object get two rows and so two ids. */
  #find(kind: HsdsKind, object: Fields): Known {
    const id = String(object['id']);
    for (let copy = 0; ; copy += 1) {
      const key = copy === 0 ? id : hsdsId(kind, 'copy', id, copy);
      const known = this.#known.get(`${kind} ${key}`);
      if (known === undefined) return this.#addRow(kind, object, key);
      if (sameJson(known.object, object)) return known;
    }
  }

  #addRow(kind: HsdsKind, object: Fields, id: string): Known {
    const row: TableRow = new Map<string, unknown>([['id', id]]);
    const known = { object, row };
    this.#known.set(`${kind} ${id}`, known);
    const table = this.tables.get(kind) ?? [];
    table.push(row);
    this.tables.set(kind, table);
    const others = new Map<string, unknown>();
    const { properties } = HSDS_OBJECTS[kind];
    for (const [name, value] of ownEntries(object)) {
      if (name === 'id' || name === EXTENSION) continue;
      const type = Object.hasOwn(properties, name) ? properties[name]?.type : undefined;
      if (typeof type === 'object' && 'one' in type && isPlainObject(value))
        row.set(type.key, this.add(type.one, value));
      else if (
        typeof type === 'object' &&
        'list' in type &&
        Array.isArray(value) &&
        value.every(isPlainObject)
      )
        for (const child of value) this.#addChild(kind, id, type.list, child);
      else if (type !== undefined && (typeof value === 'string' || typeof value === 'number'))
        row.set(name, value);
      else others.set(name, value);
    }
    const extension = extensionOf(object);
    const isCopy = id !== object['id'];
    if (extension !== undefined || isCopy)
      row.set(EXTENSION, { ...extension, ...(isCopy ? { copyOf: object['id'] } : {}) });
    if (others.size > 0) row.set(OTHER_COLUMN, Object.fromEntries(others));
    return known;
  }

  #addChild(parent: HsdsKind, parentId: string, kind: HsdsKind, child: Fields): void {
    const columns = parentColumns(parent, kind);
    if (columns === undefined) return;
    this.add(kind, child, [
      [columns.id, parentId],
      ...(columns.kind === undefined ? [] : ([[columns.kind, parent]] as const)),
    ] as [string, unknown][]);
  }
}
