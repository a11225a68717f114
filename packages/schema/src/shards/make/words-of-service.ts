import { organizationWords, serviceWords } from '../../derive/search/service-words.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Organization } from '../../entities/organization.ts';
import type { Service } from '../../entities/service.ts';
import type { Text } from '../../formats/text.ts';

/** Texts of a service that stand there in several languages. */
const textsOf = ({ name, alternateName, summary, description, locations = [] }: Service): Text[] =>
  [name, alternateName, summary, description, ...locations.flatMap((one) => [one.name, one.area])].filter(
    (text) => text !== undefined,
  );

const NO_TEXTS = { name: '', alternateName: '', summary: '', description: '' };
const NO_NAMES: ReadonlyMap<string, readonly string[]> = new Map();

/** A break of a line parts words as a blank does. */
const onOneLine = (text: string) => (text.includes('\n') ? text.replaceAll('\n', ' ') : text);

/**
 * The texts by which services are found: those of the search in one file, parted by the languages in which they stand. As
 * lines: on the first what is looked for in every language, then a line for each language.
 */
export class WordTexts {
  readonly #directory: Directory;
  readonly #languages: readonly string[];

  /** @param directory without its records */
  constructor(directory: Directory, languages: readonly string[]) {
    this.#directory = directory;
    this.#languages = languages;
  }

  /** The names of one that runs services. */
  ofOrganization(organization: Organization): string {
    const names = organizationWords({ ...this.#directory, organizations: [organization] });
    return onOneLine([...names.values()].flat().join(' '));
  }

  /** What a service says itself. A text that lacks a language counts for it as it is. */
  ofService(service: Service): string {
    const bare = {
      ...service,
      ...NO_TEXTS,
      locations: service.locations?.map((location) => ({ ...location, name: '', area: '' })) ?? [],
    } as Service;
    const { topics, texts } = serviceWords(bare, this.#directory, NO_NAMES);
    const inAll = [...topics, ...texts];
    const alone = this.#languages.map((): string[] => []);
    for (const text of textsOf(service)) {
      if (typeof text === 'string') inAll.push(text);
      else
        for (const [number, language] of this.#languages.entries())
          if (Object.hasOwn(text, language)) alone[number]!.push(text[language]!);
          else alone[number]!.push(...Object.values(text));
    }
    return [inAll, ...alone].map((line) => onOneLine(line.join(' '))).join('\n');
  }
}
