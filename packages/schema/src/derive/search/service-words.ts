import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import type { Text } from '../../formats/text.ts';
import { originOf } from '../directory/merged-directory.ts';
import { foldText } from '../text/fold-text.ts';
import { townsOf } from './places-of.ts';
import { isUnspaced } from './split-words.ts';

/** What a service is found by, each part more telling than the next. As written, in every language. */
export interface ServiceWords {
  /** Its names, one each. */
  names: readonly string[];
  /** What it helps with, who runs it, where it is. */
  topics: readonly string[];
  /** Everything else that it says to readers, numbers to call among it. */
  texts: readonly string[];
}

const wordsIn = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** Names, and those of several words once more in one: «Pro Sentret» is typed `prosentret`. */
const joinedToo = (names: readonly string[]): string[] => [
  ...names,
  ...names.flatMap((name) => {
    const words = foldText(name).split(' ');
    // Without spaces between words each is found within the others anyway.
    return words.length > 1 && !isUnspaced(name) ? words.join('') : [];
  }),
];

/** The directory's words, in every language, for its own codes that the service has. */
function ownCodeWords({ id, needs, audience = [] }: Service, directory: Directory): string[] {
  const definitions = originOf(directory, id).codes;
  if (definitions === undefined) return [];
  const codes: readonly string[] = [...needs, ...audience.map(({ group }) => group)];
  return definitions.filter(({ code }) => codes.includes(code)).flatMap(({ label }) => wordsIn(label));
}

/** A number as it is printed, without its blanks, and as it is dialled: from abroad, and at home without a code of two or three digits. */
const numbersOf = ({ contacts = [] }: Service): string[] =>
  contacts.flatMap(({ printed = '', value }) => [
    printed,
    printed.replace(/\s/g, ''),
    ...(typeof value !== 'string'
      ? [value.shortCode]
      : value.startsWith('+')
        ? [0, 3, 4].map((from) => value.slice(from))
        : []),
  ]);

/** The names by which the organisations of a directory are known, by id. */
export const organizationWords = (directory: Directory): ReadonlyMap<string, readonly string[]> =>
  new Map(
    directory.organizations.map(({ id, name, alternateName }) => [
      id,
      joinedToo([...wordsIn(name), ...wordsIn(alternateName)]),
    ]),
  );

/**
 * The words of a service. The notes of the editors and foreign fields are never among them.
 * @param organizations what `organizationWords` gives
 * @param more words from outside, such as the labels of its needs in the reader’s language
 */
export function serviceWords(
  service: Service,
  directory: Directory,
  organizations: ReadonlyMap<string, readonly string[]>,
  more = '',
): ServiceWords {
  const { locations = [] } = service;
  return {
    names: joinedToo([...wordsIn(service.name), ...wordsIn(service.alternateName)]),
    topics: [
      ...service.organizationIds.flatMap((id) => organizations.get(id) ?? []),
      ...townsOf(service),
      ...ownCodeWords(service, directory),
      more,
    ],
    texts: [
      ...wordsIn(service.summary),
      ...wordsIn(service.description),
      ...locations.flatMap(({ name, area, address }) => [
        ...wordsIn(name),
        ...wordsIn(area),
        address?.street ?? '',
        address?.postalCode ?? '',
      ]),
      ...numbersOf(service),
    ],
  };
}
