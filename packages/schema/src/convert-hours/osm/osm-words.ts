import type { Period } from '../../entities/opening-hours.ts';
import type { Text } from '../../formats/text.ts';
import type { LossList } from '../hours-losses.ts';

/**
 * Words as a comment. Text has no languages, so of several the first is taken; and no double quotation mark, which
 * becomes a typographic one. Both are told as losses at `path`.
 */
export function commentOf(text: Text, path: string, losses: LossList): string {
  const words = typeof text === 'string' ? [text] : Object.values(text);
  if (typeof text !== 'string')
    losses.add('language', path, `the language of the words (${Object.keys(text).join()})`);
  const comment = words[0]!.replace(/\s+/g, ' ').trim();
  if (comment.includes('"')) losses.add('comment', path, 'double quotation marks');
  return comment.replace(/"/g, '”');
}

/** Tells what of a period has no place in text at all. `label` is looked at by the caller. */
export function reportPeriodWords(
  { lastEntry, entry, audience }: Omit<Period, 'days'>,
  path: string,
  losses: LossList,
): void {
  if (lastEntry !== undefined) losses.add('last-entry', `${path}/lastEntry`, `last entry at ${lastEntry}`);
  if (entry !== undefined) losses.add('entry', `${path}/entry`, `entry ${entry}`);
  if (audience !== undefined) losses.add('audience', `${path}/audience`, `only for ${audience.join()}`);
}
