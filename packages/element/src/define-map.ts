import { ServiceDirectoryMap } from './components/map-panel/map-panel.ts';
import { register } from './register.ts';

/** The panel of the map; fetched when a map is first shown. */
register({ 'service-directory-map': ServiceDirectoryMap });
