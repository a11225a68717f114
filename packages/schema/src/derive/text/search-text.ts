import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import type { Text } from '../../formats/text.ts';
import { foldText } from './fold-text.ts';
import { originOf } from '../directory/merge-directories.ts';

/** Where the words were found: all in the name, all somewhere in the record, or not. */
export type TextMatch = 'name' | 'record' | 'none';

const wordsIn = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

interface Haystack {
  name: string;
  record: string;
}

/** Folding a record is the costly part of a search, so it is done once for each record and way of finding words. */
const haystacks = new WeakMap<Service, { directory: Directory; wordsOf: unknown; haystack: Haystack }>();

/** The directory's words, in every language, for its own codes that the service has. */
function ownCodeWords({ id, needs, audience = [] }: Service, directory: Directory): string[] {
  const codes: readonly string[] = [...needs, ...audience.map(({ group }) => group)];
  const definitions = originOf(directory, id).codes ?? [];
  return definitions.filter(({ code }) => codes.includes(code)).flatMap(({ label }) => wordsIn(label));
}

function makeHaystack(
  service: Service,
  directory: Directory,
  wordsOf?: (service: Service) => string,
): Haystack {
  const organizations = directory.organizations.filter(({ id }) => service.organizationIds.includes(id));
  const names = [...wordsIn(service.name), ...wordsIn(service.alternateName)];
  const words = [
    ...names,
    ...organizations.flatMap(({ name, alternateName }) => [...wordsIn(name), ...wordsIn(alternateName)]),
    ...wordsIn(service.summary),
    ...wordsIn(service.description),
    ...(service.locations ?? []).flatMap((location) => [
      ...wordsIn(location.name),
      ...wordsIn(location.area),
      location.address?.street ?? '',
      location.address?.locality ?? '',
    ]),
    ...(service.serviceArea?.regions ?? []),
    ...(service.contacts ?? []).flatMap(({ printed = '', value }) => [
      printed,
      printed.replace(/\s/g, ''),
      typeof value === 'string' ? (value.startsWith('+') ? value : '') : value.shortCode,
    ]),
    ...ownCodeWords(service, directory),
    wordsOf?.(service) ?? '',
  ];
  // A space before each word lets a search find beginnings of words alone.
  return { name: ` ${foldText(names.join(' '))}`, record: ` ${foldText(words.join(' '))}` };
}

function haystackOf(
  service: Service,
  directory: Directory,
  wordsOf?: (service: Service) => string,
): Haystack {
  const known = haystacks.get(service);
  if (known !== undefined && known.directory === directory && known.wordsOf === wordsOf)
    return known.haystack;
  const haystack = makeHaystack(service, directory, wordsOf);
  haystacks.set(service, { directory, wordsOf, haystack });
  return haystack;
}

/** Scripts written without spaces between words, where a search must look inside them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where every word of the text begins a word of the record. No words fit everything. */
export function matchText(
  service: Service,
  text: string,
  directory: Directory,
  wordsOf?: (service: Service) => string,
): TextMatch {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return 'record';
  const haystack = haystackOf(service, directory, wordsOf);
  const isIn = (hay: string) => words.every((word) => hay.includes(UNSPACED.test(word) ? word : ` ${word}`));
  if (isIn(haystack.name)) return 'name';
  return isIn(haystack.record) ? 'record' : 'none';
}
