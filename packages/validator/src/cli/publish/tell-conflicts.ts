import type { MessageLanguage } from '../../finding.ts';
import type { FeedConflict } from '../../publish/merge-feeds.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';

/** Records that are named; the rest is counted. */
const MAX_RECORDS = 10;

/** In which fields of which records the directories disagree. What they say stands in them. */
export function conflictLines(conflicts: readonly FeedConflict[], lang: MessageLanguage): string[] {
  if (conflicts.length === 0) return [];
  const say = publishMessagesIn(lang);
  const byRecord = new Map<string, Set<string>>();
  for (const { id, field } of conflicts) byRecord.set(id, (byRecord.get(id) ?? new Set()).add(field));
  const lines = [...byRecord]
    .slice(0, MAX_RECORDS)
    .map(([id, fields]) => `  ${makeVisible(say.conflictOf(id, [...fields]))}`);
  const more = byRecord.size - lines.length;
  return [
    say.conflicts(conflicts.length, byRecord.size),
    ...lines,
    ...(more > 0 ? [`  ${say.moreRecords(more)}`] : []),
  ];
}
