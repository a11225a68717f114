import { OutlineBasemap } from '../../map/outline-basemap.ts';
import attribution from '../../map/outline/attribution.json';
import index from '../../map/outline/index.json';
import type { Basemap } from '../contract/basemap.ts';
import { Guard } from '../guard.ts';
import type { ReadPart } from '../read-plugins.ts';

/** The part of the world that the bundled outlines cover. */
const BOUNDS = { west: -25, south: 34, east: 45, north: 81 };
/** Far out, the outlines end; close in, they show nothing more. */
const ZOOMS = { from: 3, to: 12 };

/** Land, borders and place names, bundled: nobody is asked. */
const outline: Basemap = {
  id: 'outline',
  label: ({ messages }) => messages.map,
  attribution: attribution.map(({ text, url }) => ({ text, url })),
  bounds: BOUNDS,
  zooms: ZOOMS,
  honestZoom: index.maximumHonestZoom + 1,
  create: (stage) => new OutlineBasemap(stage),
};

/** Points on a plain ground. */
const none: Basemap = {
  id: 'none',
  label: ({ messages }) => messages.map,
  bounds: BOUNDS,
  zooms: ZOOMS,
  create: () => undefined,
};

/** The basemaps in the box, read as those of plugins are. */
export const boxBasemaps: readonly ReadPart<Basemap>[] = [outline, none].map((part) => ({
  key: `element/${part.id}`,
  part,
  guard: new Guard(
    'element',
    `basemap «${part.id}»`,
    'The map shows its points without it.',
    ({ message, cause }) => console.warn(`<service-directory>: ${message}`, cause),
  ),
}));

/** What an unknown name, and a third party that the reader does not want, give way to. */
export const defaultBasemap: ReadPart<Basemap> = boxBasemaps[0]!;
