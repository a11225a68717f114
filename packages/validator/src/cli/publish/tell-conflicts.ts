import type { MessageLanguage } from '../../finding.ts';
import type { FeedConflict } from '../../publish/merge-feeds.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';

/** Records that are named; the rest is counted. */
const MAX_RECORDS = 10;

/**
 * In which fields of which records the directories disagree, and whose word was kept. What they say stands in them.
 * @param written the file that holds all of them, when one was asked for
 */
export function conflictLines(
  conflicts: readonly FeedConflict[],
  written: string | undefined,
  lang: MessageLanguage,
): string[] {
  if (conflicts.length === 0) return [];
  const say = publishMessagesIn(lang);
  const groups = new Map<string, { first: FeedConflict; fields: Set<string> }>();
  for (const conflict of conflicts) {
    const key = JSON.stringify([conflict.id, conflict.kept, conflict.other]);
    const group = groups.get(key) ?? { first: conflict, fields: new Set() };
    groups.set(key, group);
    group.fields.add(conflict.field);
  }
  const lines = [...groups.values()]
    .slice(0, MAX_RECORDS)
    .map(
      ({ first: { id, kept, other }, fields }) =>
        `  ${makeVisible(say.conflictOf(id, [...fields], kept, other))}`,
    );
  const more = groups.size - lines.length;
  return [
    say.conflicts(conflicts.length, new Set(conflicts.map(({ id }) => id)).size),
    ...lines,
    ...(more > 0 ? [`  ${say.moreRecords(more)}`] : []),
    ...(written === undefined ? [] : [makeVisible(say.conflictsWritten(written))]),
  ];
}

/** All of them for a file: in which field of which record, which directory was kept and which was not. */
export const conflictsJson = (conflicts: readonly FeedConflict[]): string =>
  `${JSON.stringify({ conflicts }, null, 2)}\n`;
