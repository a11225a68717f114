import type { MessageLanguage } from '../../finding.ts';
import type { Removal, RemovalReason } from '../../publish/types.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';

/** Records that are named; the rest is counted, and all stand in the file of `--removed`. */
const MAX_RECORDS = 5;

const ORDER: readonly RemovalReason[] = [
  'secret-place',
  'place-too-exact',
  'extensions-beside-secret',
  'internal',
];

/** What was taken out, by reason, with the records. Never what it said. */
export function removedLines(removed: readonly Removal[], lang: MessageLanguage): string[] {
  const say = publishMessagesIn(lang);
  if (removed.length === 0) return [say.nothingRemoved];
  const lines = [say.removed(removed.length)];
  for (const reason of ORDER) {
    const those = removed.filter((removal) => removal.reason === reason);
    if (those.length === 0) continue;
    const ids = [...new Set(those.map(({ recordId }) => recordId))];
    const shown = ids.slice(0, MAX_RECORDS).map(makeVisible).join(', ');
    const more = ids.length > MAX_RECORDS ? ` ${say.moreRecords(ids.length - MAX_RECORDS)}` : '';
    lines.push(`  ${say.removedBecause(reason, those.length)}: ${shown}${more}`);
  }
  return lines;
}

/** All of it for a file. */
export const removedJson = (removed: readonly Removal[]): string =>
  `${JSON.stringify({ removed }, null, 2)}\n`;
