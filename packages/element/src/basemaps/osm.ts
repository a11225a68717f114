import { definePlugin, type Plugin } from '../plugins/contract/plugin.ts';
import { ownLabel, type BasemapOptions } from './options.ts';

/** How the map of OpenStreetMap is shown. */
export type OsmOptions = BasemapOptions;

/**
 * The map of OpenStreetMap: pictures from tile.openstreetmap.org, run on donations, for little use (policy:
 * https://operations.osmfoundation.org/policies/tiles/). It refuses pages that do not say on which site they are, so they hear
 * the name of the site too, which the reader is told before anything is sent. The page’s Content-Security-Policy has to name
 * `https://tile.openstreetmap.org` in `img-src`.
 * @param options how it is shown
 */
export function osm(options: OsmOptions = {}): Plugin {
  const { id = 'osm', label = ownLabel } = options;
  return definePlugin({
    id,
    basemaps: [
      {
        id,
        label,
        asks: { thirdParty: 'OpenStreetMap', learns: ['network', 'area', 'site'] },
        attribution: [
          { text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' },
        ],
        zooms: { from: 3, to: 19 },
        create: (stage) => {
          stage.addTiles({
            address: ({ x, y, zoom }) => `https://tile.openstreetmap.org/${zoom}/${x}/${y}.png`,
            tellsSite: true,
          });
        },
      },
    ],
  });
}
