import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Service } from '../../entities/service.ts';
import type { Text } from '../../formats/text.ts';
import { ASKED_THE_SERVICE, codeOf, isWarning } from '../service/access.ts';
import { deepEqual } from './deep-equal.ts';
import { byEvidence, conditionIn, evidenceOf, newestOf } from './evidence-of.ts';
import { standsBeside, weaknessOf } from './weaker-promise.ts';

/** A record as one directory has it. */
export interface Version {
  /** Id of the directory. */
  directoryId: string;
  service: Service;
}

/** One directory's word for a field. */
export interface MergeSide {
  /** Id of the directory. */
  directoryId: string;
  /** Newest date of its evidence, YYYY-MM-DD; undefined when there is none. */
  evidenceOn?: string;
  /** What it says. Left out where it may name a place that another directory keeps secret. */
  value?: unknown;
}

/** A field of which two directories say different things. */
export interface FieldConflict {
  /** Field path, such as `openingHours` or `access.cost`. */
  field: string;
  /** What stands in the merged record. */
  kept: MergeSide;
  /** What another directory says, and what is not shown for that reason. */
  other: MergeSide;
}

/** What counts for a field, in whose words, and what others say instead. */
export interface Choice {
  value: unknown;
  version: Version;
  conflicts: FieldConflict[];
}

/** What a version says, and since when that is known. */
export interface Candidate {
  version: Version;
  evidenceOn: string | undefined;
  value: unknown;
}

/** Fields that are texts for readers, with blanks between. */
export const TEXTS = 'name alternateName summary description notOffered capacity';
/** The same; translations from several versions go together. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set(TEXTS.split(' '));

/** What a version says of a field of the record, or of `access`. */
export function valueIn(service: Service, field: string): unknown {
  if (field === 'status') return service.status ?? 'active';
  return field.startsWith('access.')
    ? service.access[field.slice('access.'.length) as keyof AccessConditions]
    : service[field as keyof Service];
}

/** Does the version not know? A list with nothing in it says nothing. */
export const isUnknown = (value: unknown): boolean =>
  value === undefined || codeOf(value) === 'unconfirmed' || (Array.isArray(value) && value.length === 0);

/**
 * Does what a version says of a field that is no condition go before newer words? An audience that shuts others out does:
 * whoever is told "only" by anybody is told it. So does a state that somebody wrote, or that was not worth a word to who
 * asked the service: others may have missed that it is closed.
 */
function goesBefore(field: string, { version, evidenceOn, value }: Candidate, newest?: string): boolean {
  const { status, verification } = version.service;
  if (field === 'audience')
    return (value as NonNullable<Service['audience']>).some(({ welcome }) => welcome === 'only');
  const isKnown =
    ASKED_THE_SERVICE.has(verification.method) || (status !== undefined && standsBeside(evidenceOn, newest));
  return field === 'status' && isKnown;
}

/**
 * The versions that know, the one that counts first: a limit before none, a state that is known before one that is only not
 * said, of conditions the weaker promise among those that still stand beside the newest, then the newest word. That an
 * authority is in the room stands whatever its date.
 */
export function candidatesFor(versions: readonly Version[], field: string, latestDay: string): Candidate[] {
  const key = conditionIn(field);
  const candidates = versions
    .map((version): Candidate => {
      const { service } = version;
      return { version, evidenceOn: evidenceOf(service, field, latestDay), value: valueIn(service, field) };
    })
    .filter(({ value }) => !isUnknown(value));
  const newest = newestOf(candidates.map(({ evidenceOn }) => evidenceOn));
  const strictnessIn = (candidate: Candidate) => {
    const { evidenceOn, value } = candidate;
    if (key === undefined) return +goesBefore(field, candidate, newest);
    // One that is out of date is behind all others.
    return standsBeside(evidenceOn, newest) || isWarning(value) ? 1 + weaknessOf(key, value) : 0;
  };
  return candidates.sort((a, b) => strictnessIn(b) - strictnessIn(a) || byEvidence(a, b));
}

export const sideOf = ({ version, evidenceOn, value }: Candidate): MergeSide => ({
  directoryId: version.directoryId,
  ...(evidenceOn === undefined ? {} : { evidenceOn }),
  value,
});

const byLanguage = (text: Text, source: string): Record<string, string> =>
  typeof text === 'string' ? { [source]: text } : text;

/** Texts that say the same in every language that both have, together; undefined when they do not. */
function joinTexts(a: Text, b: Text, source: string): Text | undefined {
  const [mapA, mapB] = [byLanguage(a, source), byLanguage(b, source)];
  const common = Object.keys(mapA).filter((language) => language in mapB);
  if (common.length === 0 || common.some((language) => mapA[language] !== mapB[language])) return undefined;
  return { ...mapB, ...mapA };
}

/**
 * What counts for a field of which several versions of a record may say something: a known value before an unknown one,
 * then the value with the newest evidence, then that of the first version. Of conditions whose evidence is less than a
 * year apart the weaker promise counts, and that an authority is in the room whatever its date. Undefined when nobody knows.
 * @param field field path, as in `supports` of a source
 * @param how `sourceLanguage`: that of plain texts in all versions (BCP 47); `latestDay`: evidence of later days counts for
 *   nothing, YYYY-MM-DD
 */
export function chooseField(
  versions: readonly Version[],
  field: string,
  how: { sourceLanguage: string; latestDay: string },
): Choice | undefined {
  const { sourceLanguage, latestDay } = how;
  const [kept, ...others] = candidatesFor(versions, field, latestDay);
  if (kept === undefined) return undefined;
  const choice: Choice = { value: kept.value, version: kept.version, conflicts: [] };
  for (const other of others) {
    if (deepEqual(choice.value, other.value)) continue;
    const joined = TEXT_FIELDS.has(field)
      ? joinTexts(choice.value as Text, other.value as Text, sourceLanguage)
      : undefined;
    if (joined !== undefined) {
      choice.value = joined;
      continue;
    }
    choice.conflicts.push({ field, kept: sideOf(kept), other: sideOf(other) });
  }
  return choice;
}
