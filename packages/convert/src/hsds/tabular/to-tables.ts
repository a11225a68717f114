import type { Directory } from '@service-directory/schema';
import type { Conversion, Loss } from '../../conversion.ts';
import { contextOf } from '../context.ts';
import type { Fields } from '../../json.ts';
import { HSDS_OBJECTS } from '../objects/hsds-objects.ts';
import { HSDS_KINDS, type HsdsKind } from '../objects/object-table.ts';
import { writeDirectory, type ToHsdsOptions } from '../to-hsds.ts';
import { columnsOf, EXTRA_COLUMNS, type Column } from './columns.ts';
import { formatCsv } from './csv.ts';
import { writeDataPackage } from './datapackage.ts';
import { Flattener, type TableRow } from './flatten.ts';

/** The file that describes the others. */
export const DATA_PACKAGE = 'datapackage.json';
/** Tables that are there also when they are empty: without them there is no directory. */
const ALWAYS: readonly HsdsKind[] = ['organization', 'service'];

const cellOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  // A negative zero is 0, as in JSON.
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value);
};

/** All columns of HSDS, and those of ours that some row fills. */
const usedColumns = (kind: HsdsKind, rows: readonly TableRow[]): Column[] => [
  ...columnsOf(kind),
  ...EXTRA_COLUMNS.filter(({ name }) => rows.some((row) => row.has(name))),
];

/**
 * A directory as the tabular data package of HSDS 3.1: the text of each file by its name, CSV (RFC 4180) and
 * `datapackage.json`. Extensions stand in a column of JSON, the head of the directory in `datapackage.json`. Cells are what
 * they are in HSDS: nothing is put before one that a spreadsheet would take for a formula, or `+47 …` would not come back.
 */
export function toHsdsTables(
  directory: Directory,
  { today }: Pick<ToHsdsOptions, 'today'> = {},
): Conversion<Record<string, string>> {
  const losses: Loss[] = [];
  const { services, organizations, extension } = writeDirectory(directory, today, losses);
  const flattener = new Flattener();
  for (const service of services) flattener.add('service', service);
  for (const organization of organizations) flattener.add('organization', organization);
  const columns = new Map<HsdsKind, Column[]>();
  const files = new Map<string, string>();
  for (const kind of HSDS_KINDS) {
    const rows = flattener.tables.get(kind) ?? [];
    if (rows.length === 0 && !ALWAYS.includes(kind)) continue;
    const used = usedColumns(kind, rows);
    columns.set(kind, used);
    const cells = rows.map((row) => used.map(({ name }) => cellOf(row.get(name))));
    files.set(HSDS_OBJECTS[kind].file, formatCsv([used.map(({ name }) => name), ...cells]));
  }
  const head = extension['directory'] as Partial<Directory>;
  const context = contextOf(head, today, () => undefined);
  const dataPackage: Fields = writeDataPackage(context, head, columns, extension);
  files.set(DATA_PACKAGE, `${JSON.stringify(dataPackage, null, 2)}\n`);
  return { output: Object.fromEntries(files), losses };
}
