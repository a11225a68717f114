import { organizationWords, serviceWords } from '../../derive/search/service-words.ts';
import { eachIndexWord } from '../../derive/search/split-words.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import type { Text } from '../../formats/text.ts';

/** A text in one language; one that does not have it as it is. */
const only = (text: Text, language: string): Text => {
  if (typeof text === 'string') return text;
  const line = Object.hasOwn(text, language) ? text[language] : undefined;
  return line ?? text;
};

const onlyIn = <Field extends string>(
  record: { readonly [Key in Field]?: Text | undefined },
  fields: readonly Field[],
  language: string,
): { [Key in Field]?: Text } =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const text = record[field];
      return text === undefined ? [] : [[field, only(text, language)]];
    }),
  ) as { [Key in Field]?: Text };

/**
 * Gives each word by which a service is found in a language: the words of the search in one file, without those of texts
 * that stand there in this language and others besides. A word may be given more than once.
 */
export function wordGiver(
  directory: Directory,
  language: string,
): (service: Service, give: (word: string) => void) => void {
  const organizations = organizationWords(directory);
  return (service, give) => {
    const plain = {
      ...service,
      ...onlyIn(service, ['name', 'alternateName', 'summary', 'description'], language),
      ...(service.locations && {
        locations: service.locations.map((location) => ({
          ...location,
          ...onlyIn(location, ['name', 'area'], language),
        })),
      }),
    } as Service;
    const { names, topics, texts } = serviceWords(plain, directory, organizations);
    for (const list of [names, topics, texts]) for (const text of list) eachIndexWord(text, give);
  };
}
