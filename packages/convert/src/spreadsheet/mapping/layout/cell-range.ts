/** A rectangle of cells; columns from 0, rows as the sheet numbers them. */
export interface CellRange {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const RANGE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;

/** 0 for A. */
const columnIndex = (name: string): number =>
  [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A2:B4`; undefined for a text that is no such range. */
export function readRange(text: string): CellRange | undefined {
  const match = RANGE.exec(text);
  if (match === null) return undefined;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { left: columnIndex(left), top: Number(top), right: columnIndex(right), bottom: Number(bottom) };
}
