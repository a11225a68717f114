import type { LUCIDE_DRAWINGS } from './drawings.ts';
import type { OwnDrawingName } from './own-drawings.ts';

/** The name of a drawing that is there: one of ours, or one taken out of Lucide. */
export type DrawingName = OwnDrawingName | keyof typeof LUCIDE_DRAWINGS;
