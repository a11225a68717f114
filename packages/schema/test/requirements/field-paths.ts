import type { JsonSchema } from '../json-schema-verdicts.ts';

/** All values at a path, lists looked through: `locations.address` of a service is the address of each of its places. */
export function valuesAt(value: unknown, path: string): unknown[] {
  let values = [value];
  for (const field of path.split('.')) {
    values = values
      .flatMap((item) => (Array.isArray(item) ? (item as unknown[]) : [item]))
      .flatMap((item) =>
        typeof item === 'object' && item !== null && Object.hasOwn(item, field)
          ? [(item as Record<string, unknown>)[field]]
          : [],
      );
  }
  return values;
}

/** The schemas that a schema stands for: behind references, in lists, and each of several choices. */
function* unfold(schema: JsonSchema, root: JsonSchema): Generator<JsonSchema> {
  yield schema;
  const target = schema.$ref === undefined ? undefined : root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  const inner = [target, schema.items, ...(schema.anyOf ?? []), ...((schema.oneOf as JsonSchema[]) ?? [])];
  for (const next of inner) if (next !== undefined) yield* unfold(next, root);
}

/** Does a JSON Schema know a field at this path? Lists are looked through. */
export function knowsPath(root: JsonSchema, path: string): boolean {
  let schemas: JsonSchema[] = [root];
  for (const field of path.split('.')) {
    schemas = schemas
      .flatMap((schema) => [...unfold(schema, root)])
      .flatMap(({ properties }): JsonSchema[] => {
        const property = properties?.[field];
        return property === undefined ? [] : [property];
      });
  }
  return schemas.length > 0;
}

/** The path of a fixture's field from the directory. */
export const fromDirectory = (field: string): string =>
  field.startsWith('directory.') ? field.slice('directory.'.length) : `services.${field}`;
