import { HEALTH_DRAWINGS } from './own-drawings-health.ts';
import { PEOPLE_DRAWINGS } from './own-drawings-people.ts';
import { THING_DRAWINGS } from './own-drawings-things.ts';

/**
 * The drawings that are ours (MIT, as the package), by name: a view box of 24 × 24, strokes of width 2 with round ends
 * in `currentColor`, so that they stand beside Lucide's. No name of Lucide's is used a second time.
 */
export const OWN_DRAWINGS = { ...HEALTH_DRAWINGS, ...PEOPLE_DRAWINGS, ...THING_DRAWINGS } as const;

export type OwnDrawingName = keyof typeof OWN_DRAWINGS;
