import type { Finding, HeadingsOf, MessageLanguage, Params, Path } from '../finding.ts';
import type { Place, RuleSettings } from '../validate.ts';
import type { ParsedText } from './parsed-text.ts';

/** A file to read, or what stands in its way. */
export interface InputFile {
  /** As findings name it, with `/` between folders. */
  path: string;
  /** Left out when it could not be opened. */
  bytes?: Uint8Array;
  /** Why it could not be opened: `reason` and `detail` of the sentences of `file/unreadable`. */
  failure?: Params;
  /** Its size in bytes, when it is too large to be read; Infinity when it did not end before that. */
  tooLarge?: number;
  /** A folder where a file was expected. */
  isFolder?: true;
}

/** Parts that are large, and loaded only for files that need them. */
export interface Formats {
  parseYaml?: (text: string) => ParsedText;
  readSpreadsheet?: (file: InputFile, options: ReadOptions) => Source;
}

export interface ReadOptions {
  /** Language of the problems; English when left out. */
  lang?: MessageLanguage;
  rules?: RuleSettings;
  /** The day on which it is read, `YYYY-MM-DD`: with it a spreadsheet tells of a day whether it has been. */
  today?: string;
  /** The source folder whose files are given; found from their paths when left out and there are several. */
  folder?: string;
}

/** One directory as the tools see it, wherever its parts lie. */
export interface Source {
  /** The whole document; undefined when nothing of it could be read. */
  directory: unknown;
  /**
   * Of a document that is broken somewhere, what could be read: to be checked, and for nothing else, since records are
   * missing from it. `directory` is then undefined.
   */
  salvaged?: { directory: unknown; isCutShort: boolean };
  /** Is there a record that could not be read? Then the check is not complete, though the others are checked. */
  isPart?: true;
  /** Files of a folder, of the head or a record, that could not be read. The check of the others is then not complete. */
  unreadFiles?: readonly string[];
  /** What is wrong with the files themselves. */
  problems: Finding[];
  /** The file, line and column of a value, or its sheet and cell, from its path in `directory`. */
  locate: (path: Path) => Place;
  /** Has a problem of the file told this in better words? For `validate`. */
  isTold?: (code: string, path: Path) => boolean;
  /** What a sheet calls its columns; for `validate`. */
  headingsOf?: HeadingsOf;
  /** What is missing only because its file could not be read; for `validate`. */
  unread: { head: boolean; ids: string[] };
  /** How many files were read. */
  files: number;
}
