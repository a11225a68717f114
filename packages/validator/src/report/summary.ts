import { NEED_GROUPS } from '@service-directory/schema';
import { entriesAt } from '../data.ts';
import { DirectoryCounter, RESIDENCE_ANSWERS } from './directory-counter.ts';
import { addFreshness, type FreshnessSummary } from './summary-freshness.ts';
import { addTallies, mostFirst, type NamedCount } from './tally.ts';

/** What some directories hold. Counts are of services unless they say otherwise. */
export interface DirectorySummary {
  services: number;
  organizations: number;
  /** Services that help with something of each group of needs; every group, in the order of the list. */
  needGroups: NamedCount[];
  /** Towns, most first; a service stands under each of its towns. A secret place has none. */
  localities: NamedCount[];
  /** Services that name no town: on the phone, on the internet, or with a secret place. */
  withoutLocality: number;
  /** Languages (BCP 47) in which a person can be helped, most first. */
  languages: NamedCount[];
  /** Services that do not say in which languages they help. */
  languagesUnknown: number;
  /** Languages of the directories, in their order: services with a summary in it. */
  texts: NamedCount[];
  /** Services that say something of residence status, by code; and those of which it is not known. */
  residenceKnown: NamedCount[];
  residenceUnknown: number;
  places: number;
  confidentialPlaces: number;
  /** Services that name no source at all. */
  withoutSource: number;
  /** Undefined when nobody says which day it is. */
  freshness?: FreshnessSummary;
}

/**
 * What directories hold and how fresh it is. They may be wrong in any way: what cannot be read counts as not known. Of a
 * secret place it tells only that there is one.
 * @param today `YYYY-MM-DD`
 */
export function summarizeDirectories(directories: readonly unknown[], today?: string): DirectorySummary {
  const summary = summarizeCounts(directories.map((directory) => countDirectory(directory, today)));
  return today === undefined ? summary : { ...summary, freshness: summary.freshness ?? addFreshness([]) };
}

/** @param today `YYYY-MM-DD` */
export function countDirectory(directory: unknown, today?: string): DirectoryCounter {
  const counter = new DirectoryCounter(directory, today);
  for (const list of ['organizations', 'services'] as const)
    for (const [, record] of entriesAt(directory, list)) counter.add(list, record);
  return counter;
}

/** The same of directories whose records were counted as they came by. */
export function summarizeCounts(counters: readonly DirectoryCounter[]): DirectorySummary {
  const sum = (count: (counter: DirectoryCounter) => number) =>
    counters.reduce((total, counter) => total + count(counter), 0);
  const freshness = counters.flatMap((counter) => counter.freshness?.summary ?? []);
  return {
    services: sum(({ services }) => services),
    organizations: sum(({ organizations }) => organizations),
    needGroups: addTallies(
      counters.map(({ needGroups }) => needGroups),
      Object.keys(NEED_GROUPS),
    ),
    localities: mostFirst(addTallies(counters.map(({ localities }) => localities))),
    withoutLocality: sum(({ localities }) => localities.empty),
    languages: mostFirst(addTallies(counters.map(({ languages }) => languages))),
    languagesUnknown: sum(({ languages }) => languages.empty),
    texts: addTallies(counters.map(({ texts }) => texts)),
    residenceKnown: addTallies(
      counters.map(({ residence }) => residence),
      RESIDENCE_ANSWERS,
    ),
    residenceUnknown: sum(({ residence }) => residence.empty),
    places: sum(({ places }) => places),
    confidentialPlaces: sum(({ confidentialPlaces }) => confidentialPlaces),
    withoutSource: sum(({ withoutSource }) => withoutSource),
    ...(freshness.length < counters.length || counters.length === 0
      ? {}
      : { freshness: addFreshness(freshness) }),
  };
}
