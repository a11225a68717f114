import type { MessageLanguage } from '../../finding.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { ReportWords } from './types.ts';

const WORDS: Readonly<Record<MessageLanguage, ReportWords>> = { en, nb };

/** The words that every format shares, in one language. */
export const wordsOf = (language: MessageLanguage): ReportWords => WORDS[language];

export type { ReportWords } from './types.ts';
