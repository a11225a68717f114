import { isDraft } from '../../mapping/additions/field-path.ts';
import type { Column } from '../../mapping/column.ts';

/** The languages of the texts of a directory. */
export interface TextLanguages {
  /** Of texts that name none. */
  source: string;
  isNamed: boolean;
}

/** One column of a sheet: a column of the table, in one language when there are several. */
export interface SheetColumn {
  column: Column;
  /** BCP 47; undefined when the heading names none. */
  language?: string;
}

export const columnKey = ({ column, language }: SheetColumn): string =>
  language === undefined ? column.key : `${column.key}|${language}`;

/** A text by the column it stands in: one for each language. */
export function* textsOf(
  value: unknown,
  column: Column,
  { source, isNamed }: TextLanguages,
): Generator<readonly [SheetColumn, unknown]> {
  if (column.isTranslatable !== true) {
    yield [{ column }, value];
    return;
  }
  const byLanguage = isDraft(value) ? Object.entries(value) : [[source, value] as const];
  for (const [language, text] of byLanguage)
    yield [language === source && !isNamed ? { column } : { column, language }, text];
}
