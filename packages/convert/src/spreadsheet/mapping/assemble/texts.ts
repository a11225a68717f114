import type { RowReadings } from '../layout/row-readings.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import type { Desk } from './desk.ts';

/** A text in the source language, or by language when there is a column a language. */
export type SheetText = string | Record<string, string>;

/** The text of the columns with a key. */
export function assembleText(
  row: RowReadings,
  column: string,
  path: string,
  desk: Desk,
): SheetText | undefined {
  desk.trace?.(path, row, column);
  const columns = row.columnsOf(column);
  if (columns.length === 0) return undefined;
  const [only] = columns;
  if (columns.length === 1 && only !== undefined && (only.language ?? desk.language) === desk.language)
    return row.at(only) as string | undefined;
  const byLanguage = new Map<string, BoundColumn>();
  for (const bound of columns) {
    const language = bound.language ?? desk.language;
    if (row.at(bound) !== undefined && !byLanguage.has(language)) byLanguage.set(language, bound);
  }
  const source = byLanguage.get(desk.language);
  if (byLanguage.size === 0) return undefined;
  if (byLanguage.size === 1 && source !== undefined) return row.at(source) as string;
  for (const [language, bound] of byLanguage) desk.trace?.(`${path}/${language}`, row, bound);
  return Object.fromEntries([...byLanguage].map(([language, bound]) => [language, row.at(bound) as string]));
}
