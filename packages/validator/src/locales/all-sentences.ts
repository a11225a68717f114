import { network as networkEn } from './en/network.ts';
import { fileEn, fileNb } from './file-sentences.ts';
import type { SentenceTables } from './index.ts';
import { network as networkNb } from './nb/network.ts';
import { sheetSentences } from './sheet-sentences.ts';

/** What all rules say in English: those on links, too, which nobody needs who only checks what a directory says. */
export const allEn = { ...fileEn, ...networkEn };
/** The same in Bokmål, with why each matters. */
export const allNb = { ...fileNb, ...networkNb };

export const ALL_SENTENCES: SentenceTables = { en: allEn, nb: allNb, inSheet: sheetSentences };
