import type { Cut } from './needed-words.ts';

/**
 * Where the phrases of a topic are cut, where that was found out before: the build of the command puts those of the languages of
 * most directories here (`scripts/ready-alternatives.mjs`), which saves a small check a tenth of its time.
 */
export const readyCuts = (_topic: string, _language: string): readonly Cut[] | undefined => undefined;
