import { CONFIDENCE, VERIFICATION_METHOD, type TranslationOrigin } from '../../codes/structure.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Service } from '../../entities/service.ts';
import type { Verification } from '../../entities/source.ts';
import { ASKED_THE_SERVICE, conditionOf } from '../service/access.ts';
import type { FieldConflict, Version } from './choose-field.ts';
import { deepEqual } from './deep-equal.ts';
import { eachCondition } from './each-condition.ts';
import { ANY_DAY, newestFirst, withoutFuture } from './evidence-of.ts';
import { renameSources, tellSourcesApart } from './join-sources.ts';
import { conflictOf, hush, mergeField, mergeWays, silenced, speakersOf, type Circle } from './merge-field.ts';
import { chooseHours, keepNewestHours } from './merge-hours.ts';
import { mergeLocations } from './merge-locations.ts';
import { hoursFreshUntil } from '../service/freshness.ts';

/** Fields that are put together from all versions, follow from how that went, or are nobody else's business. */
const JOINED: ReadonlySet<string> = new Set(
  'id organizationIds seeAlso access sources verification translations identifiers extensions internal'.split(
    ' ',
  ),
);

/** Fields whose hours grow stale with the record that they come from. */
const WITH_HOURS: ReadonlySet<string> = new Set(['openingHours', 'locations', 'contacts']);

/** A condition with the date of its evidence where its own version asked the service: the merged record may be dated earlier. */
function withDate(value: unknown, { service }: Version, latestDay: string): unknown {
  if (!ASKED_THE_SERVICE.has(service.verification.method)) return value;
  return eachCondition(value, (stored) => {
    const { evidenceOn } = conditionOf(stored, service, latestDay);
    return evidenceOn === undefined ? stored : { ...stored, checkedOn: evidenceOn };
  });
}

function uniqueOf<T>(lists: readonly (readonly T[] | undefined)[]): T[] {
  const found: T[] = [];
  for (const item of lists.flatMap((list) => list ?? []))
    if (!found.some((known) => deepEqual(known, item))) found.push(item);
  return found;
}

/** A field, unless there is nothing in it. */
export const filled = <Key extends string, T extends object>(key: Key, value: T): Partial<Record<Key, T>> =>
  Object.keys(value).length === 0 ? {} : ({ [key]: value } as Record<Key, T>);

/** By the last check, the oldest first; what nobody says was checked is oldest. */
const byAge = (a: Version, b: Version): number =>
  newestFirst(hoursFreshUntil(b.service), hoursFreshUntil(a.service));

const SUREST_FIRST: readonly TranslationOrigin[] = ['human', 'machine-reviewed', 'machine'];

/** The code of a list that promises least: the lists go from the surest to the least sure. */
const leastOf = <Code>(codes: readonly Code[], used: readonly Code[]): Code =>
  codes.filter((code) => used.includes(code)).at(-1)!;

/** A check that is as old as the oldest of several, runs out with the first, and is no surer than the least sure. */
function weakestCheck(versions: readonly Version[]): Verification {
  const checks = versions.map(({ service }) => service.verification);
  const dates = checks.map(({ lastVerifiedOn }) => lastVerifiedOn);
  const oldest = dates.includes(undefined) ? undefined : dates.sort().at(0);
  const hasReview = checks.some(({ reviewBy }) => reviewBy !== undefined);
  const firstToRunOut = versions.map(({ service }) => hoursFreshUntil(service)).sort()[0]!;
  return {
    ...(oldest === undefined ? {} : { lastVerifiedOn: oldest }),
    ...(hasReview ? { reviewBy: firstToRunOut } : {}),
    method: leastOf(
      VERIFICATION_METHOD,
      checks.map(({ method }) => method),
    ),
    confidence: leastOf(
      CONFIDENCE,
      checks.map(({ confidence }) => confidence),
    ),
  };
}

/** By language the least sure of the ways in which the versions were translated: no machine's words become a person's. */
function joinTranslations(services: readonly Service[]): NonNullable<Service['translations']> {
  const joined: NonNullable<Service['translations']> = {};
  const rankOf = (origin: TranslationOrigin) => SUREST_FIRST.indexOf(origin);
  for (const [language, translation] of services.flatMap((service) =>
    Object.entries(service.translations ?? {}),
  ))
    if (joined[language] === undefined || rankOf(translation.origin) >= rankOf(joined[language].origin))
      joined[language] = translation;
  return joined;
}

/** That the versions name different places, without naming them: one of them keeps something back. */
function locationConflicts(versions: readonly Version[]): FieldConflict[] {
  const [first, ...others] = versions.filter(({ service }) => service.locations !== undefined);
  return others
    .filter(({ service }) => !deepEqual(service.locations, first!.service.locations))
    .map((other) => conflictOf('locations', first!, other));
}

/** A part of the merged record. */
interface Part {
  fields: Record<string, unknown>;
  /** Versions whose promises or hours stand in it. */
  relied: Version[];
  conflicts: FieldConflict[];
}

const namesIn = ({ versions }: Circle, part: (service: Service) => object): Set<string> =>
  new Set(versions.flatMap(({ service }) => Object.keys(part(service))));

/** The places of which something is held back; nothing where the field is chosen like any other. */
function mergePlaces({ versions, places }: Circle): Part {
  if (places === undefined) return { fields: {}, relied: [], conflicts: [] };
  return {
    fields: { locations: places.locations },
    relied: versions.filter(({ service }) => service.locations !== undefined),
    conflicts: locationConflicts(versions),
  };
}

/** All fields that are chosen one by one, with the hours of nobody but the newest word. */
function mergeFields(circle: Circle): Part {
  const { fields, relied, conflicts } = mergePlaces(circle);
  const hours = chooseHours(circle.versions, circle.latestDay);
  conflicts.push(...(hours?.conflicts ?? []).map((conflict) => hush(circle, conflict)));
  for (const field of namesIn(circle, (service) => service)) {
    if (JOINED.has(field) || (field === 'locations' && circle.places !== undefined)) continue;
    // Hours of the service count where the newest word has some, alone or as those from which its places differ.
    if (field === 'openingHours' && hours?.newest?.version.service.openingHours === undefined) continue;
    const { choice, conflicts: found } = mergeField(circle, field);
    conflicts.push(...found);
    if (choice === undefined) continue;
    fields[field] = choice.value;
    if (WITH_HOURS.has(field)) relied.push(choice.version);
  }
  return {
    fields: hours === undefined ? fields : { ...keepNewestHours(fields, hours.newest) },
    relied,
    conflicts,
  };
}

/** The conditions, each from its own version, and the ways in. */
function mergeAccess(circle: Circle): Part {
  const fields: Record<string, unknown> = { residenceStatus: 'unconfirmed' };
  const relied: Version[] = [];
  const conflicts: FieldConflict[] = [];
  for (const name of namesIn(circle, (service) => service.access)) {
    if (name === 'entry') continue;
    const { choice, conflicts: found } = mergeField(circle, `access.${name}`);
    conflicts.push(...found);
    if (choice === undefined) continue;
    fields[name] = withDate(choice.value, choice.version, circle.latestDay);
    relied.push(choice.version);
  }
  const { ways, conflicts: found } = mergeWays(circle);
  if (ways.length > 0)
    fields['entry'] = ways.map(({ way, version }) => withDate(way, version, circle.latestDay));
  relied.push(...ways.map(({ version }) => version));
  return { fields, relied, conflicts: [...conflicts, ...found] };
}

/** What is put together from the versions that may speak. What another knows may be the number of the secret place in a register. */
function joinParts(circle: Circle): Pick<Service, 'sources' | 'translations' | 'identifiers' | 'extensions'> {
  const newestLast = speakersOf(circle)
    .sort(byAge)
    .map(({ service }) => service);
  return {
    sources: uniqueOf(speakersOf(circle).map(({ service }) => service.sources)),
    ...filled('translations', joinTranslations(newestLast)),
    ...filled('identifiers', uniqueOf(newestLast.map(({ identifiers }) => identifiers))),
    ...filled('extensions', Object.assign({}, ...newestLast.map(({ extensions }) => extensions))),
  };
}

/**
 * One record from several versions of it. Of each field the version with the newest evidence counts (its sources that
 * support the field, and the last check), a known value beats an unknown one whatever its date, and what other versions
 * say instead is given as conflicts. Nothing becomes fresher by it: the record's check is as old as the oldest, and as
 * weak as the weakest, of the versions whose promises or hours it holds. A place that one version keeps secret is secret,
 * and then only those who keep it may use words, links and numbers of their own. When it is open is the word of the
 * version whose hours are newest, wherever they stand.
 * @param versions in the order of their directories; their ids are already those of the merged directory
 * @param sourceLanguage the language of plain texts in all of them (BCP 47)
 * @param latestDay the last day that can have come, YYYY-MM-DD: later dates are slips and count for nothing
 */
export function mergeServices(
  versions: readonly [Version, ...Version[]],
  sourceLanguage: string,
  latestDay: string = ANY_DAY,
): { service: Service; conflicts: FieldConflict[] } {
  const known = tellSourcesApart(
    versions.map(({ directoryId, service }) => ({ directoryId, service: withoutFuture(service, latestDay) })),
  );
  const circle: Circle = {
    versions: known,
    places: mergeLocations(known, latestDay),
    sourceLanguage,
    latestDay,
  };
  const record = mergeFields(circle);
  const access = mergeAccess(circle);
  const parts = joinParts(circle);
  const relied = [...record.relied, ...access.relied];
  const services = known.map((version) => version.service);
  const kept = new Map(parts.sources.map(({ id }) => [id, id]));
  const service = {
    // A record must have one, also where nobody may speak.
    summary: record.fields['name'],
    ...record.fields,
    id: versions[0].service.id,
    organizationIds: uniqueOf(services.map(({ organizationIds }) => organizationIds)),
    ...filled('seeAlso', uniqueOf(services.map(({ seeAlso }) => seeAlso))),
    access: renameSources(access.fields as AccessConditions, kept),
    ...parts,
    verification: weakestCheck(relied.length > 0 ? relied : [...known].sort(byAge).slice(-1)),
  } as Service;
  const unsaid = (['sources', 'identifiers', 'extensions'] as const).flatMap((field) =>
    silenced(circle, field, parts[field]),
  );
  return { service, conflicts: [...record.conflicts, ...access.conflicts, ...unsaid] };
}
