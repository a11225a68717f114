import { baseOf } from '../model/file-names.ts';
import type { SaveResult } from './save-files.ts';

/** What is published: a source folder, or one file. */
export interface SavedPlace {
  kind: 'folder' | 'file';
  /** Its name; empty when nobody knows. */
  name: string;
}

/** What a person does after saving, so that readers see it. */
export interface NextStep extends SavedPlace {
  /** Files of a folder were downloaded: they first have to go where it lies. */
  isToBePlaced: boolean;
  /** What publishes it; undefined where it would be refused, or where the name is none for a command line. */
  command: string | undefined;
}

/**
 * A name as one word of a command line, in the shells of all systems: whoever named the folder must not have a say in what
 * is run. Undefined where no quotation marks make it a word everywhere.
 */
function asWord(name: string): string | undefined {
  if (name.startsWith('-') || /[\p{Cc}\p{Cf}]/u.test(name)) return undefined;
  if (/^[\w./-]+$/.test(name)) return name;
  // What a shell looks for between double quotation marks.
  return /["$`!%\\]/.test(name) ? undefined : `"${name}"`;
}

/** The command by the name of its package: another's could be fetched by that of the command alone. */
const publish = (input: string) => `npx @service-directory/validator publish ${input} --out public/data`;

/** What comes after a save; undefined when nothing was saved. */
export function nextStep({ saved, downloaded, left }: SaveResult, place: SavedPlace): NextStep | undefined {
  const [first] = saved;
  if (first === undefined || left.length > 0) return undefined;
  const isFolder = place.kind === 'folder';
  const name = isFolder ? place.name : baseOf(first);
  // Of a folder that cannot be named, from within it.
  const input = name === '' ? '.' : (asWord(name) ?? (isFolder ? '.' : undefined));
  // A table of one sheet holds no name and no publisher, without which nothing is published.
  const isCommanded = input !== undefined && !/\.[ct]sv$/i.test(name);
  return {
    kind: place.kind,
    name,
    isToBePlaced: isFolder && downloaded.length > 0,
    command: isCommanded ? publish(input) : undefined,
  };
}
