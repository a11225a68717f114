import type { Draft } from '../assemble/desk.ts';

/** The step to the item of a list that the check sign names, where items have no ids. */
export const ANY_ITEM = '*';

/** The step to an item by its place, in a list that the rows of additions themselves have made. */
export const nthItem = (index: number): string => `#${index}`;

/** The place that such a step names. */
export function itemAt(step: string): number | undefined {
  const [, digits] = /^#(\d{1,9})$/.exec(step) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Steps as text (RFC 6901, 3), but that an item of a list goes by its id, since rows are moved about. */
export const fieldPath = (steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The steps of such a text; undefined for one that is none. */
export function fieldSteps(text: string): string[] | undefined {
  if (text === '') return [];
  if (!text.startsWith('/')) return undefined;
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of its own, never one that every object has. */
export const ownField = (draft: Draft, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(draft, key) ? draft[key] : undefined;

/** Sets a field of its own, also one called `__proto__`. */
export function setField(draft: Draft, key: string, value: unknown): void {
  Object.defineProperty(draft, key, { value, writable: true, enumerable: true, configurable: true });
}
