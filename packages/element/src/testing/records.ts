import {
  queryServices,
  readDirectory,
  mergeDirectories,
  type Result,
  type Service,
} from '@service-directory/schema';
import type { RecordContext, ViewContext } from '../context.ts';
import { loadFull, loadLocale, type FullLocale } from '../locales/locale.ts';
import { makeDirectory, NOW, type DirectoryInput } from './fixtures.ts';

/** Everything a part needs, from fixture input, without a page. */
export async function makeContext(
  lang = 'en',
  input: DirectoryInput = makeDirectory(),
  at = NOW,
): Promise<ViewContext> {
  const { directory } = readDirectory(input);
  if (directory === undefined) throw new Error('The fixture is no directory.');
  return { directory: mergeDirectories([directory]), locale: await loadLocale(lang), at, headingLevel: 2 };
}

/** The same with the words that only a full record needs. */
export async function makeRecordContext(lang?: string, input?: DirectoryInput): Promise<RecordContext> {
  const context = await makeContext(lang, input);
  return { ...context, locale: await loadFull(context.locale) };
}

/** A service of the fixture, read as the element reads it. */
export function serviceOf(id: string, { directory }: ViewContext): Service {
  const service = directory.services.find((candidate) => candidate.id === id);
  if (service === undefined) throw new Error(`There is no service ${id}.`);
  return service;
}

/** A service with its state at the moment of the context. */
export function resultOf(id: string, context: ViewContext): Result {
  const { directory, at } = context;
  const [result] = queryServices({}, { ...directory, services: [serviceOf(id, context)] }, { at }).results;
  if (result === undefined) throw new Error(`The service ${id} is not shown.`);
  return result;
}

/** Every interface language, in the order of the menu. */
export const LANGUAGES = [
  'en',
  'es',
  'fr',
  'lv',
  'lt',
  'hu',
  'nb',
  'nn',
  'pl',
  'pt',
  'ro',
  'sq',
  'so',
  'vi',
  'tr',
  'bg',
  'ru',
  'uk',
  'ar',
  'fa',
  'ti',
  'th',
  'zh',
] as const;
export type Language = (typeof LANGUAGES)[number];

export async function loadLocales(): Promise<Record<Language, FullLocale>> {
  const loaded = await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadFull(await loadLocale(language))] as const),
  );
  return Object.fromEntries(loaded) as Record<Language, FullLocale>;
}
