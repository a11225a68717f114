import { isData } from '../data.ts';

/** A text in all its languages, whichever way it is written; nothing when it is none. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isData(value) ? Object.values(value).filter((text) => typeof text === 'string') : [];
}

const isWord = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Does the text hold a word in any language? */
export function hasText(value: unknown): boolean {
  if (value === undefined) return false;
  if (!isData(value)) return isWord(value);
  for (const language of Object.keys(value)) if (isWord(value[language])) return true;
  return false;
}
