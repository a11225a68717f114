import type { Basemap } from '../plugins/contract/basemap.ts';
import { definePlugin, type Plugin } from '../plugins/contract/plugin.ts';
import { given, ownLabel, type BasemapOptions, type Told } from './options.ts';

/** Where pictures lie, and what the host page says of them. */
export interface RasterOptions extends BasemapOptions, Partial<Told> {
  /** Where the pictures lie, with `{z}`, `{x}` and `{y}` in it: `/tiles/{z}/{x}/{y}.png`. */
  url: string;
  /** Side of a picture in pixels; 256 when left out. */
  sizePx?: 256 | 512;
}

/**
 * Pictures of the map from a folder of the page’s own host. Another host is a third party and needs `asks`.
 * @param options where they lie
 */
export function raster(options: RasterOptions): Plugin {
  const { url, sizePx = 256, id = 'raster', label = ownLabel } = options;
  const { attribution, bounds, zooms, honestZoom, asks } = options;
  const basemap: Basemap = {
    id,
    label,
    ...given<Told>({ attribution, bounds, zooms, honestZoom, asks }),
    create: (stage) => {
      if (!['{z}', '{x}', '{y}'].every((part) => url.includes(part)))
        throw new Error(`url must hold {z}, {x} and {y}, and is ${url}`);
      stage.addTiles({
        sizePx,
        address: ({ x, y, zoom }) =>
          url.replace('{z}', String(zoom)).replace('{x}', String(x)).replace('{y}', String(y)),
      });
    },
  };
  return definePlugin({ id, basemaps: [basemap] });
}
