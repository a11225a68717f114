import { AUDIENCE, NEEDS, needGroupOf, type CodeTerm, type Directory } from '@service-directory/schema';
import { formatLanguage } from './format.ts';
import type { Locale } from './locales/locale.ts';

/** The languages in which help is given, without region or script, each once. */
const spokenIn = ({ services }: Directory): string[] => [
  ...new Set(
    services.flatMap(({ languages = [] }) => languages.map(({ code }) => code.split('-')[0] ?? code)),
  ),
];

/**
 * What a reader may type for what services have, in her language: the names of needs and groups, the headings that they
 * stand under, and languages.
 */
export const codeTerms = (locale: Locale, directory: Directory): CodeTerm[] => [
  ...NEEDS.map((code): CodeTerm => {
    const group = needGroupOf(code);
    const heading = group === undefined ? [] : [locale.labels.needGroups[group].label];
    return { list: 'needs', code, phrases: [locale.labels.needs[code].label, ...heading] };
  }),
  ...AUDIENCE.map((code): CodeTerm => ({
    list: 'audience',
    code,
    phrases: [locale.labels.audience[code].label],
  })),
  ...spokenIn(directory).map((code): CodeTerm => ({
    list: 'languages',
    code,
    phrases: [formatLanguage(code, locale), formatLanguage(code, { ...locale, lang: code })],
  })),
];
