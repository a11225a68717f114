/**
 * Words of a schema that no form is made from: what it says to people, for which forms have words of their own in each
 * language, and rules, which the check knows.
 */
const UNREAD = new Set([
  '$comment',
  '$id',
  '$schema',
  'allOf',
  'description',
  'else',
  'examples',
  'format',
  'if',
  'minItems',
  'minLength',
  'not',
  'pattern',
  'then',
  'title',
  'uniqueItems',
]);

/** Keys behind which names are those of fields and of records, and none of the schema's own. */
const HOLDS_NAMES = new Set(['$defs', 'properties']);

/**
 * As much of a JSON Schema as the form is made from.
 * @param {unknown} schema
 * @param {boolean} areNames
 * @returns {unknown}
 */
export function formSchemaOf(schema, areNames = false) {
  if (Array.isArray(schema)) return schema.map((part) => formSchemaOf(part));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => areNames || !UNREAD.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, formSchemaOf(value, !areNames && HOLDS_NAMES.has(key))]),
  );
}
