import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Service } from '../../entities/service.ts';
import {
  chooseField,
  isUnknown,
  type Choice,
  type FieldConflict,
  type MergeSide,
  type Version,
} from './choose-field.ts';
import { deepEqual } from './deep-equal.ts';
import { conditionIn } from './evidence-of.ts';
import { wayWithoutWords, withoutWords, WORDS } from './keep-secrets.ts';
import { ENTRY, mergeEntry, type MergedEntry } from './merge-entry.ts';
import { holdsBack, type GuardedPlaces } from './merge-locations.ts';
import { codeOf } from './weaker-promise.ts';

/** What is known of a record's places, and who may use words of their own where one of them is held back. */
export interface Circle {
  versions: readonly Version[];
  /** Undefined where nothing is held back: all may then. */
  places: GuardedPlaces | undefined;
  sourceLanguage: string;
  latestDay: string;
}

/** May the words, links and numbers of a version stand in the record? */
export const speaks = ({ places }: Circle, version: Version): boolean =>
  places?.discreet.has(version) !== false;

/** Versions whose own words may stand in the record. */
export const speakersOf = (circle: Circle): Version[] =>
  circle.versions.filter((version) => speaks(circle, version));

/** Versions whose words of a field may stand. A record must have a name, so one that holds anything back may give it. */
function versionsFor(circle: Circle, field: string): readonly Version[] {
  if (!WORDS.has(field)) return circle.versions;
  const speakers = speakersOf(circle);
  return speakers.length > 0 || field !== 'name' ? speakers : circle.versions.filter(holdsBack);
}

/** What stands of a choice where a place is held back; undefined when nothing does. */
function wordsOfChoice(circle: Circle, field: string, choice: Choice): Choice | undefined {
  if (WORDS.has(field) || speaks(circle, choice.version)) return choice;
  const code = codeOf(choice.value);
  const key = conditionIn(field);
  const others = speakersOf(circle).filter(
    ({ service }) => key === undefined || codeOf(service.access[key]) === code,
  );
  const value = withoutWords(field, choice.value);
  // Of those who say the same, one that may say why; hours are those of the newest word or of nobody.
  const instead =
    field === 'openingHours' || (key === undefined && value !== undefined)
      ? undefined
      : chooseField(
          others,
          field,
          (service) => valueIn(service, field),
          circle.sourceLanguage,
          circle.latestDay,
        );
  if (instead !== undefined) return { ...instead, conflicts: choice.conflicts };
  return value === undefined ? undefined : { ...choice, value };
}

/** What a version says of a field of the record, or of `access`. */
function valueIn(service: Service, field: string): unknown {
  if (field === 'status') return service.status ?? 'active';
  return field.startsWith('access.')
    ? service.access[field.slice('access.'.length) as keyof AccessConditions]
    : service[field as keyof Service];
}

/** A conflict without what may name a place that is held back. */
export function hush(circle: Circle, conflict: FieldConflict): FieldConflict {
  const silent = new Set(
    circle.versions.filter((version) => !speaks(circle, version)).map(({ directoryId }) => directoryId),
  );
  const hushed = ({ value, ...side }: MergeSide): MergeSide => {
    if (!silent.has(side.directoryId)) return { ...side, value };
    const isCondition = conditionIn(conflict.field) !== undefined;
    return isCondition ? { ...side, value: codeOf(value) } : side;
  };
  return { ...conflict, kept: hushed(conflict.kept), other: hushed(conflict.other) };
}

/** Does a field hold all that somebody says of it? */
const holds = (value: unknown, said: unknown): boolean =>
  deepEqual(value, said) ||
  (Array.isArray(value) &&
    Array.isArray(said) &&
    said.every((item) => value.some((known) => deepEqual(known, item))));

/** What versions that may not speak say of a field besides what stands in the record, without saying what. */
export function silenced(circle: Circle, field: string, value: unknown): FieldConflict[] {
  const [guard = circle.versions[0]!] = [...speakersOf(circle), ...circle.versions.filter(holdsBack)];
  return circle.versions
    .filter((version) => !speaks(circle, version))
    .map((version) => ({ version, said: valueIn(version.service, field) }))
    .filter(({ said }) => !isUnknown(said) && !holds(value, said))
    .map(({ version }) => ({
      field,
      kept: { directoryId: guard.directoryId },
      other: { directoryId: version.directoryId },
    }));
}

/** The same, of versions of which no conflict tells that they say something else. */
function untold(
  circle: Circle,
  field: string,
  value: unknown,
  conflicts: readonly FieldConflict[],
): FieldConflict[] {
  const told = new Set(conflicts.flatMap(({ kept, other }) => [kept.directoryId, other.directoryId]));
  return silenced(circle, field, value).filter(({ other }) => !told.has(other.directoryId));
}

/** What counts for a field, and what is told besides. */
export function mergeField(
  circle: Circle,
  field: string,
): { choice: Choice | undefined; conflicts: FieldConflict[] } {
  const { sourceLanguage, latestDay } = circle;
  const chosen = chooseField(
    versionsFor(circle, field),
    field,
    (service) => valueIn(service, field),
    sourceLanguage,
    latestDay,
  );
  const choice = chosen && wordsOfChoice(circle, field, chosen);
  const conflicts = (chosen?.conflicts ?? []).map((conflict) => hush(circle, conflict));
  return { choice, conflicts: [...conflicts, ...untold(circle, field, choice?.value, conflicts)] };
}

/** How a person gets in, each way as its own version may tell it; no ways when nobody says. */
export function mergeWays(circle: Circle): MergedEntry {
  const merged = mergeEntry(circle.versions, circle.latestDay);
  if (circle.places === undefined) return merged;
  const ways = merged.ways.flatMap(({ way, version }) => {
    const told = speaks(circle, version) ? way : wayWithoutWords(way);
    return told === undefined ? [] : [{ way: told, version }];
  });
  const codes = ways.map(({ way }) => codeOf(way));
  const conflicts = merged.conflicts.map(({ field, kept, other }) =>
    hush(circle, { field, kept: { ...kept, value: codes }, other }),
  );
  const value = ways.map(({ way }) => way);
  return { ways, conflicts: [...conflicts, ...untold(circle, ENTRY, value, conflicts)] };
}
