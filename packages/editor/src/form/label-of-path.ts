import type { Path } from '../model/data.ts';
import type { Field } from './field.ts';
import { fieldText, type ModelWords } from './form-words.ts';

/** The fields that stand in a field. */
export function fieldsIn({ value }: Field): readonly Field[] {
  switch (value.kind) {
    case 'record':
    case 'condition':
    case 'conditions':
    case 'hours':
      return value.fields;
    case 'records':
    case 'map':
      return fieldsIn(value.item);
    case 'either':
      return fieldsIn(value.record);
    default:
      return [];
  }
}

/**
 * What the form calls a place of a record: the field, after the list or the condition that holds it. The code of a condition
 * is called as the condition, and what only gathers fields, such as all conditions, is not named.
 * @param path from the record; what has no field, such as a language or the place in a list, is passed over
 * @returns empty when the form has no such field
 */
export function labelOfPath(fields: readonly Field[], path: Path, words: ModelWords): string {
  let known = fields;
  let holder: Field | undefined;
  let [outer, label] = ['', ''];
  for (const step of path) {
    const field = known.find(({ name }) => name === step);
    if (field === undefined) continue;
    const isAnswer = field.name === 'value' && holder?.value.kind.startsWith('condition') === true;
    if (!isAnswer) {
      outer = holder === undefined || holder.value.kind === 'record' ? '' : label;
      label = fieldText(field, words).label;
    }
    known = fieldsIn(field);
    holder = field;
  }
  return outer === '' ? label : `${outer}, ${label}`;
}
