import type { Path } from '../model/data.ts';

/** One thing of the directory that a spreadsheet of this kind does not hold. */
export interface SheetLoss {
  /** Where it stands in the directory; empty for the whole. */
  path: Path;
  /** A code of `SPREADSHEET_LOSSES`. */
  reason: string;
  /** Why, in the language of the editor. */
  why: string;
}

/** A way to save a directory as a spreadsheet, with what it does not hold. */
export interface SheetChoice {
  /** `simple`: a row a service. `full`: a sheet for each kind of thing. */
  shape: 'simple' | 'full';
  /** Name of the file. */
  name: string;
  /** Names of its sheets; a file of CSV has none. */
  sheets: readonly string[];
  losses: readonly SheetLoss[];
  /** May it take the place of the file that was opened: is it one of the same kind, under the same name? */
  isSameKind: boolean;
  /** The file. */
  write(this: void): Uint8Array<ArrayBuffer>;
}

/** What a person has in her spreadsheet that is not in the directory, and that is not written. */
export type OwnPart =
  /** A sheet as a whole, with how many cells it holds. */
  | { kind: 'sheet'; sheet: string; cells: number }
  /** A column, by its heading. */
  | { kind: 'column'; sheet: string; heading: string; cells: number }
  /** Single cells, such as a title above the headings. */
  | { kind: 'cells'; sheet: string; names: readonly string[] }
  | {
      kind: 'comments' | 'formulas' | 'merged' | 'hidden' | 'boxes' | 'pages' | 'prompts';
      sheet: string;
      count: number;
    };

/** The ways to save a directory as a spreadsheet, the one that is most like what was opened first. */
export interface SheetChoices {
  choices: readonly SheetChoice[];
  own: readonly OwnPart[];
}
