import type { KeptPart } from '../kept-words.ts';

/** Shared values of a pivot table, by kind (ECMA-376 part 1, 18.10.1): texts, numbers, days. */
const PIVOT_VALUES = { s: ['v'], n: ['v'], d: ['v'] };

/** Parts of an Excel workbook that hold words which are in no cell. */
export const XLSX_KEPT: readonly KeptPart[] = [
  // What a pivot table was made from stays as it was, also when its rows are deleted or its sheet is.
  { path: /^xl\/pivotcache\/pivotcache(?:definition|records)\d*\.xml$/, where: 'copy', values: PIVOT_VALUES },
  { path: /^xl\/externallinks\/externallink\d*\.xml$/, where: 'copy', texts: ['v'] },
  // The log of a workbook that several change at once, with what cells held before.
  { path: /^xl\/revisions\/revisionlog\d*\.xml$/, where: 'copy', texts: ['v', 't'] },
  { path: /^xl\/charts\/chart(?:ex)?\d*\.xml$/, where: 'chart', texts: ['v', 't', 'pt'] },
  { path: /^xl\/diagrams\/data\d*\.xml$/, where: 'box', texts: ['t'] },
  {
    path: /^docprops\/core\.xml$/,
    where: 'property',
    texts: ['title', 'subject', 'description', 'keywords', 'category'],
  },
  { path: /^docprops\/custom\.xml$/, where: 'property', texts: ['lpwstr', 'lpstr', 'bstr'] },
  { path: /^xl\/connections\.xml$/, where: 'property', values: { dbPr: ['connection'], webPr: ['url'] } },
  // A name that stands for words, not for cells.
  { path: /^xl\/workbook\.xml$/, where: 'property', texts: ['definedName'], only: /"/ },
];
