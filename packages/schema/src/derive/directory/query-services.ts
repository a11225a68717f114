import type { OpenList } from '../../codes/own-code.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { isFree, needsNoAppointment, needsNoPapers, residencePromise } from '../service/access.ts';
import { foldText } from '../text/fold-text.ts';
import { comparatorFor } from './compare-results.ts';
import { originOf } from './merge-directories.ts';
import { standardCodeOf } from '../text/own-codes.ts';
import { matchText, type TextMatch } from '../text/search-text.ts';
import { nearestPlace } from '../service/service-place.ts';
import { serviceStatus, type ServiceStatus } from '../service/service-status.ts';
import { isTimeZone, localMomentOf } from '../hours/zoned-time.ts';
import { baseLanguageOf } from '../text/base-language.ts';

/**
 * How results are ordered. `default`: as `queryServices` says. `nearest`: by distance from `near`. `open-first`: open,
 * then unknown, then closed, then what is shut for a time. `name`: alphabetical in the language of the options.
 */
export type Sort = 'default' | 'nearest' | 'open-first' | 'name';

/** What a reader asked for. Everything left out means: no limit. */
export interface Query {
  /** Free words: each must be found in the record. */
  text?: string;
  /** Needs, of which at least one must be met: codes of the standard or of the directory's own. */
  needs?: readonly string[];
  /** Only what is open at the moment of the options; what is not known to be open is left out. */
  openNow?: boolean;
  /** Only what helps without papers, see `needsNoPapers`. */
  noPapers?: boolean;
  /** Only what costs nothing, see `isFree`. */
  free?: boolean;
  /** Only where one may come without having arranged it, see `needsNoAppointment`. */
  noAppointment?: boolean;
  /** Language in which to be helped, BCP 47. */
  language?: string;
  /** Group that must be welcome. */
  audience?: string;
  /** Town or municipality, as in addresses and service areas. */
  locality?: string;
  /** Country, ISO 3166-1. */
  country?: string;
  /** Where the reader is, WGS84 degrees; used to sort and to tell distances. */
  near?: { latitude: number; longitude: number };
  /** `default` when left out. */
  sort?: Sort;
}

/** What the answer hangs on besides the query. */
export interface QueryOptions {
  /** The moment, epoch milliseconds. */
  at: number;
  /** Language in which names are sorted and words searched first, BCP 47. */
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
  /** Metres from `near` to its nearest public place; undefined for every other place. */
  distanceMetres?: number;
}

/** How many services there would be. */
export interface Facets {
  /** With `openNow` added. */
  openNow: number;
  /** With `noPapers` added. */
  noPapers: number;
  /** With `free` added. */
  free: number;
  /** With `noAppointment` added. */
  noAppointment: number;
  /** By need, own codes and the codes that they come under alike, with the needs asked for left aside. */
  needs: ReadonlyMap<string, number>;
  /** By language without region or script (`pt`, not `pt-BR`), with the language asked for left aside. */
  languages: ReadonlyMap<string, number>;
}

/** What a query finds. */
export interface Results {
  /** In the order asked for; empty when nothing fits. */
  results: Result[];
  /** How many there would be with one more filter. */
  facets: Facets;
}

/** What is worked out once for each service. */
export interface Candidate extends Result {
  match: TextMatch;
  promiseRank: number;
  isOpen: boolean;
  noPapers: boolean;
  free: boolean;
  noAppointment: boolean;
  byNeeds: boolean;
  byLanguage: boolean;
}

const FILTERS = ['openNow', 'noPapers', 'free', 'noAppointment'] as const;
const PROMISE_RANK = { confirmed: 0, rule: 1, unknown: 2 } as const;

function inLocality(service: Service, locality: string): boolean {
  const wanted = foldText(locality);
  const names = [
    ...(service.locations ?? []).map((location) => location.address?.locality),
    ...(service.serviceArea?.regions ?? []),
  ];
  return names.some((name) => name !== undefined && foldText(name) === wanted);
}

function inCountry(service: Service, directory: Directory, country: string): boolean {
  const countries = service.serviceArea?.countries ?? [];
  const home = originOf(directory, service.id).country;
  const places = (service.locations ?? []).map((location) => location.address?.country ?? home);
  return [...countries, ...(places.length > 0 ? places : [home])].includes(country);
}

/** Is a group welcome? A service that names no audience is for everybody; one with an `only` group is for those alone. */
function welcomes(service: Service, group: string, directory: Directory): boolean {
  const audience = service.audience ?? [];
  return (
    audience.some((entry) => codesOf('audience', entry.group, service, directory).includes(group)) ||
    audience.every((entry) => entry.welcome !== 'only')
  );
}

/** A code, and for one of the directory's own the code of the standard that it comes under. */
function codesOf(list: OpenList, code: string, service: Service, directory: Directory): string[] {
  const standard = standardCodeOf(list, code, originOf(directory, service.id));
  return standard === undefined || standard === code ? [code] : [code, standard];
}

const needsOf = (service: Service, directory: Directory): string[] =>
  service.needs.flatMap((need) => codesOf('needs', need, service, directory));

function isInPart(service: Service, query: Query, directory: Directory): boolean {
  if (service.status === 'inactive' || service.status === 'defunct') return false;
  if (query.locality !== undefined && !inLocality(service, query.locality)) return false;
  if (query.country !== undefined && !inCountry(service, directory, query.country)) return false;
  return query.audience === undefined || welcomes(service, query.audience, directory);
}

/** Are the hours that hold now for a group, or for everybody? */
function isOpenFor(
  { openFor }: ServiceStatus,
  group: string | undefined,
  service: Service,
  directory: Directory,
): boolean {
  if (group === undefined || openFor === undefined) return true;
  return openFor.some((open) => codesOf('audience', open, service, directory).includes(group));
}

function candidateOf(
  service: Service,
  query: Query,
  directory: Directory,
  options: QueryOptions,
): Candidate | undefined {
  if (!isInPart(service, query, directory)) return undefined;
  const match = matchText(service, query.text ?? '', directory, options.wordsOf);
  if (match === 'none') return undefined;
  const { timeZone, publicHolidays } = originOf(directory, service.id);
  const status = serviceStatus(service, { at: options.at, timeZone, publicHolidays });
  const today = isTimeZone(timeZone)
    ? localMomentOf(options.at, timeZone).date
    : new Date(options.at).toISOString().slice(0, 10);
  const distanceMetres = query.near === undefined ? undefined : nearestPlace(service, query.near)?.metres;
  const { needs = [], language } = query;
  return {
    service,
    status,
    ...(distanceMetres === undefined ? {} : { distanceMetres }),
    match,
    promiseRank: PROMISE_RANK[residencePromise(service, today)],
    isOpen: status.state === 'open' && isOpenFor(status, query.audience, service, directory),
    noPapers: needsNoPapers(service, today),
    free: isFree(service, today),
    noAppointment: needsNoAppointment(service),
    byNeeds: needs.length === 0 || needsOf(service, directory).some((need) => needs.includes(need)),
    byLanguage:
      language === undefined ||
      (service.languages ?? []).some(({ code }) => baseLanguageOf(code) === baseLanguageOf(language)),
  };
}

const passesFilter = (candidate: Candidate, filter: (typeof FILTERS)[number]) =>
  filter === 'openNow' ? candidate.isOpen : candidate[filter];

const passesFilters = (candidate: Candidate, query: Query, besides?: (typeof FILTERS)[number]) =>
  FILTERS.every(
    (filter) => (query[filter] !== true && filter !== besides) || passesFilter(candidate, filter),
  );

function countBy(
  candidates: readonly Candidate[],
  codesIn: (service: Service) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { service } of candidates) {
    for (const code of new Set(codesIn(service))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function facetsOf(candidates: readonly Candidate[], query: Query, directory: Directory): Facets {
  const inParts = candidates.filter((candidate) => candidate.byNeeds && candidate.byLanguage);
  const count = (filter: (typeof FILTERS)[number]) =>
    inParts.filter((candidate) => passesFilters(candidate, query, filter)).length;
  const filtered = candidates.filter((candidate) => passesFilters(candidate, query));
  return {
    openNow: count('openNow'),
    noPapers: count('noPapers'),
    free: count('free'),
    noAppointment: count('noAppointment'),
    needs: countBy(
      filtered.filter((candidate) => candidate.byLanguage),
      (service) => needsOf(service, directory),
    ),
    languages: countBy(
      filtered.filter((candidate) => candidate.byNeeds),
      (service) => (service.languages ?? []).map(({ code }) => baseLanguageOf(code)),
    ),
  };
}

/**
 * The services that fit a query, in order, and how many there would be with one more filter.
 *
 * Order by default: words found in the name, then services without police or immigration authorities, then those whose
 * promise to ask for no residence status is confirmed, then a rule of law, then not known; within these open before
 * unknown before closed, nearest, those that can be reached, those we are surest of, name. Services that are inactive or defunct are left out. Pure: the moment is an
 * argument, and no record is changed.
 */
export function queryServices(query: Query, directory: Directory, options: QueryOptions): Results {
  const candidates = directory.services.flatMap(
    (service) => candidateOf(service, query, directory, options) ?? [],
  );
  const results = candidates
    .filter((candidate) => candidate.byNeeds && candidate.byLanguage && passesFilters(candidate, query))
    .sort(comparatorFor(query, directory, options.lang))
    .map(({ service, status, distanceMetres }) => ({
      service,
      status,
      ...(distanceMetres === undefined ? {} : { distanceMetres }),
    }));
  return { results, facets: facetsOf(candidates, query, directory) };
}
