import type { Conversion, Loss } from '../../conversion.ts';
import { isPlainObject } from '../../json.ts';
import { EXTENSION } from '../namespace.ts';
import type { HsdsKind } from '../objects/object-table.ts';
import { readTrees, type DraftDirectory, type FromHsdsOptions } from '../read-trees.ts';
import { inside } from '../trees.ts';
import { kindOfFile } from './columns.ts';
import { nestTables } from './nest.ts';
import { readTables, type ReadTables, type TableObject } from './read-tables.ts';

/** The path of a row and column for a path in the tree that was made of rows. */
function pathInTables(path: string, rows: ReadonlyMap<string, string>): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const row = rows.get(path.slice(0, end));
    if (row !== undefined) return `${row}${path.slice(end)}`;
  }
  return path;
}

/**
 * Tables in one JSON document: lists of rows by the name of their file. Undefined when the input is something else.
 */
export function jsonTables(input: unknown): ReadTables | undefined {
  if (!isPlainObject(input)) return undefined;
  const files = Object.entries(input);
  if (files.length === 0 || !files.every(([name, rows]) => name.endsWith('.csv') && Array.isArray(rows)))
    return undefined;
  const tables = new Map<HsdsKind, TableObject[]>();
  for (const [name, rows] of files) {
    const kind = kindOfFile(name);
    if (kind === undefined) continue;
    const objects = (rows as unknown[]).flatMap((row, index) =>
      // A copy: rows are put into each other, and the input stays what it was.
      isPlainObject(row) ? [{ object: { ...row }, path: inside('', name, index) }] : [],
    );
    tables.set(kind, objects);
  }
  return { tables, extension: undefined };
}

/** Reads tables whose rows are objects already. */
export function readNested(
  read: ReadTables,
  losses: Loss[],
  options: FromHsdsOptions,
): Conversion<DraftDirectory> {
  const lose = (path: string, reason: string) => losses.push({ path, reason });
  const { services, organizations, origins } = nestTables(read, lose);
  const page = { contents: services, [EXTENSION]: { ...read.extension, organizations } };
  const rows = new Map<string, string>();
  const told = new Set<string>();
  const output = readTrees(
    page,
    options,
    (treePath, reason) => {
      const path = pathInTables(treePath, rows);
      // One row may stand in several places of the tree.
      if (!told.has(`${reason} ${path}`)) lose(path, reason);
      told.add(`${reason} ${path}`);
    },
    (native, path) => {
      const row = origins.get(native);
      if (row !== undefined) rows.set(path, row);
    },
  );
  return { output, losses };
}

/**
 * Reads the tabular data package of HSDS 3.1: the text of each file by its name, CSV and perhaps `datapackage.json`. As
 * `fromHsds` for the rest; paths of losses name file, row and column, such as `/phones.csv/3/number`.
 */
export function fromHsdsTables(
  files: Readonly<Record<string, unknown>>,
  options: FromHsdsOptions = {},
): Conversion<DraftDirectory> {
  const losses: Loss[] = [];
  const read = readTables(files, (path, reason) => losses.push({ path, reason }));
  return readNested(read, losses, options);
}
