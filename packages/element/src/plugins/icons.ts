import type { TemplateResult } from 'lit';
import { DRAWINGS } from '../icons/drawings.ts';
import { draw } from '../icons/icons.ts';
import { LATE_DRAWINGS } from '../icons/late-drawings.ts';
import type { PluginIcon } from './contract/icon.ts';

const ALL: Readonly<Record<PluginIcon, string>> = { ...DRAWINGS, ...LATE_DRAWINGS };

/** Does the element have an icon of this name? */
export const isPluginIcon = (value: unknown): value is PluginIcon =>
  typeof value === 'string' && Object.prototype.hasOwnProperty.call(ALL, value);

/** An icon of any part of the element; see `draw`. */
export const pluginIcon = (name: PluginIcon): TemplateResult => draw(ALL[name]);
