import type { Service } from '@service-directory/schema';
import type { Locale } from '../../locales/locale.ts';
import type { PluginIcon } from './icon.ts';
import type { Words } from './words.ts';

/** What a facet hangs on besides the service. */
export interface FacetMoment {
  /** The local date at the service, YYYY-MM-DD. Values are asked for again when it changes. */
  today: string;
  /** The time zone of the service, IANA. */
  timeZone: string;
}

/**
 * One more filter. It says how many services it leaves, counted with everything else that is chosen; one that leaves none
 * cannot be chosen. What was chosen stands in `query.facets` under `plugin/facet`.
 */
export interface Facet {
  /** Unique in its plugin: small letters, digits and hyphens, beginning with a letter. */
  id: string;
  /** What the filter is called. */
  label: Words;
  /** An icon beside the words, of those the element has. */
  icon?: PluginIcon;
  /**
   * The values of a service, none when it has none or when it is not known: a gap in the data is no value. The service is a
   * frozen copy. Called once for each service and day; must be quick and must not ask anybody.
   */
  values: (service: Service, moment: FacetMoment) => readonly string[];
  /**
   * What a value is called; makes the filter a list to choose one value of. Left out, the filter is on or off, and a service
   * fits that has any value.
   */
  valueLabel?: (value: string, locale: Locale) => string;
}
