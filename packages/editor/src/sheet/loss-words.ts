import { FIELDS } from '../form/page-fields.ts';
import { pathWords } from '../form/path-words.ts';
import type { AllWords } from '../locales/load-words.ts';
import { isData, valueAt, wordOf, type Path } from '../model/data.ts';
import { languagesOf, nameOf } from '../model/directory-document.ts';
import { LISTS } from '../model/file-names.ts';
import { pathKey } from '../model/finding-index.ts';
import type { OwnPart, SheetLoss } from './sheet-choice.ts';

/** What a spreadsheet does not hold of one record. */
export interface LostRecord {
  /** What the record is called. */
  name: string;
  fields: readonly LostField[];
}

export interface LostField {
  /** The way to it in words; empty for the record as a whole. */
  field: string;
  /** What stands there, as far as it is short enough to be told. */
  value: string;
  why: string;
}

/** Longer texts are cut here: the record itself has them whole. */
const MAX_VALUE = 80;

/** The words and numbers in a value, in its order: people read no brackets. */
function wordsIn(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(wordsIn);
  return [String(value as string | number | boolean)];
}

function shown(value: unknown): string {
  const text = wordsIn(value).join(', ');
  return text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE).trimEnd()} …`;
}

/** The record of a path: one of a list, or the head. */
function recordOf(path: Path): { page: keyof typeof FIELDS; root: Path } {
  const [list, index] = path;
  const own = LISTS.find((name) => name === list);
  return own === undefined || typeof index !== 'number'
    ? { page: 'head', root: [] }
    : { page: own, root: [own, index] };
}

/** What is lost, record by record and field by field, in the order in which it was told. */
export function lostRecords(data: unknown, losses: readonly SheetLoss[], all: AllWords): LostRecord[] {
  const languages = languagesOf(data);
  const records = new Map<string, { name: string; fields: LostField[] }>();
  for (const { path, why } of losses) {
    const { page, root } = recordOf(path);
    const key = pathKey(root);
    const record = valueAt(data, root);
    let lost = records.get(key);
    if (lost === undefined) {
      const called = nameOf(record, languages) ?? (isData(record) ? record['id'] : undefined);
      const name =
        page === 'head' ? all.words.directory : called === undefined ? all.words.unnamed : wordOf(called);
      records.set(key, (lost = { name, fields: [] }));
    }
    const inRecord = path.slice(root.length);
    const field = pathWords(FIELDS[page], record, inRecord, all);
    lost.fields.push({ field, value: inRecord.length === 0 ? '' : shown(valueAt(data, path)), why });
  }
  return [...records.values()];
}

/** By what is counted in a sheet, the words for it. */
const COUNTED = {
  comments: 'ownComments',
  formulas: 'ownFormulas',
  merged: 'ownMerged',
  hidden: 'ownHidden',
  boxes: 'ownBoxes',
  pages: 'ownPages',
  prompts: 'ownPrompts',
} as const;

/** What a person has in her spreadsheet and that is not written, in words. */
export function ownPartWords(part: OwnPart, { words }: AllWords): string {
  const where = part.sheet === '' ? words.theSheet : words.sheetNamed(part.sheet);
  switch (part.kind) {
    case 'sheet':
      return words.ownSheet(where, part.cells);
    case 'column':
      return words.ownColumn(where, part.heading, part.cells);
    case 'cells':
      return words.ownCells(where, part.names);
    default:
      return words[COUNTED[part.kind]](where, part.count);
  }
}
