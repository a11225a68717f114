import { FIELD_NOTES } from '@service-directory/schema/model';
import type { FieldMapping } from '../../field-map.ts';

const nameOf = (entity: string) => `${entity.charAt(0).toUpperCase()}${entity.slice(1)}`;

/** Every field of the model as a table of fields names it: `Service.name`. */
const ALL_FIELDS: readonly string[] = Object.entries(FIELD_NOTES).flatMap(([entity, fields]) =>
  Object.keys(fields).map((field) => `${nameOf(entity)}.${field}`),
);

/** The fields of the model that a table leaves out, and its lines that no field of the model has, or that stand twice. */
export function gapsOf(table: readonly FieldMapping[]): { missing: string[]; unknown: string[] } {
  const named = table.map(({ field }) => field);
  const isCovered = (field: string) => named.includes(field) || named.includes(field.replace(/\..*/, '.*'));
  const isKnown = (name: string) =>
    name.endsWith('.*')
      ? ALL_FIELDS.some((field) => field.startsWith(name.slice(0, -1)))
      : ALL_FIELDS.includes(name);
  return {
    missing: ALL_FIELDS.filter((field) => !isCovered(field)),
    unknown: named.filter((name, index) => !isKnown(name) || named.indexOf(name) !== index),
  };
}
