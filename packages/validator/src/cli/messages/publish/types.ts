import type { RemovalReason } from '../../../publish/types.ts';

/** What `publish` says, in one language. */
export interface PublishMessages {
  nothingToPublish: string;
  noFolder: string;
  inputTwice: string;
  notOneFile: (path: string, otherPath: string, field: string, first: string, other: string) => string;
  /** A list holds back a place that another list, which is a file of its own, tells. */
  secretApart: (id: string, hidden: string, told: string) => string;
  /** Two lists that call themselves the same. */
  sameId: (id: string, path: string, otherPath: string) => string;
  conflicts: (fields: number, records: number) => string;
  /** Of one record, between two directories by their ids. */
  conflictOf: (id: string, fields: readonly string[], kept: string, other: string) => string;
  conflictsWritten: (path: string) => string;
  takesNoInput: (option: string) => string;
  outIsHere: (folder: string) => string;
  outHoldsInput: (folder: string, path: string) => string;
  oneFileForTwo: (path: string) => string;
  insideOut: (option: string, path: string, folder: string) => string;
  foreignFile: (folder: string, file: string) => string;
  notAFolder: (path: string) => string;
  changedMeanwhile: (path: string) => string;
  notALanguage: (value: string) => string;
  notAKey: (path: string) => string;
  keyUnreadable: (path: string, reason: string) => string;
  keyExists: (path: string) => string;
  keyMade: (path: string) => string;
  /** Rules that somebody set, and that stay as they are. */
  rulesFixed: (codes: readonly string[]) => string;
  /** @param languages asked for with `--list-lang`, of which there are no words */
  listInEnglish: (languages: readonly string[]) => string;
  refused: (path: string, errors: number) => string;
  noHeadSheet: (path: string) => string;
  notes: (warnings: number, notes: number, path: string) => string;
  notesOfSeveral: (warnings: number, notes: number) => string;
  /** A large directory was looked through for errors alone. */
  onlyErrors: (path: string) => string;
  /** Beside a bar. */
  writingFiles: (folder: string) => string;
  removed: (things: number) => string;
  nothingRemoved: string;
  removedBecause: (reason: RemovalReason, things: number) => string;
  moreRecords: (more: number) => string;
  removedWritten: (path: string) => string;
  /** @param isRegional has the country others, in a part of it? */
  holidaysAdded: (holidays: number, country: string, years: readonly number[], isRegional: boolean) => string;
  holidaysUnknown: (country: string) => string;
  /** The directory was parted into many files. */
  inShards: (manifest: string) => string;
  /** @param sources addresses of the lists, from the folder that was published */
  putApart: (sources: readonly string[]) => string;
  /** A line about the list in one of several folders. */
  inPart: (folder: string, line: string) => string;
  written: (folder: string, files: number, kilobytes: number) => string;
  signed: (publicKey: string) => string;
}
