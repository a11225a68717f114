import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Messages } from './types.ts';

export type { Messages };
export const MESSAGE_LANGUAGES = ['nb', 'en'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

const MESSAGES: Record<MessageLanguage, Messages> = { nb, en };

export const messagesIn = (lang: MessageLanguage): Messages => MESSAGES[lang];

/**
 * The language of the system: Bokmål where it is any Norwegian, English everywhere else.
 * @param locale as the environment names it, such as `nb_NO.UTF-8`, or as `Intl` does
 */
export const languageOf = (locale: string): MessageLanguage =>
  /^(?:nb|nn|no)(?:[-_.@]|$)/i.test(locale) ? 'nb' : 'en';
