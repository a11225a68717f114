import type { CodeLabels, CodeList } from '../locales/types.ts';
import { ACCESS_DRAWINGS } from './assign-access.ts';
import { AUDIENCE_DRAWINGS, WELCOME_DRAWINGS } from './assign-audience.ts';
import { NEED_DRAWINGS, NEED_GROUP_DRAWINGS } from './assign-needs.ts';
import { STRUCTURE_DRAWINGS } from './assign-structure.ts';
import type { DrawingName } from './names.ts';

/**
 * List → code → the name of its drawing. A code without a drawing, and a drawing that does not exist, do not compile.
 * After a change run `node scripts/pictograms/build.mjs`, which takes the drawings named here out of Lucide.
 */
export const ASSIGNMENTS = {
  needGroups: NEED_GROUP_DRAWINGS,
  needs: NEED_DRAWINGS,
  audience: AUDIENCE_DRAWINGS,
  welcome: WELCOME_DRAWINGS,
  ...ACCESS_DRAWINGS,
  ...STRUCTURE_DRAWINGS,
} as const satisfies {
  readonly [List in CodeList]: Readonly<Record<keyof CodeLabels[List], DrawingName>>;
};
