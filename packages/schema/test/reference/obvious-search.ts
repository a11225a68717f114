import type { Directory } from '../../src/entities/directory.ts';
import type { Location } from '../../src/entities/location.ts';
import type { Service } from '../../src/entities/service.ts';
import {
  openingStatus,
  type OpeningStatus,
  type OpeningStatusOptions,
} from '../../src/derive/hours/opening-status.ts';
import { distance } from '../../src/derive/service/distance.ts';
import { originOf } from '../../src/derive/directory/merged-directory.ts';
import {
  hasAuthorityPresent,
  isFree,
  needsNoAppointment,
  needsNoPapers,
} from '../../src/derive/service/access.ts';
import {
  hoursStaleAfter,
  serviceStatus,
  type ServiceStatus,
} from '../../src/derive/service/service-status.ts';
import { nearestPlace } from '../../src/derive/service/service-place.ts';
import { baseLanguageOf } from '../../src/derive/text/base-language.ts';
import { foldText } from '../../src/derive/text/fold-text.ts';
import {
  countriesOf,
  helpsEverywhere,
  helpsFromAfar,
  localitiesOf,
  takesWheelchairs,
} from '../../src/derive/search/places-of.ts';
import { spokenLanguages } from '../../src/derive/search/spoken-languages.ts';
import { TOGGLES, type Query, type Toggle } from '../../src/derive/search/query.ts';
import { dateAt } from '../../src/derive/hours/date-at.ts';
import { organizationWords, serviceWords } from '../../src/derive/search/service-words.ts';
import { eachIndexWord, queryWords } from '../../src/derive/search/split-words.ts';
import { toLatin } from '../../src/derive/search/to-latin.ts';
import * as FIT from '../../src/derive/search/fit.ts';
import { needsOf, receives, welcomeOf } from '../../src/derive/search/welcomes.ts';

/** Edits between a word and each beginning of another, neighbours that change places counted as one (optimal string alignment). */
export function editsToBeginnings(a: string, b: string): readonly number[] {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + same,
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  return rows[a.length]!;
}

/** One slip at most, from the definition. */
export function isNearByDefinition(typed: string, word: string, mayGoOn: boolean): boolean {
  const edits = editsToBeginnings(typed, word);
  return mayGoOn ? Math.min(...edits) <= 1 : edits[word.length]! <= 1;
}

const wordsOfAll = (texts: readonly string[]): Set<string> => {
  const words = new Set<string>();
  for (const text of texts) eachIndexWord(text, (word) => words.add(word));
  return words;
};

/** The fit of every service to a text, looking at every word of every service for every word that was typed. */
export function obviousFits(
  directory: Directory,
  text: string,
  wordsOf?: (service: Service) => string,
): number[] | undefined {
  const typed = queryWords(text);
  if (typed.length === 0) return undefined;
  const organizations = organizationWords(directory);
  const all = directory.services.map((service) => {
    const { names, topics, texts } = serviceWords(service, directory, organizations, wordsOf?.(service));
    return { names, name: wordsOfAll(names), topic: wordsOfAll(topics), text: wordsOfAll(texts) };
  });
  const some = (words: Set<string>, test: (word: string) => boolean) => [...words].some(test);
  const fitsOf = typed.map((word, index) => {
    const isFound = all.some(({ name, topic, text: rest }) =>
      [...name, ...topic, ...rest].some((other) => other.startsWith(word)),
    );
    const latin = isFound ? undefined : toLatin(word);
    const spellings = latin === undefined || latin.length < 4 ? [word] : [word, latin];
    const isWhole = (other: string) => spellings.includes(other);
    const begins = (other: string) => spellings.some((spelling) => other.startsWith(spelling));
    const exact = all.map(({ name, topic, text: rest }) =>
      some(name, isWhole)
        ? FIT.name
        : some(name, begins)
          ? FIT.nameBegins
          : some(topic, isWhole)
            ? FIT.topic
            : some(topic, begins)
              ? FIT.topicBegins
              : some(rest, begins)
                ? FIT.text
                : FIT.none,
    );
    // Each word that begins so counts for each service that has it.
    const count = all.reduce(
      (sum, { name, topic, text: rest }) =>
        sum + [...new Set([...name, ...topic, ...rest])].filter(begins).length,
      0,
    );
    const forgiven = spellings.filter(
      (spelling) =>
        spelling.length >= 4 && count < (spelling.length < 6 ? 1 : 20) && !/\p{N}/u.test(spelling),
    );
    if (forgiven.length === 0) return exact;
    const near = (other: string) =>
      forgiven.some(
        (spelling) =>
          ((count === 0 && spelling.length >= 6) || spelling[0] === other[0]) &&
          isNearByDefinition(spelling, other, spelling.length >= 6 && index === typed.length - 1),
      );
    return all.map(({ name, topic, text: rest }, service) =>
      exact[service]! > 0
        ? exact[service]!
        : some(name, near)
          ? FIT.nearInName
          : some(topic, near)
            ? FIT.nearInTopic
            : some(rest, near)
              ? FIT.nearInText
              : FIT.none,
    );
  });
  return all.map(({ names }, service) => {
    const fit = Math.min(...fitsOf.map((fits) => fits[service]!));
    const isName = names.some((name) => queryWords(name).sort().join(' ') === [...typed].sort().join(' '));
    return fit === FIT.name && isName ? FIT.wholeName : fit;
  });
}

/** The places of a service where a query looks, or all of them where it has none there. */
function locationsThere({ locations = [] }: Service, { locality, near, withinMetres }: Query): Location[] {
  const found = locations.filter(
    ({ address, position, stops = [] }) =>
      // A place that names no town may be there.
      (!locality || ['', foldText(locality)].includes(foldText(address?.locality ?? ''))) &&
      (near === undefined ||
        withinMetres === undefined ||
        [position, ...stops.map((stop) => stop.position)].some(
          (point) => point !== undefined && distance(near, point) <= withinMetres,
        )),
  );
  if (found.length === 0) return locations;
  if (near === undefined || withinMetres === undefined) return found;
  return found.map((location) => ({
    ...location,
    ...(location.stops === undefined
      ? {}
      : {
          stops: location.stops.filter(
            ({ position }) => position === undefined || distance(near, position) <= withinMetres,
          ),
        }),
  }));
}

/** Where a message waits, and nobody is there to be open. */
const WAITING: readonly string[] = ['email', 'form', 'web'];

/** The state that counts: of a service that is not open that of a contact that is, one for everybody before one for some. */
function answeringNow(
  service: Service,
  status: ServiceStatus,
  moment: Pick<OpeningStatusOptions, 'at' | 'timeZone' | 'publicHolidays'>,
): OpeningStatus {
  const isActive = service.status === undefined || service.status === 'active';
  const isIn = status.state === 'open' && status.isEntryOver !== true;
  if (isIn || status.of.kind === 'contact' || !isActive) return status;
  const answered = (service.contacts ?? [])
    .filter(({ channel }) => !WAITING.includes(channel))
    .filter(({ openingHours }) => openingHours !== undefined)
    .map(({ openingHours }) =>
      openingStatus(openingHours, { ...moment, staleAfter: hoursStaleAfter(service, moment) }),
    )
    .filter(({ state, isEntryOver }) => state === 'open' && isEntryOver !== true);
  return answered.find(({ openFor }) => openFor === undefined) ?? answered[0] ?? status;
}

/** Which services a query finds, by going through all of them for each question. */
export function obviousMatches(query: Query, directory: Directory, at: number): Service[] {
  const fits = obviousFits(directory, query.text ?? '');
  return directory.services.filter((service, index) => {
    const { timeZone, publicHolidays } = originOf(directory, service.id);
    const today = dateAt(at, timeZone);
    const contacts = (service.contacts ?? []).filter(({ channel }) => !WAITING.includes(channel));
    const there = { ...service, contacts, locations: locationsThere(service, query) };
    const status = serviceStatus(there, { at, timeZone, publicHolidays });
    const walksIn = (ways: readonly string[] | undefined) =>
      query.noAppointment !== true ||
      ways === undefined ||
      ways.some((way) => ['walk-in', 'outreach', 'queue-ticket'].includes(way));
    const { state, lastEntryAt, openFor, entry } = answeringNow(there, status, {
      at,
      timeZone,
      publicHolidays,
    });
    const isOpen =
      state === 'open' &&
      (lastEntryAt === undefined || Date.parse(lastEntryAt) >= at) &&
      receives(openFor, query.audience, service, directory) &&
      walksIn(entry);
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
    const opensLater =
      status.next !== undefined &&
      status.today.spans.some(
        ({ opens, reason, audience: groups, entry }) =>
          reason === undefined &&
          opens > clock &&
          receives(groups, query.audience, service, directory) &&
          walksIn(entry === undefined ? undefined : [entry]),
      );
    const { groups, isClosed } = welcomeOf(service, directory);
    const holds: Record<Toggle, boolean> = {
      openNow: isOpen,
      openToday: isOpen || opensLater,
      noPapers: needsNoPapers(service, today, originOf(directory, service.id)),
      free: isFree(service, today),
      noAppointment: needsNoAppointment(service, today),
      fromAfar: helpsFromAfar(service),
      wheelchair: takesWheelchairs(there),
      withoutAuthorities: !hasAuthorityPresent(service),
    };
    const { needs = [], language, audience, locality, country, near, withinMetres } = query;
    return (
      service.status !== 'inactive' &&
      service.status !== 'defunct' &&
      (fits === undefined || fits[index]! > 0) &&
      TOGGLES.every((toggle) => query[toggle] !== true || holds[toggle]) &&
      (needs.length === 0 || needsOf(service, directory).some((need) => needs.includes(need))) &&
      (language === undefined ||
        spokenLanguages(service).some((code) => baseLanguageOf(code) === baseLanguageOf(language))) &&
      (audience === undefined || !isClosed || groups.includes(audience)) &&
      (locality === undefined || localitiesOf(service).includes(foldText(locality))) &&
      (country === undefined ||
        helpsEverywhere(service) ||
        countriesOf(service, directory).includes(country)) &&
      (near === undefined ||
        withinMetres === undefined ||
        (nearestPlace(service, near)?.metres ?? Infinity) <= withinMetres)
    );
  });
}
