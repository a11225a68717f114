import { en as codesEn } from '@service-directory/schema/locales/en';
import { nb as codesNb } from '@service-directory/schema/locales/nb';
import type { MessageLanguage } from '../../../finding.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { HtmlWords } from './types.ts';

const WORDS: Readonly<Record<MessageLanguage, HtmlWords>> = { en, nb };
const CODES = { en: codesEn, nb: codesNb } as const;

/** The words of the HTML report in one language. */
export const htmlWords = (language: MessageLanguage): HtmlWords => WORDS[language];

/** What readers of the directory see for a code of one of these lists; the code itself when it has no words. */
export function codeLabel(
  list: 'needGroups' | 'residenceStatus',
  code: string,
  language: MessageLanguage,
): string {
  const labels: Readonly<Record<string, { label: string }>> = CODES[language][list];
  return Object.hasOwn(labels, code) ? (labels[code]?.label ?? code) : code;
}

/** The name of a language, with a capital; the tag itself when nobody knows it. */
export function languageName(tag: string, language: MessageLanguage): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`;
  } catch {
    return tag; // no language tag (BCP 47) at all
  }
}

/** A date as people write it: “24 November 2026”. */
export function longDate(date: string, language: MessageLanguage): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const locale = language === 'nb' ? 'nb-NO' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(time));
}

export type { HtmlWords } from './types.ts';
