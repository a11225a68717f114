import listEn from '@service-directory/schema/list-labels/en';
import listNb from '@service-directory/schema/list-labels/nb';
import recordEn from '@service-directory/schema/record-labels/en';
import recordNb from '@service-directory/schema/record-labels/nb';
import type { SheetCodeList, SheetLanguage } from '../column.ts';

type ListLabels = Partial<CodeLabels>;

/** What the codes of each list are called, in the order of the schema. */
type CodeLabels = Readonly<Record<SheetCodeList, Readonly<Record<string, { label: string }>>>>;

// Of the ways in, a list has some alone.
const labelsIn = (list: SheetCodeList, listed: ListLabels, others: ListLabels) =>
  others[list] ?? listed[list];

/**
 * The labels by which the codes of a list are read and written. Without what the codes mean, which no cell is compared with and is
 * two thirds of the words.
 */
export const codeLabels = (list: SheetCodeList, language: SheetLanguage): CodeLabels[SheetCodeList] =>
  (language === 'nb' ? labelsIn(list, listNb, recordNb) : labelsIn(list, listEn, recordEn)) ?? {};
