import type { Path } from '../model/data.ts';
import type { Field } from './field.ts';
import { fieldText, type ModelWords } from './form-words.ts';

/** So many names say where a place is: those of a whole way would be a sentence of their own. */
const NAMES = 2;

/** The fields that stand in a field. */
function fieldsIn({ value }: Field): readonly Field[] {
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
 * What the form calls a place of a record: the field, after the one that holds it. The code of a condition is called as the
 * condition.
 * @param path from the record; what has no field, such as a language or the place in a list, is passed over
 * @returns empty when the form has no such field
 */
export function labelOfPath(fields: readonly Field[], path: Path, words: ModelWords): string {
  const labels: string[] = [];
  let known = fields;
  let holder: Field | undefined;
  for (const step of path) {
    const field = known.find(({ name }) => name === step);
    if (field === undefined) continue;
    const isAnswer = field.name === 'value' && holder?.value.kind.startsWith('condition') === true;
    if (!isAnswer) labels.push(fieldText(field, words).label);
    known = fieldsIn(field);
    holder = field;
  }
  return labels.slice(-NAMES).join(', ');
}
