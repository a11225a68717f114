import { ServiceDirectoryMap } from './components/map-panel/map-panel.ts';
import { register } from './register.ts';

/** Registers the panel of the map. A function: bundlers drop modules that only register something. */
export const defineMap = (): void => register({ 'service-directory-map': ServiceDirectoryMap });
