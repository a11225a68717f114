import type { Words } from '../locales/types.ts';
import type { LeftFile, SaveResult } from './save-files.ts';

/** Why a file was not saved, and what can be done about it. */
export function leftWords({ path, reason, isRemoval }: LeftFile, words: Words): string {
  if (reason === 'changed') return isRemoval ? words.changedRemoval(path) : words.changedElsewhere(path);
  if (reason === 'taken') return words.nameTaken(path);
  if (reason === 'gone') return words.goneElsewhere(path);
  return reason === 'waits' ? words.removalWaits(path) : words.saveFailed(path);
}

/** What the person has to do herself after a save; empty when there is nothing. */
export const saveRest = ({ toDelete }: Pick<SaveResult, 'toDelete'>, words: Words): string =>
  toDelete.length > 0 ? words.deleteYourself(toDelete.join(', ')) : '';

/** What was done, to be told. */
export function saveDone(
  { saved, downloaded, left }: Pick<SaveResult, 'saved' | 'downloaded' | 'left'>,
  words: Words,
): string {
  if (left.length > 0) return words.notWritten(left.length);
  if (downloaded.length > 0) return words.downloaded(downloaded.join(', '));
  return saved.length > 0 ? words.saved : '';
}
