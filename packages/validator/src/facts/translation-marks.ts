import { fieldOf, isData, type Data } from '../data.ts';

/** What a record says of its translations, by language; nothing when it says nothing. */
export function translationMarksOf(service: Data): [language: string, mark: Data][] {
  const translations = fieldOf(service, 'translations');
  if (!isData(translations)) return [];
  return Object.entries(translations).filter((entry): entry is [string, Data] => isData(entry[1]));
}

/** Texts that every record has, or that say most. In one of them a language that is there will be found. */
const TEXTS = ['summary', 'description', 'name', 'notOffered', 'capacity'] as const;

/** The languages in which the main texts of a service are written; a plain string has none of its own. */
export function languagesOfTexts(service: Data): Set<string> {
  const languages = new Set<string>();
  for (const field of TEXTS) {
    const text = fieldOf(service, field);
    if (isData(text)) for (const language of Object.keys(text)) languages.add(language);
  }
  return languages;
}
