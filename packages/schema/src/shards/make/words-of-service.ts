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

/** Takes a text, and the numbers of the languages in which it is looked for. */
export type GiveText = (text: string, languages: readonly number[]) => void;

/** Gives the texts by which services are found: those of the search in one file, parted by the languages in which they stand. */
export class WordTexts {
  readonly #directory: Directory;
  readonly #languages: readonly string[];
  readonly #all: readonly number[];
  /** Each language alone, by its number. */
  readonly #alone: readonly (readonly number[])[];

  /** @param directory without its records */
  constructor(directory: Directory, languages: readonly string[]) {
    this.#directory = directory;
    this.#languages = languages;
    this.#all = [...languages.keys()];
    this.#alone = this.#all.map((number) => [number]);
  }

  /** The names of those that run services. */
  ofOrganizations(organizations: readonly Organization[], give: GiveText): void {
    for (const names of organizationWords({ ...this.#directory, organizations: [...organizations] }).values())
      for (const name of names) give(name, this.#all);
  }

  /** What a service says itself. A text that lacks a language counts for it as it is. */
  ofService(service: Service, give: GiveText): void {
    const bare = {
      ...service,
      ...NO_TEXTS,
      locations: service.locations?.map((location) => ({ ...location, name: '', area: '' })) ?? [],
    } as Service;
    const { topics, texts } = serviceWords(bare, this.#directory, NO_NAMES);
    for (const text of topics) give(text, this.#all);
    for (const text of texts) give(text, this.#all);
    for (const text of textsOf(service)) {
      if (typeof text === 'string') {
        give(text, this.#all);
        continue;
      }
      const lines = Object.values(text);
      for (const [number, language] of this.#languages.entries()) {
        const alone = this.#alone[number]!;
        if (Object.hasOwn(text, language)) give(text[language]!, alone);
        else for (const line of lines) give(line, alone);
      }
    }
  }
}
