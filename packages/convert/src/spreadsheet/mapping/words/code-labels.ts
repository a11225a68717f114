import listEn from '@service-directory/schema/list-labels/en';
import listNb from '@service-directory/schema/list-labels/nb';
import recordEn from '@service-directory/schema/record-labels/en';
import recordNb from '@service-directory/schema/record-labels/nb';
import type { SheetCodeList, SheetLanguage } from '../column.ts';

/** What the codes of each list are called, in the order of the schema. */
type CodeLabels = Readonly<Record<SheetCodeList, Readonly<Record<string, { label: string }>>>>;

/**
 * The labels by which codes are read and written. Without what the codes mean, which no cell is compared with and is
 * two thirds of the words.
 */
export const CODE_LABELS: Readonly<Record<SheetLanguage, CodeLabels>> = {
  nb: { ...listNb, ...recordNb },
  en: { ...listEn, ...recordEn },
};
