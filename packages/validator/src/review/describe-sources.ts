import type { Source } from '@service-directory/schema';
import { factOf, type Fact } from './fact.ts';
import type { Telling } from './telling.ts';
import { writePartialDate, writeDate } from './words/index.ts';

/** A page by its address. Some pages print where a secret place is: those of such a service are named by their site alone. */
function pageOf(url: string, { service, guard, language, allow }: Telling): string {
  let told = url;
  if (guard.hasSecretPlace(service.id)) told = URL.canParse(url) ? new URL(url).hostname : '';
  return (told === '' ? undefined : allow(told)) ?? language.words.leftOut;
}

/** The number of each source in the list below, by its id; from 1. */
export const sourceNumbers = ({ service }: Telling): ReadonlyMap<string, number> =>
  new Map(service.sources.map(({ id }, index) => [id, index + 1]));

/** Where the facts come from, numbered where there are several, and how old that is. */
export function describeSources(telling: Telling): Fact {
  const { service, language } = telling;
  const { words } = language;
  const lineOf = (source: Source, index: number): string => {
    const published =
      source.publishedOn === undefined ? undefined : writePartialDate(source.publishedOn, language);
    const read = words.readOn(
      pageOf(source.url, telling),
      writeDate(source.retrievedOn, language),
      published,
    );
    return service.sources.length === 1 ? read : `${index + 1}: ${read}`;
  };
  return factOf(words.sources, service.sources.map(lineOf));
}
