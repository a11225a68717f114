import type { Directory } from '@service-directory/schema';
import { CHECKSUMS_FILE, checksumsOf, sha256 } from './checksums.ts';
import { holidaysOfCountry } from './date-holidays.ts';
import { fillHolidays } from './fill-holidays.ts';
import { LIST_STYLE } from './list-style.ts';
import { writeList } from './list/write-list.ts';
import { normalize } from './normalize.ts';
import { removePrivate } from './remove-private.ts';
import type { Published, PublishOptions } from './types.ts';

/** Level of the heading of the element, which the list stands in for. */
export const HEADING_LEVEL = 2;

/** More services than this are more than a phone should fetch for one of them: they are published in shards. */
export const MOST_IN_ONE_FILE = 3_000;
/** So many of those that help from anywhere stand in the list without scripts of a large directory. */
export const MOST_LISTED = 200;

/** A name that is safe in a path and in an address, also for a tag that nobody knows. */
export const listFile = (language: string): string => `list.${language.replace(/[^A-Za-z0-9-]/g, '')}.html`;

/** The data as the element reads it, and the part of it that the list without scripts tells. */
async function dataOf(
  directory: Directory,
  shards: PublishOptions['shards'] = 'auto',
  most = MOST_IN_ONE_FILE,
): Promise<{ files: Map<string, Uint8Array>; listed: Directory }> {
  const isLarge = directory.services.length > most;
  if (shards === 'never' || (shards === 'auto' && !isLarge))
    return {
      files: new Map([['directory.json', new TextEncoder().encode(`${JSON.stringify(directory)}\n`)]]),
      listed: directory,
    };
  const { makeShards } = await import('@service-directory/schema/shards');
  const encode = (text: string) => new TextEncoder().encode(text);
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const { files, everywhere } = await makeShards(directory, { encode, decode, sha256 });
  return {
    files,
    listed: isLarge ? { ...directory, services: everywhere.slice(0, MOST_LISTED) } : directory,
  };
}

/**
 * The files of a directory that has no errors. Nothing of what was given reaches a file but through `removePrivate`.
 * @param most services of a directory that is published in one file; for tests
 */
export async function makeFiles(
  given: Directory,
  options: PublishOptions,
  most?: number,
): Promise<Pick<Published, 'removed' | 'holidays'> & { files: Map<string, Uint8Array> }> {
  const { today, headingLevel = HEADING_LEVEL } = options;
  const { directory: open, removed } = removePrivate(given);
  const source = options.holidays ?? holidaysOfCountry;
  const filled = source === false ? { directory: open, added: [] } : await fillHolidays(open, today, source);
  const directory = normalize(filled.directory);
  const encoder = new TextEncoder();
  const { files, listed } = await dataOf(directory, options.shards, most);
  for (const language of new Set(options.listLanguages ?? directory.languages))
    files.set(listFile(language), encoder.encode(await writeList(listed, { language, today, headingLevel })));
  files.set('list.css', encoder.encode(LIST_STYLE));
  files.set(CHECKSUMS_FILE, encoder.encode(await checksumsOf(files)));
  return { files, removed, holidays: filled.added };
}
