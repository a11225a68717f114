import type { CellType } from '../../mapping/column.ts';

const USUAL = 18;

/** Columns that hold more or less than a few words. */
const WIDTHS: Readonly<Partial<Record<CellType, number>>> = {
  text: 40,
  name: 28,
  names: 28,
  codes: 32,
  audience: 32,
  hours: 32,
  web: 32,
  email: 26,
  phone: 20,
  street: 24,
  json: 40,
  age: 12,
  date: 13,
  time: 10,
  latitude: 12,
  longitude: 12,
  'postal-code': 12,
};

/** About how many characters a column of this kind shows side by side. */
export const widthOf = (type: CellType): number => WIDTHS[type] ?? USUAL;
