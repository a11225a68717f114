import type { SheetLanguage } from './column.ts';
import { SHEET_KINDS } from './layout/sheet-kinds.ts';

/** The heading that we write for a column: of services, or else of another sheet. The key itself when there is none. */
export function columnHeading(key: string, language: SheetLanguage): string {
  const { services, ...others } = SHEET_KINDS;
  for (const { columns } of [services, ...Object.values(others)]) {
    const column = columns.find((one) => one.key === key);
    if (column !== undefined) return column.headings[language][0];
  }
  return key;
}
