import type { TemplateResult } from 'lit';
import { draw } from './icons.ts';
import { LATE_DRAWINGS } from './late-drawings.ts';

/** An icon of a part that is loaded after the list; see `draw`. */
export const lateIcon = (name: keyof typeof LATE_DRAWINGS): TemplateResult => draw(LATE_DRAWINGS[name]);
