/** As much of JSON Schema 2020-12 as the published schema of a directory uses. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Readonly<Record<string, JsonSchema>>;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly JsonSchema[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
}

/** A schema with what its reference stands for, and the name of that. */
export interface Resolved {
  schema: JsonSchema;
  name: string | undefined;
}

const PREFIX = '#/$defs/';

/** Follows a reference. What stands beside it says more of this place, such as its description. */
export function resolve(schema: JsonSchema, root: JsonSchema): Resolved {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return { schema, name: undefined };
  const name = $ref.slice(PREFIX.length);
  const target = root.$defs?.[name];
  return target === undefined ? { schema: own, name } : { schema: { ...target, ...own }, name };
}
