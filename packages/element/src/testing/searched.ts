import {
  ListSearch,
  mergedOfOne,
  readDirectory,
  type MergedDirectory,
  type Service,
} from '@service-directory/schema';
import type { ViewContext } from '../context.ts';
import { loadLocale } from '../locales/locale.ts';
import { makeWordSearch } from '../word-search.ts';
import { makeDirectory } from './fixtures.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');

/** A service by which nothing is found but what is said of it. */
export function bareService(id: string, more: Partial<Service>): Service {
  const [first] = readDirectory(makeDirectory()).directory!.services;
  return {
    ...first!,
    id,
    name: '0',
    summary: '0',
    description: undefined,
    audience: [],
    needs: [],
    languages: [],
    canAskFor: [],
    contacts: [],
    locations: [],
    organizationIds: [],
    serviceArea: { scope: 'local' },
    ...more,
  };
}

/** A directory of these services and no organisation. */
export const listOf = (services: readonly Service[]): MergedDirectory => ({
  ...mergedOfOne(readDirectory(makeDirectory()).directory!),
  organizations: [],
  services: [...services],
});

/** The ids of what a reader finds who types a text in a language, in order, when all words are there that come late. */
export async function idsFound(directory: MergedDirectory, text: string, lang: string): Promise<string[]> {
  const engine = new ListSearch(directory, lang);
  const words = makeWordSearch({ directory, locale: await loadLocale(lang) } as unknown as ViewContext);
  engine.textFinder = words.finder;
  const ids = () => engine.query({ text }, AT).results.map(({ service: { id } }) => id);
  await words.learnWords();
  ids();
  await words.learnOthers(text);
  return ids();
}
