import { checkSign } from '../../mapping/additions/check-sign.ts';
import {
  ANY_ITEM,
  fieldPath,
  isDraft,
  itemAt,
  nthItem,
  ownField,
} from '../../mapping/additions/field-path.ts';
import { MAX_CELL_LENGTH } from '../clean-text.ts';
import { isSame } from '../difference.ts';
import { jsonText } from '../values/json-text.ts';

/** A row of the sheet of additions, but for whose it is. */
export interface AdditionRow {
  field: string;
  /** In a box; undefined where the record has nothing and the cells say something. */
  content: { json: unknown } | undefined;
  check: string;
}

type Steps = readonly string[];

const row = (steps: Steps, wanted: unknown, found: unknown): AdditionRow => ({
  field: fieldPath(steps),
  content: wanted === undefined ? undefined : { json: wanted },
  check: checkSign(found),
});

const fitsInCell = (value: unknown): boolean => (jsonText(value)?.length ?? 0) <= MAX_CELL_LENGTH;

/** Ids by which the items of a list are known; undefined when one has none, or two have the same. */
function idsOf(list: readonly unknown[]): string[] | undefined {
  const ids = list.map((item) => (isDraft(item) ? item['id'] : undefined));
  const isKnown =
    ids.every((id) => typeof id === 'string' && id !== ANY_ITEM && itemAt(id) === undefined) &&
    new Set(ids).size === ids.length;
  return isKnown ? (ids as string[]) : undefined;
}

/** Items without ids go by what the cells say of them, unless two say the same or one is to become what another is. */
function areTold(wanted: readonly unknown[], found: readonly unknown[]): boolean {
  const signs = found.map(checkSign);
  return (
    new Set(signs).size === signs.length &&
    wanted.every((item, index) => isSame(item, found[index]) || !signs.includes(checkSign(item)))
  );
}

function* listAdditions(
  wanted: readonly unknown[],
  found: readonly unknown[],
  steps: Steps,
): Generator<AdditionRow> {
  const ids = idsOf(wanted);
  if (ids !== undefined && isSame(ids, idsOf(found)))
    for (const [index, id] of ids.entries()) yield* additionsOf(wanted[index], found[index], [...steps, id]);
  else if (areTold(wanted, found) && wanted.every(fitsInCell)) {
    for (const [index, item] of wanted.entries())
      if (!isSame(item, found[index])) yield row([...steps, ANY_ITEM], item, found[index]);
  } else yield* whole(wanted, found, steps);
}

/** A value that no cell has room for: part by part, into an empty one. */
function* inParts(wanted: unknown, found: unknown, steps: Steps): Generator<AdditionRow> {
  if (Array.isArray(wanted)) {
    // Without its text an item would stand there as nothing.
    if (wanted.some((item) => typeof item === 'string' && !fitsInCell(item))) return;
    yield row(steps, Array<null>(wanted.length).fill(null), found);
    for (const [index, item] of wanted.entries()) yield* additionsOf(item, null, [...steps, nthItem(index)]);
  } else if (isDraft(wanted)) {
    // A record of its own is known by its id.
    const start = steps.length === 0 ? { id: wanted['id'] } : {};
    yield row(steps, start, found);
    yield* additionsOf(wanted, start, steps);
  }
}

function* whole(wanted: unknown, found: unknown, steps: Steps): Generator<AdditionRow> {
  if (fitsInCell(wanted)) yield row(steps, wanted, found);
  else yield* inParts(wanted, found, steps);
}

/**
 * What is to be added to a record that was read from cells, so that it is the record that was wanted. In the order in
 * which it must be added.
 */
export function* additionsOf(wanted: unknown, found: unknown, steps: Steps = []): Generator<AdditionRow> {
  if (isSame(wanted, found)) return;
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length) {
    yield* listAdditions(wanted, found, steps);
    return;
  }
  if (isDraft(wanted) && isDraft(found)) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)]))
      yield* additionsOf(ownField(wanted, key), ownField(found, key), [...steps, key]);
    return;
  }
  yield* whole(wanted, found, steps);
}
