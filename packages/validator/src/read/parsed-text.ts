import type { Params, Path } from '../finding.ts';
import type { Comment } from './yaml-comments.ts';

export type Format = 'JSON' | 'YAML';

/** 1-based. */
export interface Position {
  line: number;
  column: number;
}

export interface PlaceInText extends Position {
  /** The number there as the file writes it, where the value no longer shows that: `0155`. */
  written?: string;
}

/** What is wrong with a file before its content is looked at. */
export interface FileProblem extends Position {
  code: string;
  params: Params;
  /** Can the content still be used? */
  isFatal: boolean;
  sheet?: string;
  cell?: string;
  heading?: string;
}

export interface ParsedText {
  /** Undefined when the text could not be read. */
  value: unknown;
  problems: FileProblem[];
  /** Where the value of a path stands, or the nearest record above it; the key for a record or list of its own lines. */
  positionOf(path: Path): PlaceInText;
  /** What stands beside the values, where the format has comments. */
  comments?: () => Comment[];
  /** What can still be read of a document that is broken somewhere; undefined when that is nothing. */
  salvage?: () => SalvagedText | undefined;
}

/** The records of a broken document that can be read. */
export interface SalvagedText {
  /** A directory or a list of records; null stands where a record could not be read. */
  value: unknown;
  /** In the place of those of the whole text. */
  problems: FileProblem[];
  positionOf(path: Path): PlaceInText;
  /** Could the entry of a list not be read (`''` for a file that is one list)? Not one that is null in the file. */
  isUnread(list: string, index: number): boolean;
  /** Is a part of the head missing? */
  isHeadUnread: boolean;
  /** Was what stands behind the fault not read? */
  isCutShort: boolean;
}

export const START: Position = { line: 1, column: 1 };

/** Syntax errors beyond this are mostly the first one told again. */
export const MAX_PROBLEMS = 3;
