import { codeOf } from '../service/access.ts';
import {
  chooseField,
  isUnknown,
  valueIn,
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

/** What is known of a record's places, and who may use words of their own where one of them is held back. */
export interface Circle {
  versions: readonly Version[];
  /** Undefined where nothing is held back: all may then. */
  places: GuardedPlaces | undefined;
  sourceLanguage: string;
  latestDay: string;
}

/** May the words, links and numbers of a version stand in the record? */
const speaks = ({ places }: Circle, version: Version): boolean => places?.discreet.has(version) !== false;

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
      : chooseField(others, field, circle);
  if (instead !== undefined) return { ...instead, conflicts: choice.conflicts };
  return value === undefined ? undefined : { ...choice, value };
}

/** A conflict without what may name a place that is held back. */
export function hush(circle: Circle, { field, kept, other }: FieldConflict): FieldConflict {
  const hushed = ({ value, ...side }: MergeSide): MergeSide => {
    const version = circle.versions.find(({ directoryId }) => directoryId === side.directoryId);
    if (version === undefined || speaks(circle, version)) return { ...side, value };
    return conditionIn(field) === undefined ? side : { ...side, value: codeOf(value) };
  };
  return { field, kept: hushed(kept), other: hushed(other) };
}

/** That two versions say different things, without what. */
export const conflictOf = (field: string, kept: Version, other: Version): FieldConflict => ({
  field,
  kept: { directoryId: kept.directoryId },
  other: { directoryId: other.directoryId },
});

/** Does a field hold all that somebody says of it? */
const holds = (value: unknown, said: unknown): boolean =>
  deepEqual(value, said) ||
  (Array.isArray(value) &&
    Array.isArray(said) &&
    said.every((item) => value.some((known) => deepEqual(known, item))));

/**
 * What versions that may not speak say of a field besides what stands in the record, without saying what.
 * @param conflicts that are told already: of whom they tell nothing is told twice
 */
export function silenced(
  circle: Circle,
  field: string,
  value: unknown,
  conflicts: readonly FieldConflict[] = [],
): FieldConflict[] {
  const told = new Set(conflicts.flatMap(({ kept, other }) => [kept.directoryId, other.directoryId]));
  const [guard = circle.versions[0]!] = [...speakersOf(circle), ...circle.versions.filter(holdsBack)];
  return circle.versions
    .filter((version) => !speaks(circle, version) && !told.has(version.directoryId))
    .filter(({ service }) => {
      const said = valueIn(service, field);
      return !isUnknown(said) && !holds(value, said);
    })
    .map((version) => conflictOf(field, guard, version));
}

/** What counts for a field, and what is told besides. */
export function mergeField(
  circle: Circle,
  field: string,
): { choice: Choice | undefined; conflicts: FieldConflict[] } {
  const chosen = chooseField(versionsFor(circle, field), field, circle);
  const choice = chosen && wordsOfChoice(circle, field, chosen);
  const conflicts = (chosen?.conflicts ?? []).map((conflict) => hush(circle, conflict));
  return { choice, conflicts: [...conflicts, ...silenced(circle, field, choice?.value, conflicts)] };
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
  return { ways, conflicts: [...conflicts, ...silenced(circle, ENTRY, value, conflicts)] };
}
