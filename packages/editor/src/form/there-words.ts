import type { AllWords } from '../locales/load-words.ts';
import { isData, wordOf, type Misfit } from '../model/data.ts';
import type { DirectoryFile } from '../model/directory-file.ts';
import type { DirectoryDocument } from '../model/directory-document.ts';
import { type ListName, LISTS } from '../model/file-names.ts';
import type { TextFormat } from '../model/text/text-node.ts';
import { labelOfPath } from './label-of-path.ts';
import { FIELDS } from './page-fields.ts';

/** Longer texts are cut here: they are told to be known again. */
const MAX_TEXT = 40;
const MAX_NAMES = 6;

const cut = (text: string): string =>
  text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT).trimEnd()} …` : text;

/** A value as it is written, its beginning. */
export const shortWord = (value: unknown): string => cut(wordOf(value));

/** What stands at a place, in words: of a text its beginning, of a record what its fields are called. */
export function thereWords(value: unknown, { words }: Pick<AllWords, 'words'>): string {
  if (value === null || value === undefined) return words.thereNothing;
  if (Array.isArray(value)) return words.thereList;
  if (isData(value)) {
    const names = Object.keys(value);
    return words.thereFields(names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), '…'] : names);
  }
  if (typeof value !== 'string') return words.thereValue(JSON.stringify(value));
  return words.thereText(cut(value));
}

/** How a list is written in a file. */
const listIn = (format: TextFormat, name: string) =>
  format === 'JSON' ? `"${name}": [ … ]` : `${name}: [ … ]`;

/** Why a change was refused, and how to mend what stands in its way. */
export function misfitWords(
  { path, wanted, value, file }: Misfit & { file: DirectoryFile },
  all: AllWords,
): string {
  const { words } = all;
  const [list, index] = path;
  const own = LISTS.find((name) => name === list);
  const inRecord = own !== undefined && typeof index === 'number';
  const name = String(path.at(-1) ?? file.path);
  const label =
    own !== undefined && path.length === 1
      ? words[own]
      : labelOfPath(FIELDS[inRecord ? own : 'head'], inRecord ? path.slice(2) : path, all) || name;
  const there = thereWords(value, all);
  return wanted === 'list'
    ? words.noList(label, file.path, there, listIn(file.format, name))
    : words.noRecord(label, file.path, there);
}

/** What stands in the place of a list of records, and how to mend it; undefined where nothing does, or a list. */
export function noListWords(document: DirectoryDocument, list: ListName, all: AllWords): string | undefined {
  const file = document.locate([list])?.file;
  const value = document.data[list];
  const isFine = value === undefined || value === null || Array.isArray(value);
  return isFine || file === undefined
    ? undefined
    : misfitWords({ path: [list], wanted: 'list', value, file }, all);
}
