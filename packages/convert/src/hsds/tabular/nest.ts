import type { Fields } from '../../json.ts';
import { HSDS_OBJECTS } from '../objects/hsds-objects.ts';
import { HSDS_KINDS, type HsdsKind } from '../objects/object-table.ts';
import { parentColumns } from './columns.ts';
import type { ReadTables, TableObject } from './read-tables.ts';

type Lose = (path: string, reason: string) => void;

/** Trees out of tables: what the API of HSDS would give. */
export interface Nested {
  services: Fields[];
  /** Organizations that no service names. */
  organizations: Fields[];
  /** Where each object stands in the tables. */
  origins: WeakMap<object, string>;
}

const keyOf = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');

/** Kinds that stand in others, and are told when they stand in none. */
const NEVER_ALONE: readonly HsdsKind[] = HSDS_KINDS.filter(
  (kind) => !['service', 'organization', 'taxonomy'].includes(kind),
);

/** Puts the rows of tables into each other by the ids that they name; whoever names none is told. */
export function nestTables({ tables }: ReadTables, lose: Lose): Nested {
  const byId = new Map<HsdsKind, Map<string, Fields>>();
  const origins = new WeakMap<object, string>();
  const placed = new Set<object>();
  for (const [kind, rows] of tables) {
    const known = new Map<string, Fields>();
    for (const { object, path } of rows) {
      origins.set(object, path);
      const id = keyOf(object['id']);
      if (id === '' || !known.has(id)) known.set(id, object);
      else lose(path, 'hsds/two-rows');
    }
    byId.set(kind, known);
  }
  const find = (kind: HsdsKind, id: unknown) =>
    keyOf(id) === '' ? undefined : byId.get(kind)?.get(keyOf(id));
  const rowsOf = (kind: HsdsKind): TableObject[] => tables.get(kind) ?? [];

  const putInList = (parentKind: HsdsKind, child: HsdsKind, property: string) => {
    const columns = parentColumns(parentKind, child);
    if (columns === undefined) return;
    for (const { object } of rowsOf(child)) {
      const parent = find(parentKind, object[columns.id]);
      if (parent === undefined) continue;
      const list = Array.isArray(parent[property]) ? (parent[property] as unknown[]) : [];
      if (!list.includes(object)) list.push(object);
      parent[property] = list;
      placed.add(object);
      // A tree says by its form what a table says by ids.
      if (columns.kind === undefined) delete object[columns.id];
    }
  };
  for (const parentKind of HSDS_KINDS) {
    if (!tables.has(parentKind)) continue;
    for (const [property, { type }] of Object.entries(HSDS_OBJECTS[parentKind].properties)) {
      if (typeof type !== 'object') continue;
      if ('list' in type) putInList(parentKind, type.list, property);
      else if ('one' in type)
        for (const { object } of rowsOf(parentKind)) {
          const child = find(type.one, object[type.key]);
          if (child === undefined) continue;
          object[property] = child;
          placed.add(child);
          delete object[type.key];
        }
    }
  }
  for (const kind of NEVER_ALONE)
    for (const { object, path } of rowsOf(kind))
      if (!placed.has(object))
        lose(path, kind === 'meta_table_description' ? 'hsds/metadata' : 'hsds/no-parent');
  // In the tree, both versions of an object have the id of the one.
  for (const rows of tables.values())
    for (const { object, copyOf } of rows) if (copyOf !== undefined) object['id'] = copyOf;
  return {
    services: rowsOf('service').map(({ object }) => object),
    organizations: rowsOf('organization').flatMap(({ object }) => (placed.has(object) ? [] : [object])),
    origins,
  };
}
