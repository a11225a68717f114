import { leftCells, type ReadSource, type Workbook } from '@service-directory/convert/spreadsheet';
import type { OwnPart } from './sheet-choice.ts';

/** Reasons of `leftCells` for which a whole sheet is passed over. */
const WHOLE_SHEET: ReadonlySet<string> = new Set(['sheet/ignored-sheet', 'sheet/hidden-sheet']);

/** Words that stand in no cell: they are counted by what they are. */
const BESIDE = 'sheet/comments';

/** Fonts, sizes and fields of a header or footer, and what a program puts before the number of the page. */
const OF_PROGRAM = /&"[^"]*"|&\d+|&[A-Z]|(?<!\p{L})(?:page|side|seite)(?!\p{L})|[\s\d/,.?-]/giu;

/** Words beside the cells of a sheet, without those that programs put there: help on the columns comes with each file of ours. */
function wordsBeside({
  beside = [],
  rows,
}: Workbook['sheets'][number]): Record<'boxes' | 'pages' | 'prompts', number> {
  const [first] = rows;
  const headings = new Set(first?.cells.map(({ value }) => (value.kind === 'text' ? value.text : '')));
  const prompts = beside.flatMap(({ where, text }) => (where === 'prompt' ? [text] : []));
  const isOurs = prompts.every((text, index) => index % 2 === 1 || headings.has(text));
  const pages = beside.filter(({ where, text }) => where === 'page' && text.replace(OF_PROGRAM, '') !== '');
  return {
    boxes: beside.filter(({ where }) => where === 'box').length,
    pages: pages.length,
    prompts: isOurs ? 0 : prompts.length,
  };
}

/** Counts by a key, in the order in which the keys came. */
class Counts<Key> {
  readonly #all = new Map<string, { key: Key; names: string[] }>();

  add(id: string, key: Key, name: string): void {
    const known = this.#all.get(id);
    if (known === undefined) this.#all.set(id, { key, names: [name] });
    else known.names.push(name);
  }

  get all(): { key: Key; names: string[] }[] {
    return [...this.#all.values()];
  }
}

/** Cells that are in no record: whole sheets, then columns by their headings, then what stands alone. */
function leftParts(read: ReadSource): OwnPart[] {
  const sheets = new Counts<{ sheet: string }>();
  const columns = new Counts<{ sheet: string; heading: string }>();
  const single = new Counts<{ sheet: string }>();
  for (const { sheet, cell, heading, reason } of leftCells(read)) {
    if (reason === BESIDE) continue;
    if (WHOLE_SHEET.has(reason)) sheets.add(sheet, { sheet }, cell);
    else if (heading === undefined || reason === 'sheet/struck-out') single.add(sheet, { sheet }, cell);
    else columns.add(JSON.stringify([sheet, heading]), { sheet, heading }, cell);
  }
  return [
    ...sheets.all.map(({ key, names }) => ({ kind: 'sheet', ...key, cells: names.length }) as const),
    ...columns.all.map(({ key, names }) => ({ kind: 'column', ...key, cells: names.length }) as const),
    ...single.all.map(({ key, names }) => ({ kind: 'cells', ...key, names }) as const),
  ];
}

/**
 * What a spreadsheet has besides the directory that was read from it. It is not written: neither are colours, widths and
 * other looks, of which nothing is read.
 */
export function ownParts(workbook: Workbook, read: ReadSource): OwnPart[] {
  const parts = leftParts(read);
  for (const one of workbook.sheets) {
    const { name: sheet, rows, commentedCells, merges, hiddenColumns } = one;
    const formulas = rows.flatMap(({ cells }) => cells).filter(({ isFormula }) => isFormula === true).length;
    const hidden = rows.filter(({ isHidden }) => isHidden === true).length + hiddenColumns.length;
    const counts = {
      comments: commentedCells.length,
      formulas,
      merged: merges.length,
      hidden,
      ...wordsBeside(one),
    } as const;
    for (const kind of ['comments', 'formulas', 'merged', 'hidden', 'boxes', 'pages', 'prompts'] as const)
      if (counts[kind] > 0) parts.push({ kind, sheet, count: counts[kind] });
  }
  return parts;
}
