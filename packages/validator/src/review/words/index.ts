import { en as labelsEn } from '@service-directory/schema/locales/en';
import { nb as labelsNb } from '@service-directory/schema/locales/nb';
import type { CodeLabels } from '@service-directory/schema';
import type { MessageLanguage } from '../../finding.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { ReviewWords } from './types.ts';

export { languageName } from './language-name.ts';
export type { ReviewWords } from './types.ts';
export { withPart } from './with-part.ts';

/** What a review needs to speak a language. */
export interface ReviewLanguage {
  lang: MessageLanguage;
  words: ReviewWords;
  labels: CodeLabels;
}

const LANGUAGES: Readonly<Record<MessageLanguage, ReviewLanguage>> = {
  en: { lang: 'en', words: en, labels: labelsEn },
  nb: { lang: 'nb', words: nb, labels: labelsNb },
};

export const reviewLanguage = (lang: MessageLanguage): ReviewLanguage => LANGUAGES[lang];

/** Making one takes longer than using it, and a review of a long list has thousands of dates. */
const DATES = new Map<string, Intl.DateTimeFormat>();

function datesIn(lang: MessageLanguage, year?: 'numeric', finest: 'day' | 'month' = 'day') {
  const key = `${lang} ${year} ${finest}`;
  let format = DATES.get(key);
  if (format === undefined) {
    const language = lang === 'en' ? 'en-GB' : lang;
    format = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      month: 'long',
      ...(finest === 'day' ? { day: 'numeric' } : {}),
      ...(year === undefined ? {} : { year }),
    });
    DATES.set(key, format);
  }
  return format;
}

/** A date as people write it: «20. mai 2026». */
export const writeDate = (date: string, { lang }: ReviewLanguage): string =>
  datesIn(lang, 'numeric').format(Date.parse(`${date}T00:00:00Z`));

/** A date of which only the year or the month may be known: «mai 2026». */
export function writePartialDate(date: string, language: ReviewLanguage): string {
  if (/^\d{4}$/.test(date)) return date;
  if (!/^\d{4}-\d{2}$/.test(date)) return writeDate(date, language);
  return datesIn(language.lang, 'numeric', 'month').format(Date.parse(`${date}-01T00:00:00Z`));
}

/** A day of every year, from MM-DD: «29. februar». */
export const writeMonthDay = (monthDay: string, { lang }: ReviewLanguage): string =>
  datesIn(lang).format(Date.parse(`2024-${monthDay}T00:00:00Z`));
