import type { Field, FieldKind } from '../form/field.ts';
import { isData, valueAt } from './data.ts';

/** The text of one language; a plain string is in the source language. Empty when there is none. */
export function textOf(value: unknown, lang: string, source: string): string {
  if (typeof value === 'string') return lang === source ? value : '';
  const text = valueAt(value, [lang]);
  return typeof text === 'string' ? text : '';
}

/** A text of a record that can stand in several languages, and the order of the keys around it. */
export interface TextPlace {
  field: Field;
  path: (string | number)[];
  orders: readonly (readonly string[])[];
}

/** Lists whose texts are not translated: what a source is called there is how it is found. */
const NOT_TRANSLATED: ReadonlySet<string> = new Set(['sources', 'translations']);
/** Names are seldom translated: a person asks for the place by the name on its door. */
const NAMES: ReadonlySet<string> = new Set(['name', 'alternateName']);
/** Records whose names are words that readers need: what a day is called. */
const NAMED_IN_WORDS = 'publicHoliday';

export const isName = ({ name, entity }: Field): boolean => NAMES.has(name) && entity !== NAMED_IN_WORDS;

/**
 * The texts that a record has and that readers need in their language, however deep.
 * @param holder where the record stands
 */
export function textPlacesOf(
  fields: readonly Field[],
  data: unknown,
  holder: Omit<TextPlace, 'field'>,
): TextPlace[] {
  return fields.flatMap((field) => {
    const path = [...holder.path, field.name];
    if (NOT_TRANSLATED.has(field.name) || valueAt(data, path) === undefined) return [];
    return textsIn(field, field.value, data, { path, orders: [field.order, ...holder.orders] });
  });
}

function textsIn(field: Field, kind: FieldKind, data: unknown, place: Omit<TextPlace, 'field'>): TextPlace[] {
  if (kind.kind === 'text') return isName(field) ? [] : [{ field, ...place }];
  if (kind.kind === 'either')
    return isData(valueAt(data, place.path)) ? textsIn(field, kind.record.value, data, place) : [];
  const isList = kind.kind === 'records' || kind.kind === 'conditions';
  if (isList) {
    const list = valueAt(data, place.path);
    return (Array.isArray(list) ? list : []).flatMap((_, index) => {
      const item = { path: [...place.path, index], orders: [[], ...place.orders] };
      return kind.kind === 'conditions'
        ? textPlacesOf(kind.fields, data, item)
        : textsIn(field, kind.item.value, data, item);
    });
  }
  return 'fields' in kind ? textPlacesOf(kind.fields, data, place) : [];
}
