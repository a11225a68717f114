import type { Directory } from '@service-directory/schema';
import { CHECKSUMS_FILE, checksumsOf } from './checksums.ts';
import { fillHolidays } from './fill-holidays.ts';
import { LIST_STYLE } from './list-style.ts';
import { writeList } from './list/write-list.ts';
import { normalize } from './normalize.ts';
import { removePrivate } from './remove-private.ts';
import type { Published, PublishOptions } from './types.ts';

/** Level of the heading of the element, which the list stands in for. */
const HEADING_LEVEL = 2;

/** A name that is safe in a path and in an address, also for a tag that nobody knows. */
export const listFile = (language: string): string => `list.${language.replace(/[^A-Za-z0-9-]/g, '')}.html`;

/**
 * The files of a directory that has no errors. Nothing of what was given reaches a file but through `removePrivate`.
 */
export async function makeFiles(
  given: Directory,
  options: PublishOptions,
): Promise<Pick<Published, 'removed' | 'holidays'> & { files: Map<string, Uint8Array> }> {
  const { today, headingLevel = HEADING_LEVEL } = options;
  const { directory: open, removed } = removePrivate(given);
  const source = options.holidays ?? (await import('./date-holidays.ts')).holidaysOfCountry;
  const filled = source === false ? { directory: open, added: [] } : await fillHolidays(open, today, source);
  const directory = normalize(filled.directory);
  const texts = new Map<string, string>([['directory.json', `${JSON.stringify(directory)}\n`]]);
  for (const language of new Set(options.listLanguages ?? directory.languages))
    texts.set(listFile(language), await writeList(directory, { language, today, headingLevel }));
  texts.set('list.css', LIST_STYLE);
  const encoder = new TextEncoder();
  const files = new Map([...texts].map(([name, text]) => [name, encoder.encode(text)] as const));
  files.set(CHECKSUMS_FILE, encoder.encode(await checksumsOf(files)));
  return { files, removed, holidays: filled.added };
}
