import type { Basemap } from '../plugins/contract/basemap.ts';
import { definePlugin, type Plugin } from '../plugins/contract/plugin.ts';
import { given, ownLabel, type BasemapOptions, type Told } from './options.ts';

/** Where an archive lies, and what the host page says of it. */
export interface PmtilesOptions extends BasemapOptions, Partial<Told> {
  /** Address of the archive (PMTiles version 3, vector tiles with the layers of Protomaps' basemap). */
  url: string;
}

/** The zooms, until the archive has told its own. */
const ZOOMS = { from: 3, to: 18 };

/**
 * A map from one file of the page’s own host, of which only what is in sight is fetched, by range requests. It is drawn calm, in
 * the reader's light or dark, with names in her language where the file has them. Where it is from is read from the file when
 * `attribution` is left out. Another host is a third party and needs `asks`.
 * @param options where it lies
 */
export function pmtiles(options: PmtilesOptions): Plugin {
  const { url, id = 'pmtiles', label = ownLabel } = options;
  const { attribution, bounds, zooms = ZOOMS, honestZoom, asks } = options;
  const basemap: Basemap = {
    id,
    label,
    ...given<Told>({ attribution, bounds, zooms, honestZoom, asks }),
    create: async (stage) => {
      const { drawArchive } = await import('./pmtiles/draw-archive.ts');
      const learned = await drawArchive(stage, { url, mayAskOthers: asks !== undefined });
      // What the host page said goes before what the file says of itself.
      return Object.assign(learned, given<Told>({ attribution, bounds, zooms: options.zooms, honestZoom }));
    },
  };
  return definePlugin({ id, basemaps: [basemap] });
}
