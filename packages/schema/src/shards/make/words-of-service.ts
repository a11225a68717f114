import { organizationWords, serviceWords } from '../../derive/search/service-words.ts';
import { eachIndexWord } from '../../derive/search/split-words.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import type { Text } from '../../formats/text.ts';

/** The words of one service: those of every language, and those of each language besides. */
export interface WordsByLanguage {
  common: ReadonlySet<string>;
  own: readonly ReadonlySet<string>[];
}

/** Texts of a service that stand there in several languages. */
const textsOf = ({ name, alternateName, summary, description, locations = [] }: Service): Text[] =>
  [name, alternateName, summary, description, ...locations.flatMap((one) => [one.name, one.area])].filter(
    (text) => text !== undefined,
  );

const linesOf = (text: Text): Readonly<Record<string, string>> | undefined =>
  typeof text === 'string' ? undefined : text;

const NO_TEXTS = { name: '', alternateName: '', summary: '', description: '' };

function wordsIn(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) eachIndexWord(text, (word) => words.add(word));
  return words;
}

/**
 * Gives the words by which a service is found: those of the search in one file, parted by the languages in which they stand
 * there. A text that lacks a language counts for it as it is. The words of an organisation are worked out once.
 */
export function wordGiver(
  directory: Directory,
  languages: readonly string[],
): (service: Service) => WordsByLanguage {
  const organizations = new Map(
    [...organizationWords(directory)].map(([id, names]) => [id, wordsIn(names)] as const),
  );
  const noNames: ReadonlyMap<string, readonly string[]> = new Map();
  return (service) => {
    const texts = textsOf(service);
    const bare = {
      ...service,
      ...NO_TEXTS,
      locations: service.locations?.map((location) => ({ ...location, name: '', area: '' })) ?? [],
    } as Service;
    const { topics, texts: others } = serviceWords(bare, directory, noNames);
    const common = wordsIn([...topics, ...others, ...texts.filter((text) => typeof text === 'string')]);
    for (const id of service.organizationIds)
      for (const word of organizations.get(id) ?? []) common.add(word);
    const own = languages.map((language) =>
      wordsIn(
        texts.flatMap((text) => {
          const lines = linesOf(text);
          if (lines === undefined) return [];
          return Object.hasOwn(lines, language) ? [lines[language]!] : Object.values(lines);
        }),
      ),
    );
    return { common, own };
  };
}
