import { AUDIENCE, isOwnCode } from '@service-directory/schema';

/** Is a word the code of a group, of the standard or of a directory's own? */
export const isAudience = (word: string): boolean =>
  (AUDIENCE as readonly string[]).includes(word) || isOwnCode(word);
