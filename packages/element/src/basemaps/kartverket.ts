import { definePlugin, type Plugin } from '../plugins/contract/plugin.ts';
import { ownLabel, type BasemapOptions } from './options.ts';

/** How the map of Kartverket is shown. */
export interface KartverketOptions extends BasemapOptions {
  /** `topo` in colours, `topograatone` in calm greys; `topo` when left out. */
  layer?: 'topo' | 'topograatone';
}

/** Mainland Norway, Svalbard and Jan Mayen, with the coast of the neighbours. WGS84 degrees. */
const NORWAY = { west: -10, south: 57, east: 36, north: 81.5 };

/**
 * The topographic map of Norway by Kartverket, the Norwegian mapping authority: pictures from cache.kartverket.no (WMTS, free,
 * CC BY 4.0). The reader is asked before anything is sent there. The page’s Content-Security-Policy has to name
 * `https://cache.kartverket.no` in `img-src`.
 * @param options how it is shown
 */
export function kartverket(options: KartverketOptions = {}): Plugin {
  const { id = 'kartverket', label = ownLabel, layer = 'topo' } = options;
  return definePlugin({
    id,
    basemaps: [
      {
        id,
        label,
        asks: { thirdParty: 'Kartverket', learns: ['network', 'area'] },
        attribution: [{ text: '© Kartverket', url: 'https://www.kartverket.no/' }],
        bounds: NORWAY,
        zooms: { from: 3, to: 18 },
        create: (stage) => {
          const folder = `https://cache.kartverket.no/v1/wmts/1.0.0/${layer}/default/webmercator`;
          stage.addTiles({ address: ({ x, y, zoom }) => `${folder}/${zoom}/${y}/${x}.png` });
        },
      },
    ],
  });
}
