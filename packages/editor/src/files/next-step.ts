import { baseOf } from '../model/directory-file.ts';
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
  /** What publishes it. */
  command: string;
}

/** A name as one word of a command line. */
const asWord = (name: string): string =>
  /^[\w.@%+=:,/-]+$/.test(name) ? name : `"${name.replaceAll('"', '')}"`;

/** What comes after a save; undefined when nothing was saved. */
export function nextStep(
  { saved, downloaded, trouble }: SaveResult,
  place: SavedPlace,
): NextStep | undefined {
  const [first] = saved;
  if (first === undefined || trouble !== undefined) return undefined;
  const isFolder = place.kind === 'folder';
  const name = isFolder ? place.name : baseOf(first);
  const input = asWord(name === '' ? '.' : name);
  return {
    kind: place.kind,
    name,
    isToBePlaced: isFolder && downloaded.length > 0,
    command: `npx service-directory publish ${input} --out public/data`,
  };
}
