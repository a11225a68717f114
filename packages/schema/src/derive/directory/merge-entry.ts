import type { AccessConditions } from '../../entities/access-conditions.ts';
import { codeOf, entryCodes, isWithoutAppointment } from '../service/access.ts';
import { candidatesFor, sideOf, type FieldConflict, type Version } from './choose-field.ts';
import { deepEqual } from './deep-equal.ts';
import { standsBeside } from './weaker-promise.ts';

/** The field of the ways in. */
export const ENTRY = 'access.entry';

type Way = NonNullable<AccessConditions['entry']>[number];

/** The ways in of a record, each with the version that it is from, and what the directories disagree on. */
export interface MergedEntry {
  ways: { way: Way; version: Version }[];
  conflicts: FieldConflict[];
}

/** Ways in that say nothing of what must be done before; of what nobody knows it is thought that something must. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['online', 'no-referral-needed']);

/** Does a version say that nobody comes in who has arranged nothing? */
const refusesUnannounced = ({ service }: Version) => {
  const codes = entryCodes(service);
  return !codes.some(isWithoutAppointment) && codes.some((code) => !ASKS_NOTHING.has(code));
};

/** The ways of all versions that promise no more than each of them does. */
function waysOf(versions: readonly Version[]): MergedEntry['ways'] {
  const freest = versions.some(refusesUnannounced)
    ? undefined
    : versions.find(({ service }) => entryCodes(service).some(isWithoutAppointment));
  const isReferred = versions.some(({ service }) => entryCodes(service).includes('referral'));
  const seen = new Set<string>();
  const all = versions.flatMap((version) =>
    (version.service.access.entry ?? []).map((way) => ({ way, version })),
  );
  return all.filter(({ way, version }) => {
    const code = codeOf(way);
    if (seen.has(code)) return false;
    if (isWithoutAppointment(code) && version !== freest) return false;
    if (code === 'no-referral-needed' && isReferred) return false;
    seen.add(code);
    return true;
  });
}

/**
 * How a person gets in, by several versions. Of those whose evidence is less than a year apart no way is lost by which
 * something must be arranged, such as a referral; that nothing must be arranged is told only when none of them demands
 * it, and by the newest word. An older word is out of date and yields. No ways when nobody says.
 * @param latestDay evidence of later days counts for nothing, YYYY-MM-DD
 */
export function mergeEntry(versions: readonly Version[], latestDay: string): MergedEntry {
  const candidates = candidatesFor(versions, ENTRY, latestDay);
  const [newest] = candidates;
  if (newest === undefined) return { ways: [], conflicts: [] };
  const standing = candidates.filter(({ evidenceOn }) => standsBeside(evidenceOn, newest.evidenceOn));
  const ways = waysOf(standing.map(({ version }) => version));
  const merged = ways.map(({ way }) => way);
  const first = candidates.find(({ version }) => version === ways[0]?.version) ?? newest;
  const kept = sideOf({ ...first, value: merged });
  const isLost = (way: Way) => !merged.some((known) => deepEqual(known, way));
  const conflicts = candidates
    .filter(({ value }) => !deepEqual(value, first.value) || (value as Way[]).some(isLost))
    .map((other) => ({ field: ENTRY, kept, other: sideOf(other) }));
  return { ways, conflicts };
}
