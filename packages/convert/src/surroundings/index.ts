/** What looks at what stands around the records of a workbook: an argument of `fromSpreadsheet`. */
export { surroundings } from '../spreadsheet/mapping/surroundings/index.ts';
export type { Surroundings } from '../spreadsheet/mapping/surroundings/surroundings.ts';
