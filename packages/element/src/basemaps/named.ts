import type { Basemap } from '../plugins/contract/basemap.ts';
import type { Plugin } from '../plugins/contract/plugin.ts';
import type { TellProblem } from '../plugins/guard.ts';
import { readPlugins, type ReadPart } from '../plugins/read-plugins.ts';
import { kartverket } from './kartverket.ts';
import { osm } from './osm.ts';
import { pmtiles } from './pmtiles.ts';
import { raster } from './raster.ts';

/** The basemaps that the attribute can name without a script, each with what stands behind the colon. */
const NAMED: Readonly<Record<string, (url: string) => Plugin>> = {
  kartverket: () => kartverket(),
  osm: () => osm(),
  pmtiles: (url) => pmtiles({ url }),
  raster: (url) => raster({ url }),
};

/** The basemap of an attribute: `kartverket`, `osm`, `pmtiles:/map.pmtiles`, `raster:/tiles/{z}/{x}/{y}.png`. */
export function namedBasemap(value: string, tell: TellProblem): ReadPart<Basemap> | undefined {
  const [name = ''] = /^\w+/.exec(value) ?? [];
  const url = value.slice(name.length).replace(/^:/, '');
  const make = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  return make === undefined ? undefined : readPlugins([make(url)], tell).basemaps[0];
}
