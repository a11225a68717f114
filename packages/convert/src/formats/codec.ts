import type { Conversion, Loss } from '../conversion.ts';
import type { FieldMapping, LossReasons } from '../field-map.ts';
import type { Directory } from '@service-directory/schema';
import type { ReadSource } from '../spreadsheet/mapping/left-cells.ts';
import type { SheetProblem } from '../spreadsheet/workbook.ts';

/** What is to be read: the one that the format comes in. */
export interface Incoming {
  /** Name of the file; empty for standard input. */
  name: string;
  /** Of a file. */
  bytes: Uint8Array;
  /** The parsed document, when it is JSON. */
  value?: unknown;
  /** The files of a folder, by name. */
  files?: Readonly<Record<string, Uint8Array>>;
}

/** What the reader cannot know from the file. Named alike in every format. */
export interface ReadingOptions {
  /** The country of places and phone numbers that name none (ISO 3166-1 alpha-2). */
  country?: string;
  /** The time zone of times (IANA). */
  timeZone?: string;
  /** The language of texts that name none (BCP 47). */
  language?: string;
  /** The day on which it is read, `YYYY-MM-DD`, local. */
  today?: string;
  /** Told how far a large file has been read. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** What came out of a file; of a spreadsheet also how it was read, by which its cells are found that are in no record. */
export interface Incomings extends Partial<ReadSource> {
  /** A directory or a draft of one; undefined when nothing could be read, and `problems` then say why. */
  output: unknown;
  losses: Loss[];
  /** What is wrong with the file itself, in the codes of the validator. */
  problems: readonly SheetProblem[];
}

export interface WritingOptions {
  /** One of the `shapes` of the format; its first when left out. */
  shape?: string;
  /** The language of headings. */
  language: 'nb' | 'en';
  /** The day on which it is written, `YYYY-MM-DD`, local. */
  today: string;
}

/** What is written: one file, or several that belong together, by name. */
export type Outgoing = { content: string | Uint8Array } | { files: Readonly<Record<string, string>> };

/** A format as files: bytes in, bytes out. */
export interface Codec {
  read(incoming: Incoming, options: ReadingOptions): Incomings;
  write(directory: Directory, options: WritingOptions): Conversion<Outgoing>;
  /** The sentences of its losses. */
  reasons: LossReasons;
  /** How its fields answer to ours. */
  fields: readonly FieldMapping[];
}

/** JSON as people read it. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
