import { html, type TemplateResult } from 'lit';
import { DRAWINGS } from './drawings.ts';

export type IconName = keyof typeof DRAWINGS;

/** A drawing for the eye alone: whoever uses it gives the words. Its size is that of the text, or the class's. */
export const draw = (path: string): TemplateResult =>
  html`<svg
    class="icon"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${path} />
  </svg>`;

/** An icon of the list; see `draw`. */
export const icon = (name: IconName): TemplateResult => draw(DRAWINGS[name]);
