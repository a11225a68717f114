import type { CodeList } from '../locales/types.ts';
import { ASSIGNMENTS } from './assignments.ts';
import { LUCIDE_DRAWINGS } from './drawings.ts';
import type { DrawingName } from './names.ts';
import { OWN_DRAWINGS } from './own-drawings.ts';
import type { Pictogram } from './shapes.ts';

const DRAWINGS: Readonly<Record<DrawingName, Pictogram>> = { ...LUCIDE_DRAWINGS, ...OWN_DRAWINGS };
/** As maps, so that a code such as `constructor` out of somebody's file finds nothing. */
const BY_LIST: ReadonlyMap<string, ReadonlyMap<string, DrawingName>> = new Map(
  Object.entries(ASSIGNMENTS).map(([list, drawings]) => [
    list,
    new Map<string, DrawingName>(Object.entries(drawings)),
  ]),
);

/**
 * The drawing of a code. It says nothing by itself: show it beside the words of the code, hidden from screen readers.
 * Codes that mean the same share a drawing, and every `unconfirmed` is the same question mark; within `needs`,
 * `audience` and `channel` no two are alike. Undefined for a code that this version does not know, such as a
 * directory's own; those may be shown as the code they lie under (`standardCodeOf`).
 * @param code any string out of a record
 */
export function pictogramOf(list: CodeList, code: string): Pictogram | undefined {
  const name = BY_LIST.get(list)?.get(code);
  return name === undefined ? undefined : DRAWINGS[name];
}
