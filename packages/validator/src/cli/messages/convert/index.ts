import type { MessageLanguage } from '../../../finding.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { ConvertMessages } from './types.ts';

export type { ConvertMessages, MovedCounts } from './types.ts';

const TABLES: Readonly<Record<MessageLanguage, ConvertMessages>> = { en, nb };

/** A table of its own, so that `check` need not load what only moving data says. */
export const convertMessagesIn = (lang: MessageLanguage): ConvertMessages => TABLES[lang];
