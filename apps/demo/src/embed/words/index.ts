import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Words } from './types.ts';

export type { Target, Words } from './types.ts';

/** Those who put a list on a page: the two languages of this site. */
export const EDITOR_LANGUAGES = ['nb', 'en'] as const;
export type EditorLanguage = (typeof EDITOR_LANGUAGES)[number];

export const WORDS: Readonly<Record<EditorLanguage, Words>> = { nb, en };
