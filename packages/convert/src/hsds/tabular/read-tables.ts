import { isPlainObject, objectOf, ownEntries, type Fields } from '../../json.ts';
import { EXTENSION } from '../namespace.ts';
import { HSDS_OBJECTS } from '../objects/hsds-objects.ts';
import type { HsdsKind } from '../objects/object-table.ts';
import { inside } from '../trees.ts';
import { EXTRA_COLUMNS, kindOfFile, OTHER_COLUMN } from './columns.ts';
import { readCsv } from './csv.ts';

/** A row as an object of HSDS, and where it stands: `/phones.csv/3` is the third row below the headings. */
export interface TableObject {
  object: Fields;
  path: string;
  /** The id of the object in HSDS where it is not that of its row: two versions of one object have two rows. */
  copyOf?: string;
}

export interface ReadTables {
  tables: Map<HsdsKind, TableObject[]>;
  /** Our extension in `datapackage.json`. */
  extension: Fields | undefined;
}

type Lose = (path: string, reason: string) => void;

const isJsonColumn = (name: string) => EXTRA_COLUMNS.some((column) => column.name === name);

/** A cell as JSON would have it: numbers are numbers, and our own columns are JSON. */
function valueOf(kind: HsdsKind, name: string, cell: string, tell: (reason: string) => void): unknown {
  if (isJsonColumn(name)) {
    try {
      return JSON.parse(cell) as unknown;
    } catch {
      tell('hsds/extension-not-understood');
      return undefined;
    }
  }
  const { properties } = HSDS_OBJECTS[kind];
  const isNumber = Object.hasOwn(properties, name) && properties[name]?.type === 'number';
  return isNumber && /^-?\d{1,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?$/i.test(cell) ? Number(cell) : cell;
}

function readTable(kind: HsdsKind, file: string, text: string, lose: Lose): TableObject[] {
  const rows = readCsv(text);
  if (rows === undefined) {
    lose(inside('', file), 'hsds/no-table');
    return [];
  }
  const [headings = [], ...records] = rows;
  const names = headings.map((heading) => heading.trim().toLowerCase());
  return records.map((cells, index) => {
    const path = inside('', file, index + 1);
    const fields = new Map<string, unknown>();
    cells.forEach((cell, column) => {
      const name = names[column];
      if (cell === '') return;
      if (name === undefined || name === '') lose(path, 'hsds/no-column');
      else
        fields.set(
          name,
          valueOf(kind, name, cell, (reason) => lose(inside(path, name), reason)),
        );
    });
    const others = fields.get(OTHER_COLUMN);
    fields.delete(OTHER_COLUMN);
    if (isPlainObject(others))
      for (const [name, value] of ownEntries(others)) if (!fields.has(name)) fields.set(name, value);
    const extension = fields.get(EXTENSION);
    if (!isPlainObject(extension) || typeof extension['copyOf'] !== 'string')
      return { object: objectOf(fields), path };
    const { copyOf, ...rest } = extension;
    fields.set(EXTENSION, Object.keys(rest).length === 0 ? undefined : rest);
    return { object: objectOf(fields), path, copyOf };
  });
}

/** The description of the tables: which file holds what, and our extension. */
function readDescription(
  files: ReadonlyMap<string, string>,
  lose: Lose,
): { paths: Map<string, string>; extension: Fields | undefined } {
  const paths = new Map<string, string>();
  const found = [...files].find(([name]) => /(?:^|[/\\])datapackage\.json$/i.test(name));
  if (found === undefined) return { paths, extension: undefined };
  let description: unknown;
  try {
    description = JSON.parse(found[1]);
  } catch {
    lose(inside('', found[0]), 'hsds/no-description');
  }
  if (!isPlainObject(description)) return { paths, extension: undefined };
  const resources = Array.isArray(description['resources']) ? (description['resources'] as unknown[]) : [];
  for (const resource of resources)
    if (
      isPlainObject(resource) &&
      typeof resource['path'] === 'string' &&
      typeof resource['name'] === 'string'
    )
      paths.set(resource['path'], resource['name']);
  const extension = description[EXTENSION];
  return { paths, extension: isPlainObject(extension) ? extension : undefined };
}

/** Reads the files of a data package into objects by kind. */
export function readTables(input: Readonly<Record<string, unknown>>, lose: Lose): ReadTables {
  const files = new Map<string, string>();
  for (const [name, text] of Object.entries(isPlainObject(input) ? input : {})) {
    if (typeof text === 'string') files.set(name, text);
    else lose(inside('', name), 'hsds/no-table');
  }
  const { paths, extension } = readDescription(files, lose);
  const tables = new Map<HsdsKind, TableObject[]>();
  for (const [name, text] of files) {
    if (/\.json$/i.test(name)) continue;
    const said = paths.get(name);
    const kind = (said === undefined ? undefined : kindOfFile(said)) ?? kindOfFile(name);
    if (kind === undefined) lose(inside('', name), 'hsds/unknown-table');
    else tables.set(kind, [...(tables.get(kind) ?? []), ...readTable(kind, name, text, lose)]);
  }
  return { tables, extension };
}
