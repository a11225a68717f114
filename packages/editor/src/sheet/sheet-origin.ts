import type { Finding } from '@service-directory/validator';
import type { EditorLanguage } from '../locales/load-words.ts';

/** What was told while a spreadsheet was read, in each language of the editor. */
export type ToldOfReading = Readonly<Record<EditorLanguage, readonly Finding[]>>;

/** The spreadsheet that a directory came from. */
export interface SheetOrigin {
  /** Name of the file. */
  path: string;
  /** As it was opened, or last written over. */
  bytes: Uint8Array;
  /** Where it can be written back to; undefined where it can only be downloaded. */
  handle: FileSystemFileHandle | undefined;
  told: ToldOfReading;
}
