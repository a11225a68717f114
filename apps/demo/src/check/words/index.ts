import type { MessageLanguage } from '@service-directory/validator';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Words } from './types.ts';

export type { Words } from './types.ts';

export const WORDS: Readonly<Record<MessageLanguage, Words>> = { nb, en };
