import type { MessageLanguage } from '../../finding.ts';
import type { RemovalTally } from '../../publish/removal-tally.ts';
import type { Removal, RemovalReason } from '../../publish/types.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';

const ORDER: readonly RemovalReason[] = [
  'secret-place',
  'place-too-exact',
  'extensions-beside-secret',
  'identifier-beside-secret',
  'person-beside-secret',
  'internal',
];

/** What was taken out, by reason, with the records. Never what it said. */
export function removedLines({ things, byReason }: RemovalTally, lang: MessageLanguage): string[] {
  const say = publishMessagesIn(lang);
  if (things === 0) return [say.nothingRemoved];
  const lines = [say.removed(things)];
  for (const reason of ORDER) {
    const those = byReason.get(reason);
    if (those === undefined) continue;
    const shown = those.named.map(makeVisible).join(', ');
    const unnamed = those.records - those.named.length;
    const more = unnamed > 0 ? ` ${say.moreRecords(unnamed)}` : '';
    lines.push(`  ${say.removedBecause(reason, those.things)}: ${shown}${more}`);
  }
  return lines;
}

/** All of it for a file. */
export const removedJson = (removed: Iterable<Removal>): string =>
  `${JSON.stringify({ removed: [...removed] }, null, 2)}\n`;
