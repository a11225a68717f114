import { NEED_GROUPS, needGroupOf } from '@service-directory/schema';
import { fieldOf, isData, recordsAt, stringsAt, textAt, type Data } from '../data.ts';
import { isConfidential } from '../facts/places.ts';
import { summarizeFreshness, type FreshnessSummary } from './summary-freshness.ts';
import { mostFirst, tally, type NamedCount } from './tally.ts';

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

/** Answers to whether they ask for a residence status, best first. Anything else is no answer. */
const RESIDENCE_ANSWERS = ['not-asked', 'not-required', 'some-services-only'];

/**
 * What directories hold and how fresh it is. They may be wrong in any way: what cannot be read counts as not known. Of a
 * secret place it tells only that there is one.
 * @param today `YYYY-MM-DD`
 */
export function summarizeDirectories(directories: readonly unknown[], today?: string): DirectorySummary {
  const services = directories.flatMap((directory) =>
    recordsAt(directory, 'services').map(([, record]) => record),
  );
  const localities = services.map(localitiesOf);
  const languages = services.map(languagesOf);
  const residence = services.map(residenceAnswerOf);
  const places = services.flatMap((service) => recordsAt(service, 'locations'));
  const countEmpty = (lists: readonly (readonly string[])[]) =>
    lists.filter(({ length }) => length === 0).length;
  return {
    services: services.length,
    organizations: directories.reduce<number>(
      (sum, directory) => sum + recordsAt(directory, 'organizations').length,
      0,
    ),
    needGroups: tally(directories.flatMap(needGroupsOf), Object.keys(NEED_GROUPS)),
    localities: mostFirst(tally(localities)),
    withoutLocality: countEmpty(localities),
    languages: mostFirst(tally(languages)),
    languagesUnknown: countEmpty(languages),
    texts: tally(
      directories.flatMap(textLanguagesOf),
      directories.flatMap((directory) => stringsAt(directory, 'languages')),
    ),
    residenceKnown: tally(residence, RESIDENCE_ANSWERS),
    residenceUnknown: countEmpty(residence),
    places: places.length,
    confidentialPlaces: places.filter(([, place]) => isConfidential(place)).length,
    withoutSource: services.filter((service) => recordsAt(service, 'sources').length === 0).length,
    ...(today === undefined ? {} : { freshness: summarizeFreshness(services, today) }),
  };
}

/** The groups of needs of each service; a code of the directory's own counts as the one that it comes under. */
function needGroupsOf(directory: unknown): string[][] {
  const broader = new Map(
    recordsAt(directory, 'codes')
      .filter(([, { list }]) => list === 'needs')
      .map(([, definition]) => [textAt(definition, 'code'), textAt(definition, 'broader')]),
  );
  return recordsAt(directory, 'services').map(([, service]) =>
    stringsAt(service, 'needs').flatMap((need) => needGroupOf(broader.get(need) ?? need) ?? []),
  );
}

function localitiesOf(service: Data): string[] {
  return recordsAt(service, 'locations').flatMap(([, place]) => {
    const locality = isConfidential(place)
      ? undefined
      : textAt(fieldOf(place, 'address'), 'locality')?.trim();
    return locality === undefined || locality === '' ? [] : [locality];
  });
}

const languagesOf = (service: Data): string[] =>
  recordsAt(service, 'languages').flatMap(([, language]) => textAt(language, 'code') ?? []);

/** The languages in which each service has a summary; a plain string is in the first language of the directory. */
function textLanguagesOf(directory: unknown): string[][] {
  const declared = stringsAt(directory, 'languages');
  return recordsAt(directory, 'services').map(([, service]) => {
    const summary = fieldOf(service, 'summary');
    if (typeof summary === 'string') return declared.slice(0, 1);
    return isData(summary) ? declared.filter((language) => Object.hasOwn(summary, language)) : [];
  });
}

/** The condition may stand as a bare code, or with its evidence. */
function residenceAnswerOf(service: Data): string[] {
  const condition = fieldOf(fieldOf(service, 'access'), 'residenceStatus');
  const value = typeof condition === 'string' ? condition : textAt(condition, 'value');
  return value !== undefined && RESIDENCE_ANSWERS.includes(value) ? [value] : [];
}
