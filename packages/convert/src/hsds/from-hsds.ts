import type { Conversion, Loss } from '../conversion.ts';
import { readTrees, type DraftDirectory, type FromHsdsOptions } from './read-trees.ts';
import { jsonTables, readNested } from './tabular/from-tables.ts';

/**
 * Reads HSDS 3.1 in any of its forms: a service or an organization with all that hangs on it, an array of them, a page of
 * the API with `contents`, services at locations, or tables as lists of rows. What we wrote comes back as it was, and what somebody changed since
 * is believed and told. Of others everything is taken that has a place; their words are never promises: access conditions
 * stay unconfirmed, and the record counts as second-hand. Never throws; what is not taken over stands in `losses`, with a
 * JSON Pointer into the input.
 */
export function fromHsds(input: unknown, options: FromHsdsOptions = {}): Conversion<DraftDirectory> {
  const losses: Loss[] = [];
  const tables = jsonTables(input);
  if (tables !== undefined) return readNested(tables, losses, options);
  const output = readTrees(input, options, (path, reason) => losses.push({ path, reason }));
  return { output, losses };
}
