import { ServiceDirectoryMap } from './components/map-panel/map-panel.ts';
import type { register as Register } from './register.ts';

/** Registers the panel of the map. A function: bundlers drop modules that only register something. */
export const defineMap = (register: typeof Register): void =>
  register({ 'service-directory-map': ServiceDirectoryMap });
