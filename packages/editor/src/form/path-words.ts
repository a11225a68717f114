import { isData, valueAt, type Path } from '../model/data.ts';
import type { Field } from './field.ts';
import { fieldText, type ModelWords } from './form-words.ts';
import { fieldsIn } from './label-of-path.ts';

/** What tells an item of a list from the others, when it is a word or has one. */
function itemWords(item: unknown, index: number): string {
  const telling = ['label', 'title', 'value', 'name', 'id', 'url', 'date', 'code', 'group'];
  for (const key of telling) {
    const found = valueAt(item, [key]);
    if (typeof found === 'string' && found !== '') return found;
  }
  return typeof item === 'string' ? item : String(index + 1);
}

/**
 * The way to a value in words, such as «Contacts › +4722112233 › Note». What the schema does not know, such as a language or
 * a field of a newer version, is called as the file calls it.
 * @param fields those of the record
 * @param path from the record to the value
 */
export function pathWords(fields: readonly Field[], record: unknown, path: Path, words: ModelWords): string {
  let known = fields;
  const parts: string[] = [];
  for (const [at, step] of path.entries()) {
    const holder = valueAt(record, path.slice(0, at));
    if (typeof step === 'number' && Array.isArray(holder)) {
      // One alone needs no name.
      if (holder.length > 1) parts.push(itemWords(holder[step], step));
      continue;
    }
    const field = known.find(({ name }) => name === step);
    parts.push(field === undefined ? String(step) : fieldText(field, words).label);
    if (field !== undefined) known = fieldsIn(field);
    else if (!isData(holder)) known = [];
  }
  return parts.join(' › ');
}
