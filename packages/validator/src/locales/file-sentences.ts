import { en } from './en/index.ts';
import { readable as readableEn } from './en/readable.ts';
import { spreadsheet as spreadsheetEn } from './en/spreadsheet.ts';
import type { SentenceTables } from './index.ts';
import { nb } from './nb/index.ts';
import { readable as readableNb } from './nb/readable.ts';
import { spreadsheet as spreadsheetNb } from './nb/spreadsheet.ts';
import { sheetSentences } from './sheet-sentences.ts';

/** What the rules say in English of files, too: who checks a directory that is read already has none. */
export const fileEn = { ...readableEn, ...en, ...spreadsheetEn };
/** The same in Bokmål, with why each matters. */
export const fileNb = { ...readableNb, ...nb, ...spreadsheetNb };

export const FILE_SENTENCES: SentenceTables = { en: fileEn, nb: fileNb, inSheet: sheetSentences };
