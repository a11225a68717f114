import { en } from './en/index.ts';
import { network as networkEn } from './en/network.ts';
import type { SentenceTables } from './index.ts';
import { nb } from './nb/index.ts';
import { network as networkNb } from './nb/network.ts';

/** What all rules say in English: those on links, too, which nobody needs who only checks what a directory says. */
export const allEn = { ...en, ...networkEn };
/** The same in Bokmål, with why each matters. */
export const allNb = { ...nb, ...networkNb };

export const ALL_SENTENCES: SentenceTables = { en: allEn, nb: allNb };
