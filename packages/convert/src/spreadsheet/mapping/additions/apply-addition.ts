import type { Draft } from '../assemble/desk.ts';
import { checkSign } from './check-sign.ts';
import { ANY_ITEM, isDraft, itemAt, ownField, setField } from './field-path.ts';

/** A value for a field that no cell has room for. */
export interface Addition {
  /** From the record to the field; items of lists by their ids. */
  steps: readonly string[];
  /** In a box; undefined to take the field away. */
  content: { json: unknown } | undefined;
  /** The sign of what the cells say of the field. */
  check: string;
}

function indexOfStep(list: readonly unknown[], step: string): number {
  const at = itemAt(step);
  return at === undefined
    ? list.findIndex((item) => isDraft(item) && item['id'] === step)
    : at < list.length
      ? at
      : -1;
}

/** The value to which one step leads. */
function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[indexOfStep(value, step)] as unknown;
  return isDraft(value) ? ownField(value, step) : undefined;
}

/** Puts a value into a list in the place of the item that the step or the sign names. */
function replaceItem(list: unknown[], step: string, { content, check }: Addition): number | undefined {
  const index =
    step === ANY_ITEM ? list.findIndex((item) => checkSign(item) === check) : indexOfStep(list, step);
  if (index === -1 || checkSign(list[index]) !== check || content === undefined) return undefined;
  list[index] = content.json;
  return index;
}

/**
 * Puts the value into the record when the cells still say of the field what they said when it was written. Else they were
 * changed, and the cells count.
 * @returns the way to the field with indexes for ids; undefined when the value was not used
 */
export function applyAddition(record: Draft, addition: Addition): (string | number)[] | undefined {
  const { steps, content, check } = addition;
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  const way: (string | number)[] = [];
  let parent: unknown = record;
  for (const step of steps.slice(0, -1)) {
    way.push(Array.isArray(parent) ? indexOfStep(parent, step) : step);
    parent = stepInto(parent, step);
  }
  if (Array.isArray(parent)) {
    const index = replaceItem(parent, last, addition);
    return index === undefined ? undefined : [...way, index];
  }
  if (!isDraft(parent) || checkSign(ownField(parent, last)) !== check) return undefined;
  if (content === undefined) Reflect.deleteProperty(parent, last);
  else setField(parent, last, content.json);
  return [...way, last];
}
