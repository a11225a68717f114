import type { Basemap } from '../plugins/contract/basemap.ts';
import type { Words } from '../plugins/contract/words.ts';

/** What can be said of every basemap here. */
export interface BasemapOptions {
  /** Id of the plugin and of its basemap, which the attribute `basemap` takes; the name of the function when left out. */
  id?: string;
  /** What it is called, when it is offered; “Map” in the reader's language when left out. */
  label?: Words;
}

/** Its name when the host page gave none. */
export const ownLabel: Words = ({ messages }) => messages.map;

/** The fields that were given; one that is left out must not be there at all. */
export const given = <Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | undefined }) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/** What a basemap says of itself beside its `create`. */
export type Told = Pick<Basemap, 'attribution' | 'bounds' | 'zooms' | 'honestZoom' | 'asks'>;
