import type { IconName } from '../../icons/icons.ts';
import type { LateIconName } from '../../icons/late-icons.ts';

/** The icons that a plugin may use: those that the element has. */
export type PluginIcon = IconName | LateIconName;
