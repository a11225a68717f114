import type { MessageLanguage } from '../../finding.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Messages } from './types.ts';

export type { Messages } from './types.ts';

const TABLES: Readonly<Record<MessageLanguage, Messages>> = { en, nb };

export const messagesIn = (lang: MessageLanguage): Messages => TABLES[lang];
