import type { Loss } from '../../conversion.ts';
import { fieldPath } from '../mapping/additions/field-path.ts';

/** A loss at a place of the directory (RFC 6901). */
export const lossAt = (path: readonly (string | number)[], reason: string): Loss => ({
  path: fieldPath(path.map(String)),
  reason,
});
