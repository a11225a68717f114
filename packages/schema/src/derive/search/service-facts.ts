import type { AudienceGroup } from '../../codes/audience.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { originOf } from '../directory/merged-directory.ts';
import { dateAt } from '../hours/date-at.ts';
import {
  hasAuthorityPresent,
  isFree,
  needsNoAppointment,
  needsNoPapers,
  residencePromise,
} from '../service/access.ts';
import { baseLanguageOf } from '../text/base-language.ts';
import { addBit, noBits, type Bits } from './bits.ts';
import { countriesOf, helpsEverywhere, helpsFromAfar, localitiesOf } from './places-of.ts';
import type { Toggle } from './query.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { needsOf, welcomeOf } from './welcomes.ts';

/** Services by what they have, several things each. */
export type BitsBy = ReadonlyMap<string, Bits>;

/** What is asked about with yes or no and hangs neither on the hour nor on the places that are meant. */
export type SteadyToggle = Exclude<Toggle, 'openNow' | 'openToday' | 'wheelchair'>;

/** What holds of the services of a directory on a day, each by its place in the list. */
export interface ServiceFacts {
  /** Those that a reader may find: neither inactive nor defunct. */
  shown: Bits;
  toggles: Readonly<Record<SteadyToggle, Bits>>;
  needs: BitsBy;
  /** By language without region or script, those that are spoken with an interpreter or on the telephone among them, and not those only written. */
  languages: BitsBy;
  /** Those who name a group. */
  groups: BitsBy;
  /** Those who welcome whoever they do not name. */
  openToAll: Bits;
  /** By folded name. */
  localities: BitsBy;
  /** Those who name a country, or are in it. */
  countries: BitsBy;
  /** Those who help in any country. */
  everywhere: Bits;
  /** How sure it is that help does not depend on residence status: 0 confirmed, 1 a rule, 2 unknown. */
  promiseRanks: Uint8Array;
  /** The date where a service is, YYYY-MM-DD: what was not looked at yet holds of the same day. */
  todayOf: (service: Service) => string;
}

/** Groups of which each is asked for where one of them is named. */
const GENDERS: readonly AudienceGroup[] = ['women', 'men', 'trans-people'];

const PROMISE_RANK = { confirmed: 0, rule: 1, unknown: 2 } as const;

function addTo(all: Map<string, Bits>, keys: readonly string[], index: number, size: number): void {
  for (const key of keys) {
    let bits = all.get(key);
    if (bits === undefined) all.set(key, (bits = noBits(size)));
    addBit(bits, index);
  }
}

/**
 * Looks at every service once, in short steps.
 * @param todayOf the date where a service is, YYYY-MM-DD
 */
export function* findServiceFacts(
  directory: Directory,
  todayOf: (service: Service) => string,
): Generator<undefined, ServiceFacts> {
  const { services } = directory;
  const size = services.length;
  const needs = new Map<string, Bits>();
  const languages = new Map<string, Bits>();
  const groups = new Map<string, Bits>();
  const localities = new Map<string, Bits>();
  const countries = new Map<string, Bits>();
  const shown = noBits(size);
  const openToAll = noBits(size);
  const everywhere = noBits(size);
  const promiseRanks = new Uint8Array(size);
  const toggles: ServiceFacts['toggles'] = {
    noPapers: noBits(size),
    free: noBits(size),
    noAppointment: noBits(size),
    fromAfar: noBits(size),
    withoutAuthorities: noBits(size),
  };
  for (const [index, service] of services.entries()) {
    const today = todayOf(service);
    const head = originOf(directory, service.id);
    const { groups: named, isClosed } = welcomeOf(service, directory);
    if (service.status !== 'inactive' && service.status !== 'defunct') addBit(shown, index);
    if (needsNoPapers(service, today, head)) addBit(toggles.noPapers, index);
    if (isFree(service, today)) addBit(toggles.free, index);
    if (needsNoAppointment(service, today)) addBit(toggles.noAppointment, index);
    if (helpsFromAfar(service)) addBit(toggles.fromAfar, index);
    if (!hasAuthorityPresent(service)) addBit(toggles.withoutAuthorities, index);
    if (!isClosed) addBit(openToAll, index);
    if (helpsEverywhere(service)) addBit(everywhere, index);
    promiseRanks[index] = PROMISE_RANK[residencePromise(service, today, head)];
    addTo(needs, needsOf(service, directory), index, size);
    addTo(languages, spokenLanguages(service).map(baseLanguageOf), index, size);
    addTo(groups, named, index, size);
    addTo(localities, localitiesOf(service), index, size);
    addTo(countries, countriesOf(service, directory), index, size);
    yield;
  }
  // Where some are for women, a man asks which of the others take him, whether or not one names him.
  if (GENDERS.some((group) => groups.has(group)))
    for (const group of GENDERS) if (!groups.has(group)) groups.set(group, noBits(size));
  return {
    shown,
    toggles,
    needs,
    languages,
    groups,
    openToAll,
    localities,
    countries,
    everywhere,
    promiseRanks,
    todayOf,
  };
}

/** The dates at a moment in all time zones of a directory, as one key, and by service. */
export function datesAt(
  directory: Directory,
  at: number,
): { key: string; todayOf: (service: Service) => string } {
  const dates = new Map<string, string>();
  const zoneOf = ({ id }: Service) => originOf(directory, id).timeZone;
  for (const service of directory.services) {
    const zone = zoneOf(service);
    if (!dates.has(zone)) dates.set(zone, dateAt(at, zone));
  }
  return { key: [...dates].join(), todayOf: (service) => dates.get(zoneOf(service)) ?? '' };
}
