import type { Params, Path } from '../finding.ts';

export type Format = 'JSON' | 'YAML';

/** 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** What is wrong with a file before its content is looked at. */
export interface FileProblem extends Position {
  code: string;
  params: Params;
  /** Can the content still be used? */
  isFatal: boolean;
  sheet?: string;
  cell?: string;
}

export interface ParsedText {
  /** Undefined when the text could not be read. */
  value: unknown;
  problems: FileProblem[];
  /** Where the value of a path stands, or the nearest record above it; the key for a record or list of its own lines. */
  positionOf(path: Path): Position;
}

export const START: Position = { line: 1, column: 1 };

/** Syntax errors beyond this are mostly the first one told again. */
export const MAX_PROBLEMS = 3;
