import type { Column, SheetCodeList, SheetLanguage } from '../mapping/column.ts';
import { SHEET_KINDS, type SheetKind } from '../mapping/layout/sheet-kinds.ts';
import { listWords } from './values/code-words.ts';
import { YES_NO_UNKNOWN } from './values/yes-no-words.ts';
import type { WrittenColumn, WrittenSheet, WrittenWorkbook } from './written-workbook.ts';

/** The name of the sheet of lists; the reader knows it for one without data. */
const NAMES: Readonly<Record<SheetLanguage, string>> = { nb: 'Lister', en: 'Lists' };

/** The list of a drop-down: one of codes, or of answers. */
export type DropDown = SheetCodeList | 'yesNo' | 'yesNoUnknown';

/** The list from which the cells of a column are chosen. */
export function dropDownOf({ type, list, yes }: Column): DropDown | undefined {
  if (type === 'yes-no') return 'yesNo';
  return list === 'holidayRule' && yes !== undefined ? 'yesNoUnknown' : list;
}

export function wordsOf(list: DropDown, language: SheetLanguage): readonly string[] {
  const answers = YES_NO_UNKNOWN[language];
  if (list === 'yesNo') return answers.slice(0, 2);
  return list === 'yesNoUnknown' ? answers : listWords(list, language);
}

/** What stands over a list: the heading of the first column that it is for, with the sheet when two have the same. */
function titlesOf(lists: readonly string[], language: SheetLanguage): Map<string, string> {
  const titles = new Map<string, string>();
  const columns = (Object.keys(SHEET_KINDS) as SheetKind[]).flatMap((kind) =>
    SHEET_KINDS[kind].columns.map((column) => ({ kind, column })),
  );
  for (const list of lists) {
    const { kind, column } = columns.find((one) => dropDownOf(one.column) === list) ?? {};
    if (kind === undefined || column === undefined) continue;
    const heading = column.headings[language][0];
    const isTaken = [...titles.values()].includes(heading);
    titles.set(list, isTaken ? `${heading} – ${SHEET_KINDS[kind].names[language][0]}` : heading);
  }
  return titles;
}

/** The workbook with a sheet of the words for its drop-downs, which stands last. */
export function withLists(workbook: WrittenWorkbook): WrittenWorkbook {
  const { language, sheets } = workbook;
  const used = [...new Set(sheets.flatMap(({ columns }) => columns.flatMap(({ list }) => list ?? [])))];
  if (used.length === 0) return workbook;
  const titles = titlesOf(used, language);
  const lists = used.map((list) => wordsOf(list as DropDown, language));
  const sheet: WrittenSheet = {
    name: NAMES[language],
    kind: 'lists',
    columns: used.map((list): WrittenColumn => ({ key: list, heading: titles.get(list) ?? list, width: 32 })),
    rows: Array.from({ length: Math.max(...lists.map((words) => words.length)) }, (_, index) => ({
      role: 'record' as const,
      cells: lists.map((words) => words[index] ?? ''),
    })),
  };
  return { ...workbook, sheets: [...sheets, sheet] };
}
