import type { SheetProblem } from '../workbook.ts';

/** Something that a person should know of a cell. The sheet, the cell and the heading are added where it is read. */
export interface Said {
  code: string;
  params: SheetProblem['params'];
}

/** What a cell says. */
export interface ReadValue<Value> {
  /** Undefined when the cell says nothing, or nothing that could be read. */
  value?: Value;
  says: readonly Said[];
}

/** Nothing to know: one list for all, since there are millions of cells. */
export const NO_SAYS: readonly Said[] = [];

/** A cell that says nothing. */
export const NOTHING: ReadValue<never> = { says: NO_SAYS };

/** A value that was read without doubt. */
export const value = <Value>(found: Value): ReadValue<Value> => ({ value: found, says: NO_SAYS });

/** A value with something to know about it. */
export const valueSaying = <Value>(
  found: Value,
  code: string,
  params: Said['params'] = {},
): ReadValue<Value> => ({ value: found, says: [{ code, params }] });

/** No value, and why. */
export const unread = (code: string, params: Said['params'] = {}): ReadValue<never> => ({
  says: [{ code, params }],
});

/** The most characters of a cell that a message repeats. */
const MAX_SHOWN = 60;

/** A national identity number: it ends up in no message. */
const IDENTITY_NUMBER = /(?<!\d)\d{6}\s?\d{5}(?!\d)/g;

/** The words of a cell for a message: cut, on one line. */
export const shownText = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim().replace(IDENTITY_NUMBER, '…');
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1)}…` : line;
};
