import type { SheetChoice } from './sheet-choice.ts';

/** How a directory that came from a spreadsheet is to be saved. */
export type SaveWish =
  | { kind: 'json' }
  | {
      kind: 'sheet';
      choice: SheetChoice;
      /** The directory of which the choice was made. */
      data: unknown;
      /** In the place of the file that was opened, which the person has agreed to. */
      isOver: boolean;
    };
