import type { Cell, Row, Sheet } from '../../workbook.ts';
import { cellIn, cellText } from '../cell-text.ts';

/** A field of the head as a sheet has it: its name, its value, and what stands beside them. */
export interface HeadPair {
  name: Cell;
  nameRow: number;
  value: Cell | undefined;
  valueRow: number;
  /** Cells that belong to neither, each with its row. */
  more: readonly (readonly [cell: Cell, row: number])[];
}

/** So many names in one row are no value: the names stand beside one another, as the headings of every other sheet do. */
const MANY = 3;

const textIn = ({ value }: Cell): string => (value.kind === 'text' ? cellText(value) : '');

const isShown = ({ isHidden }: Row): boolean => isHidden !== true;

/** The names below one another, each with its value to the right. */
const downwards = (rows: readonly Row[]): HeadPair[] =>
  rows.flatMap(({ number, cells: [name, value, ...more] }) =>
    name === undefined
      ? []
      : [
          {
            name,
            nameRow: number,
            value,
            valueRow: number,
            more: more.map((cell) => [cell, number] as const),
          },
        ],
  );

/** The names beside one another, each with its value below. */
function across(headings: Row, rows: readonly Row[]): HeadPair[] {
  const [values, ...rest] = rows.filter(({ number }) => number > headings.number);
  const pairs: HeadPair[] = headings.cells.map((name) => ({
    name,
    nameRow: headings.number,
    value: values && cellIn(values, name.column),
    valueRow: values?.number ?? headings.number,
    more: [],
  }));
  const isNamed = ({ column }: Cell) => cellIn(headings, column) !== undefined;
  const stray = [
    ...(values?.cells.filter((cell) => !isNamed(cell)).map((cell) => [cell, values.number] as const) ?? []),
    ...rest.flatMap(({ number, cells }) => cells.map((cell) => [cell, number] as const)),
  ];
  const [first, ...others] = pairs;
  return first === undefined ? [] : [{ ...first, more: stray }, ...others];
}

/**
 * The fields of the head in a sheet, whichever way they are laid out; hidden rows aside.
 * @param isName is a text the name of a field?
 */
export function headPairs({ rows }: Sheet, isName: (text: string) => boolean): HeadPair[] {
  const shown = rows.filter(isShown);
  const headings = shown.find(({ cells }) => cells.filter((cell) => isName(textIn(cell))).length >= MANY);
  return headings === undefined ? downwards(shown) : across(headings, shown);
}
