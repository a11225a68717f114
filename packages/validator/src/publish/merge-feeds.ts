import {
  mergeDirectories,
  type CodeDefinition,
  type Directory,
  type DirectoryHead,
  type MergeConflict,
} from '@service-directory/schema';
import { removedByMerging, type FeedRemoval } from './removed-by-merging.ts';

/** What directories must have in common to be one file: a file says these once for all its records. */
const SHARED = ['country', 'timeZone', 'license'] as const;

/** Why directories cannot be one file: the field in which a directory differs from the first. */
export interface FeedDifference {
  /** `languages`: another source language, in which plain texts are. */
  field: (typeof SHARED)[number] | 'languages';
  /** The place of the directory in the list that was given. */
  index: number;
  first: string;
  other: string;
}

/** A field in which directories disagree, without what they say. */
export type FeedConflict = Pick<MergeConflict, 'id' | 'field'> & {
  /** `code`: of two definitions of one code of the directories the first counts; its id is the list with the code. */
  entity: MergeConflict['entity'] | 'code';
  /** Id of the directory whose word was kept. */
  kept: string;
  other: string;
};

/** Several directories as one, or why they cannot be. */
export type MergedFeeds =
  | {
      directory: Directory;
      conflicts: readonly FeedConflict[];
      /** What was in a list and is not in the whole, since nobody may read it; none of one list alone. */
      removed: readonly FeedRemoval[];
      difference?: undefined;
    }
  | { difference: FeedDifference };

const sourceOf = ({ languages }: Directory) => languages[0] ?? '';

/** Where the directories differ in something that holds for a whole file. */
export function differenceOf([first, ...others]: readonly [Directory, ...Directory[]]):
  FeedDifference | undefined {
  for (const [at, other] of others.entries()) {
    const index = at + 1;
    for (const field of SHARED)
      if (other[field] !== first[field]) return { field, index, first: first[field], other: other[field] };
    if (sourceOf(other) !== sourceOf(first))
      return { field: 'languages', index, first: sourceOf(first), other: sourceOf(other) };
  }
  return undefined;
}

const REST_OF_CODE = ['label', 'explanation', 'broader'] as const;

/** Codes that two directories define, and not as the same thing. */
function codeConflicts(heads: readonly DirectoryHead[]): FeedConflict[] {
  const known = new Map<string, { head: DirectoryHead; code: CodeDefinition }>();
  return heads.flatMap((head) =>
    (head.codes ?? []).flatMap((code) => {
      const id = `${code.list} ${code.code}`;
      const first = known.get(id);
      if (first === undefined) known.set(id, { head, code });
      return REST_OF_CODE.filter(
        (field) => first !== undefined && JSON.stringify(first.code[field]) !== JSON.stringify(code[field]),
      ).map((field): FeedConflict => ({
        entity: 'code',
        id,
        field,
        kept: first?.head.id ?? '',
        other: head.id,
      }));
    }),
  );
}

/** The newest of some values that sort as they follow each other. */
const newestOf = <Value extends string>(values: readonly Value[]): Value | undefined =>
  [...values].sort().at(-1);

/**
 * Several directories as one that can be a file. Hours of another time zone, numbers of another country and texts of
 * another source language would be read wrongly in it, so those are refused: the element loads several files side by side.
 * Head and emergency numbers are those of the first; languages and holidays those of all; the newest day of change counts.
 * @param directories without errors
 */
export function mergeFeeds(directories: readonly [Directory, ...Directory[]]): MergedFeeds {
  const difference = differenceOf(directories);
  if (difference !== undefined) return { difference };
  const ids = directories.map(() => new Map<string, string>());
  const { origins, holders, heads, organizationOrigins, conflicts, ...merged } = mergeDirectories(
    directories,
    ids,
  );
  const holidays = new Map(
    heads.flatMap(({ publicHolidays = [] }) => publicHolidays).map((holiday) => [holiday.date, holiday]),
  );
  // Of two names of one day that of the directory named first.
  for (const head of [...heads].reverse())
    for (const holiday of head.publicHolidays ?? []) holidays.set(holiday.date, holiday);
  return {
    directory: {
      ...merged,
      // A file of an older version has no field that a newer one lacks.
      schemaVersion: newestOf(heads.map((head) => head.schemaVersion)) ?? merged.schemaVersion,
      updatedOn: newestOf(heads.map((head) => head.updatedOn)) ?? merged.updatedOn,
      languages: [...new Set(heads.flatMap(({ languages }) => languages))],
      ...(holidays.size === 0
        ? {}
        : { publicHolidays: [...holidays.values()].sort((one, other) => (one.date < other.date ? -1 : 1)) }),
    },
    removed: directories.length === 1 ? [] : removedByMerging(directories, merged, ids),
    conflicts: [
      ...codeConflicts(heads),
      ...conflicts.map(({ entity, id, field, kept, other }) => ({
        entity,
        id,
        field,
        kept: kept.directoryId,
        other: other.directoryId,
      })),
    ],
  };
}
