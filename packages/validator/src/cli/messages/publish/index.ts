import type { MessageLanguage } from '../../../finding.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { PublishMessages } from './types.ts';

const TABLES: Readonly<Record<MessageLanguage, PublishMessages>> = { en, nb };

/** A table of its own, so that the other commands need not load what only publishing says. */
export const publishMessagesIn = (lang: MessageLanguage): PublishMessages => TABLES[lang];
