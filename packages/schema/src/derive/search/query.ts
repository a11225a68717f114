import type { Precision } from '../../codes/structure.ts';
import type { Service } from '../../entities/service.ts';
import type { ServiceStatus } from '../service/service-status.ts';

/**
 * How results are ordered. `default`: as `queryServices` says. `nearest`: by distance from `near`; what has no distance is as near as
 * the nearest of its town, and police and immigration authorities come behind all others. `open-first`: open,
 * then unknown, then closed, then what is shut for a time. `name`: alphabetical in the language of the options.
 */
export type Sort = 'default' | 'nearest' | 'open-first' | 'name';

/** What is asked with yes or no. */
export const TOGGLES = [
  'openNow',
  'openToday',
  'noPapers',
  'free',
  'noAppointment',
  'fromAfar',
  'wheelchair',
  'withoutAuthorities',
] as const;
/** A question of `Query` that is asked with yes or no. */
export type Toggle = (typeof TOGGLES)[number];

/** What a reader asked for. Everything left out means: no limit. */
export interface Query {
  /** Free words: each must be found in the record, as a word, its beginning, or with a slip in it. */
  text?: string;
  /** Needs, of which at least one must be met: codes of the standard or of the directory's own. */
  needs?: readonly string[];
  /** Only what is open at the moment of the options, or answers a telephone or chat then; what is not known to is left out. */
  openNow?: boolean;
  /** Only what is open at the moment, or certainly opens later on the same day of its own clock. */
  openToday?: boolean;
  /** Only what helps without papers, see `needsNoPapers`. */
  noPapers?: boolean;
  /** Only what costs nothing, see `isFree`. */
  free?: boolean;
  /** Only where one may come without having arranged it, see `needsNoAppointment`. */
  noAppointment?: boolean;
  /** Only what helps by phone or on the internet, without going anywhere. */
  fromAfar?: boolean;
  /** Only where a person in a wheelchair gets in; where nobody says so is left out. */
  wheelchair?: boolean;
  /** Nothing that is run by police or immigration authorities or has them in the room, see `hasAuthorityPresent`. */
  withoutAuthorities?: boolean;
  /** Language in which to be spoken with, BCP 47; what is only read and written there is left out. */
  language?: string;
  /** Group that must be welcome. */
  audience?: string;
  /** Town or municipality, as in addresses and service areas. */
  locality?: string;
  /**
   * Country, ISO 3166-1: what has a door there, or takes people from there by its service area. Help from afar that calls
   * itself international and names no country is among it: nobody has said that it turns that country away.
   */
  country?: string;
  /** Where the reader is, WGS84 degrees; used to sort, to tell distances, and with `withinMetres`. */
  near?: { latitude: number; longitude: number };
  /**
   * Only what has a public place so near to `near`, in metres as the crow flies; without `near` no limit. A place whose
   * point nobody knows, or that is kept back, is near to nothing.
   */
  withinMetres?: number;
  /** `default` when left out. */
  sort?: Sort;
}

/** What the answer hangs on besides the query. */
export interface QueryOptions {
  /** The moment, epoch milliseconds. */
  at: number;
  /** Language in which names are sorted, BCP 47; the directory's first when left out. */
  lang?: string;
  /** More words by which a service is found, such as the labels of its needs in the reader's language. */
  wordsOf?: (service: Service) => string;
}

/** A service that was found. */
export interface Result {
  /** The record itself, not a copy. */
  service: Service;
  /** Whether it can be reached at the moment of the options. */
  status: ServiceStatus;
  /** Metres from `near` to the place whose door is open, else to its nearest public place; undefined for every other place. */
  distanceMetres?: number;
  /** How fine the point of that place is: the distance is no better known than this. */
  distancePrecision?: Precision;
}

/** How many services there would be. */
export interface Facets {
  /** With `openNow` added. */
  openNow: number;
  /** With `openToday` added. */
  openToday: number;
  /** With `noPapers` added. */
  noPapers: number;
  /** With `free` added. */
  free: number;
  /** With `noAppointment` added. */
  noAppointment: number;
  /** With `fromAfar` added. */
  fromAfar: number;
  /** With `wheelchair` added. */
  wheelchair: number;
  /** With `withoutAuthorities` added. */
  withoutAuthorities: number;
  /** By need, own codes and the codes that they come under alike, with the needs asked for left aside. */
  needs: ReadonlyMap<string, number>;
  /** By spoken language without region or script (`pt`, not `pt-BR`), with the language asked for left aside. */
  languages: ReadonlyMap<string, number>;
  /** By group that is welcome, with the group asked for left aside; only groups that some service names. */
  audience: ReadonlyMap<string, number>;
}

/** What a query finds. */
export interface Results {
  /** In the order asked for; empty when nothing fits. */
  results: Result[];
  /** How many there would be with one more filter. */
  facets: Facets;
}
