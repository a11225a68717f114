import type { ServiceAction } from './action.ts';
import type { Basemap } from './basemap.ts';
import type { Facet } from './facet.ts';
import type { LanguageOfPlugin } from './language.ts';
import type { RecordSection } from './section.ts';
import type { DirectorySource } from './source.ts';

/**
 * What a host page adds to the element: a plain object. It is read once; changing it afterwards changes nothing. A part that
 * throws, hangs or answers nonsense is left out and told, and the list goes on.
 */
export interface Plugin {
  /** Unique on the page: small letters, digits and hyphens, beginning with a letter; at most 40. */
  id: string;
  /** Other kinds of places to load a directory from. */
  sources?: readonly DirectorySource[];
  /** Grounds for the map. */
  basemaps?: readonly Basemap[];
  /** More filters. */
  facets?: readonly Facet[];
  /** More sections of the full record. */
  sections?: readonly RecordSection[];
  /** More that a reader can do with a service. */
  actions?: readonly ServiceAction[];
  /** Interface languages. */
  languages?: readonly LanguageOfPlugin[];
}

/** The object as it is, with its type checked where it is written. */
export const definePlugin = <P extends Plugin>(plugin: P): P => plugin;
