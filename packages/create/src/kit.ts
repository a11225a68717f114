import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MessageLanguage } from './messages/index.ts';

/** What scripts/build.mjs puts beside the command. */
export interface Kit {
  /** The versions of the packages that a new folder uses: those that were built along with this one. */
  versions: { element: string; validator: string };
  /** The empty spreadsheet as the parts of its zip: path → XML. */
  workbooks: Record<MessageLanguage, Record<string, string>>;
}

/** Reads kit.json beside the built command. */
export const readKit = (): Kit =>
  JSON.parse(readFileSync(new URL('./kit.json', import.meta.url), 'utf8')) as Kit;

/** Where the files lie that are copied into a new folder; from dist/ as from src/. */
export const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));
