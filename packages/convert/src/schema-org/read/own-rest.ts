import type { Draft } from '../../draft/draft.ts';
import { isPlainObject, sameJson, ownValue } from '../../json.ts';
import type { PlacedValue } from '../json-ld/json-ld-node.ts';

/**
 * What a node keeps of a record beside the words of schema.org: by field what those words do not say, or say otherwise;
 * `null` for a field that reading the words would make up. So a record comes back whole, and a word that somebody
 * changes counts wherever the words say all there is.
 */
export type Rest = Record<string, unknown>;

/** @param record as it is to come back; its `id` always stands in the rest */
export function restOf(record: Readonly<Record<string, unknown>>, draft: Draft): Rest {
  const rest: Rest = {};
  for (const [field, value] of Object.entries(record))
    if (field === 'id' || !sameJson(draft[field], value)) rest[field] = value;
  for (const field of Object.keys(draft)) if (record[field] === undefined) rest[field] = null;
  return rest;
}

/** The rest in the values of our term, as we write it or as JSON-LD expands it. */
export function restIn(values: readonly PlacedValue[]): Rest | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  const { value } = first;
  const literal = ownValue(value, '@type') === '@json' ? ownValue(value, '@value') : value;
  return isPlainObject(literal) ? literal : {};
}

export function applyRest(draft: Draft, rest: Rest): Draft {
  const record: Draft = { ...draft };
  for (const [field, value] of Object.entries(rest)) {
    if (value === null) delete record[field];
    // Defined, not assigned: a field of somebody's file may be called `__proto__`.
    else
      Object.defineProperty(record, field, { value, enumerable: true, configurable: true, writable: true });
  }
  return record;
}
