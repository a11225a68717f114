import type { Path } from '../model/data.ts';
import { LISTS } from '../model/file-names.ts';
import { codesOf } from './code-names.ts';
import type { Field } from './field.ts';
import { fieldsIn } from './label-of-path.ts';
import { FIELDS } from './page-fields.ts';

export type Page = keyof typeof FIELDS;

/** The fields of a page, by what they are called in a file, and by the codes that they may have. */
interface Index {
  byName: ReadonlyMap<string, readonly Field[]>;
  byCode: ReadonlyMap<string, readonly Field[]>;
}

/** Fields with all that stand in them. */
const allIn = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...allIn(fieldsIn(field))]);

function grouped(fields: readonly Field[], keysOf: (field: Field) => readonly string[]) {
  const groups = new Map<string, Field[]>();
  for (const field of fields)
    for (const key of keysOf(field)) groups.set(key, [...(groups.get(key) ?? []), field]);
  return groups;
}

const indexes = new Map<Page, Index>();

/** Made when it is first needed: there are many sentences, and many fields. */
function indexOf(page: Page): Index {
  const known = indexes.get(page);
  if (known !== undefined) return known;
  const fields = allIn(FIELDS[page]);
  const made = { byName: grouped(fields, ({ name }) => [name]), byCode: grouped(fields, codesOf) };
  indexes.set(page, made);
  return made;
}

/** All fields of a page with a name, however deep. */
export const fieldsNamed = (page: Page, name: string): readonly Field[] =>
  indexOf(page).byName.get(name) ?? [];

/** All fields of a page that may have a code. */
export const fieldsWithCode = (page: Page, code: string): readonly Field[] =>
  indexOf(page).byCode.get(code) ?? [];

/** The record of a path: the page that it is on, and the way from there. */
export function pageOf(path: Path): { page: Page; inRecord: Path } {
  const [list, index] = path;
  const own = LISTS.find((name) => name === list);
  return own === undefined || typeof index !== 'number'
    ? { page: 'head', inRecord: path }
    : { page: own, inRecord: path.slice(2) };
}

/** The fields that stand beside a place and around it, the nearest first. */
export function fieldsAround(fields: readonly Field[], path: Path): (readonly Field[])[] {
  const around = [fields];
  let known = fields;
  for (const step of path) {
    const field = known.find(({ name }) => name === step);
    if (field === undefined) continue;
    known = fieldsIn(field);
    if (known.length > 0) around.unshift(known);
  }
  return around;
}

/** The field at the end of `verification.reviewBy`. */
export function fieldAt(fields: readonly Field[], steps: readonly string[]): Field | undefined {
  const [name, ...rest] = steps;
  const field = fields.find((one) => one.name === name);
  return field === undefined || rest.length === 0 ? field : fieldAt(fieldsIn(field), rest);
}

/** The fields that a path leads through, the last one first. */
export function fieldsOn(fields: readonly Field[], path: Path): Field[] {
  const on: Field[] = [];
  let known = fields;
  for (const step of path) {
    const field = known.find(({ name }) => name === step);
    if (field === undefined) continue;
    on.unshift(field);
    known = fieldsIn(field);
  }
  return on;
}
