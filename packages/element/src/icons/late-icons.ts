import type { TemplateResult } from 'lit';
import { draw } from './icons.ts';
import { LATE_DRAWINGS } from './late-drawings.ts';

export type LateIconName = keyof typeof LATE_DRAWINGS;

/** An icon of a part that is loaded after the list; see `draw`. */
export const lateIcon = (name: LateIconName): TemplateResult => draw(LATE_DRAWINGS[name]);
