import type { Conversion, Loss } from '../../conversion.ts';
import { readTrees, type DraftDirectory, type FromHsdsOptions } from '../from-hsds.ts';
import { EXTENSION } from '../namespace.ts';
import { nestTables } from './nest.ts';
import { readTables } from './read-tables.ts';

/** The path of a row and column for a path in the tree that was made of rows. */
function pathInTables(path: string, rows: ReadonlyMap<string, string>): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const row = rows.get(path.slice(0, end));
    if (row !== undefined) return `${row}${path.slice(end)}`;
  }
  return path;
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
  const lose = (path: string, reason: string) => losses.push({ path, reason });
  const read = readTables(files, lose);
  const { services, organizations, origins } = nestTables(read, lose);
  const page = { contents: services, [EXTENSION]: { ...read.extension, organizations } };
  const rows = new Map<string, string>();
  const inTrees: Loss[] = [];
  const output = readTrees(
    page,
    options,
    (path, reason) => inTrees.push({ path, reason }),
    (native, path) => {
      const row = origins.get(native);
      if (row !== undefined) rows.set(path, row);
    },
  );
  losses.push(...inTrees.map(({ path, reason }) => ({ path: pathInTables(path, rows), reason })));
  return { output, losses };
}
