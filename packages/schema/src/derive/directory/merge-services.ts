import { CONFIDENCE, VERIFICATION_METHOD, type TranslationOrigin } from '../../codes/structure.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Service } from '../../entities/service.ts';
import type { Source, Verification } from '../../entities/source.ts';
import { ASKED_THE_SERVICE } from '../service/access.ts';
import { chooseField, type FieldConflict, type Version } from './choose-field.ts';
import { deepEqual } from './deep-equal.ts';
import { holdsBack, mergeLocations } from './merge-locations.ts';
import { hoursFreshUntil } from '../service/freshness.ts';

/** Fields that are put together from all versions, follow from how that went, or are nobody else's business. */
const JOINED: ReadonlySet<string> = new Set([
  'id',
  'organizationIds',
  'seeAlso',
  'access',
  'sources',
  'verification',
  'translations',
  'identifiers',
  'extensions',
  'internal',
]);

/** Fields whose hours grow stale with the record that they come from. */
const WITH_HOURS: ReadonlySet<string> = new Set(['openingHours', 'locations', 'contacts']);

/** A condition with the date on which its own version asked the service, since the merged record may be dated earlier. */
function withDate(value: unknown, version: Version): unknown {
  const { lastVerifiedOn, method } = version.service.verification;
  if (lastVerifiedOn === undefined || !ASKED_THE_SERVICE.has(method)) return value;
  if (Array.isArray(value)) return value.map((item) => withDate(item, version));
  if (typeof value !== 'object' || value === null || !('value' in value)) return value;
  const checkedOn = 'checkedOn' in value ? String(value.checkedOn) : '';
  return checkedOn >= lastVerifiedOn ? value : { ...value, checkedOn: lastVerifiedOn };
}

function renameSources(access: AccessConditions, ids: ReadonlyMap<string, string>): AccessConditions {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null || !('sourceIds' in value)) return value;
    const { sourceIds, ...rest } = value as { sourceIds: readonly string[] };
    // An id that leads nowhere must not come to lead to another directory's source.
    const found = sourceIds.flatMap((id) => ids.get(id) ?? []);
    return found.length === 0 ? rest : { ...rest, sourceIds: found };
  };
  const renamed = Object.entries(access).map(([key, value]) => [key, rename(value)] as const);
  return Object.fromEntries(renamed) as AccessConditions;
}

/** All sources, each once; one whose id is taken by another gets its directory's in front, and conditions follow. */
function joinSources(versions: readonly Version[]): { versions: Version[]; sources: Source[] } {
  const sources = new Map<string, Source>();
  const isFree = (id: string, source: Source) =>
    !sources.has(id) || deepEqual(sources.get(id), { ...source, id });
  const renamed = versions.map(({ directoryId, service }) => {
    const ids = new Map<string, string>();
    for (const source of service.sources) {
      let id = source.id;
      for (let count = 1; !isFree(id, source); count++)
        id = count === 1 ? `${directoryId}-${source.id}` : `${directoryId}-${source.id}-${count}`;
      sources.set(id, { ...source, id });
      ids.set(source.id, id);
    }
    return { directoryId, service: { ...service, access: renameSources(service.access, ids) } };
  });
  return { versions: renamed, sources: [...sources.values()] };
}

function uniqueOf<T>(lists: readonly (readonly T[] | undefined)[]): T[] {
  const found: T[] = [];
  for (const item of lists.flatMap((list) => list ?? []))
    if (!found.some((known) => deepEqual(known, item))) found.push(item);
  return found;
}

/** A field, unless there is nothing in it. */
const filled = <Key extends string, T extends object>(key: Key, value: T): Partial<Record<Key, T>> =>
  Object.keys(value).length === 0 ? {} : ({ [key]: value } as Record<Key, T>);

/** By the last check, the oldest first; what nobody says was checked is oldest. */
const byAge = (a: Version, b: Version): number => {
  const [untilA, untilB] = [hoursFreshUntil(a.service), hoursFreshUntil(b.service)];
  return untilA === untilB ? 0 : untilA < untilB ? -1 : 1;
};

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
    .map((other) => ({
      field: 'locations',
      kept: { directoryId: first!.directoryId },
      other: { directoryId: other.directoryId },
    }));
}

/**
 * One record from several versions of it. Of each field the version with the newest evidence counts (its sources that
 * support the field, and the last check), a known value beats an unknown one whatever its date, and what other versions
 * say instead is given as conflicts. Nothing becomes fresher by it: the record's check is as old as the oldest, and as
 * weak as the weakest, of the versions whose promises or hours it holds. A place that one version keeps secret is secret.
 * @param versions in the order of their directories; their ids are already those of the merged directory
 * @param sourceLanguage the language of plain texts in all of them (BCP 47)
 */
export function mergeServices(
  versions: readonly [Version, ...Version[]],
  sourceLanguage: string,
): { service: Service; conflicts: FieldConflict[] } {
  const joined = joinSources(versions);
  const conflicts: FieldConflict[] = [];
  /** Versions whose promises or hours stand in the record. */
  const relied: Version[] = [];
  const fields: Record<string, unknown> = {};
  const access: Record<string, unknown> = { residenceStatus: 'unconfirmed' };
  const namesIn = (part: (service: Service) => object) =>
    new Set(joined.versions.flatMap(({ service }) => Object.keys(part(service))));

  const locations = mergeLocations(joined.versions);
  if (locations !== undefined) {
    fields['locations'] = locations;
    relied.push(...joined.versions.filter(({ service }) => service.locations !== undefined));
    conflicts.push(...locationConflicts(joined.versions));
  }
  for (const field of namesIn((service) => service)) {
    if (JOINED.has(field) || (field === 'locations' && locations !== undefined)) continue;
    const choice = chooseField(
      joined.versions,
      field,
      (service) => (field === 'status' ? (service.status ?? 'active') : service[field as keyof Service]),
      sourceLanguage,
    );
    if (choice === undefined) continue;
    fields[field] = choice.value;
    conflicts.push(...choice.conflicts);
    if (WITH_HOURS.has(field)) relied.push(choice.version);
  }
  for (const name of namesIn((service) => service.access)) {
    const key = name as keyof AccessConditions;
    const choice = chooseField(
      joined.versions,
      `access.${name}`,
      (service) => service.access[key],
      sourceLanguage,
    );
    if (choice === undefined) continue;
    access[name] = withDate(choice.value, choice.version);
    conflicts.push(...choice.conflicts);
    relied.push(choice.version);
  }

  const oldestFirst = [...joined.versions].sort(byAge);
  const services = joined.versions.map((version) => version.service);
  const newestLast = oldestFirst.map((version) => version.service);
  // What a version knows that keeps nothing back may be the number of the secret place in somebody's register.
  const discreet = oldestFirst
    .filter((version) => locations === undefined || holdsBack(version))
    .map((version) => version.service);
  const service: Service = {
    ...(fields as Service),
    id: versions[0].service.id,
    organizationIds: uniqueOf(services.map(({ organizationIds }) => organizationIds)),
    ...filled('seeAlso', uniqueOf(services.map(({ seeAlso }) => seeAlso))),
    access: access as AccessConditions,
    sources: joined.sources,
    verification: weakestCheck(relied.length > 0 ? relied : oldestFirst.slice(-1)),
    ...filled('translations', joinTranslations(newestLast)),
    ...filled('identifiers', uniqueOf(discreet.map(({ identifiers }) => identifiers))),
    ...filled('extensions', Object.assign({}, ...discreet.map(({ extensions }) => extensions))),
  };
  return { service, conflicts };
}
