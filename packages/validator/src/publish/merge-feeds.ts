import { mergeDirectories, type Directory, type MergeConflict } from '@service-directory/schema';

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
export type FeedConflict = Pick<MergeConflict, 'entity' | 'id' | 'field'> & {
  kept: string;
  other: string;
};

/** Several directories as one, or why they cannot be. */
export type MergedFeeds =
  | { directory: Directory; conflicts: readonly FeedConflict[]; difference?: undefined }
  | { difference: FeedDifference };

const sourceOf = ({ languages }: Directory) => languages[0] ?? '';

/** Where the directories differ in something that holds for a whole file. */
function differenceOf([first, ...others]: readonly [Directory, ...Directory[]]): FeedDifference | undefined {
  for (const [at, other] of others.entries()) {
    const index = at + 1;
    for (const field of SHARED)
      if (other[field] !== first[field]) return { field, index, first: first[field], other: other[field] };
    if (sourceOf(other) !== sourceOf(first))
      return { field: 'languages', index, first: sourceOf(first), other: sourceOf(other) };
  }
  return undefined;
}

/**
 * Several directories as one that can be a file. Hours of another time zone, numbers of another country and texts of
 * another source language would be read wrongly in it, so those are refused: the element loads several files side by side.
 * Head and emergency numbers are those of the first; languages and holidays those of all; the newest day of change counts.
 * @param directories without errors
 */
export function mergeFeeds(directories: readonly [Directory, ...Directory[]]): MergedFeeds {
  const difference = differenceOf(directories);
  if (difference !== undefined) return { difference };
  const { origins, holders, heads, organizationOrigins, conflicts, ...merged } =
    mergeDirectories(directories);
  const holidays = new Map(
    heads.flatMap(({ publicHolidays = [] }) => publicHolidays).map((holiday) => [holiday.date, holiday]),
  );
  // Of two names of one day that of the directory named first.
  for (const head of [...heads].reverse())
    for (const holiday of head.publicHolidays ?? []) holidays.set(holiday.date, holiday);
  const updatedOn =
    heads
      .map((head) => head.updatedOn)
      .sort()
      .at(-1) ?? merged.updatedOn;
  return {
    directory: {
      ...merged,
      updatedOn,
      languages: [...new Set(heads.flatMap(({ languages }) => languages))],
      ...(holidays.size === 0
        ? {}
        : { publicHolidays: [...holidays.values()].sort((one, other) => (one.date < other.date ? -1 : 1)) }),
    },
    conflicts: conflicts.map(({ entity, id, field, kept, other }) => ({
      entity,
      id,
      field,
      kept: kept.directoryId,
      other: other.directoryId,
    })),
  };
}
