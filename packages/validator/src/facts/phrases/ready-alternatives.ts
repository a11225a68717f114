import type { Alternative } from './needed-words.ts';

/**
 * The phrases of a topic as `alternativesOf` cuts them, where they were cut before: the build of the command puts those of
 * the languages of most directories here (`scripts/ready-alternatives.mjs`), which saves a small check a tenth of its time.
 */
export const readyAlternatives = (_topic: string, _language: string): readonly Alternative[] | undefined =>
  undefined;
