import type { Words } from '../locales/types.ts';
import type { SaveResult } from './save-files.ts';

/** What the person has to know of a save that did not go as wished; empty when it did. */
export function saveTrouble({ trouble, toDelete }: SaveResult, words: Words): string {
  if (trouble !== undefined)
    return trouble.reason === 'changed'
      ? words.changedElsewhere(trouble.path)
      : words.saveFailed(trouble.path);
  return toDelete.length > 0 ? words.deleteYourself(toDelete.join(', ')) : '';
}

/** What was done, to be told. */
export function saveDone({ saved, downloaded }: SaveResult, words: Words): string {
  if (downloaded.length > 0) return words.downloaded(downloaded.join(', '));
  return saved.length > 0 ? words.saved : '';
}
