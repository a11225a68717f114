import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ZodType } from 'zod';
import { writeJsonSchemas } from '../scripts/json-schema.mjs';
import * as zodSchemas from '../src/zod.ts';

/** A schema as it stands in a file, with the keywords that the tests look at. */
export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
}

/** The files as they are built, by name without `.json`. */
export const jsonSchemas = (await writeJsonSchemas(zodSchemas)) as Record<string, JsonSchema>;

/** The zod schema that each file must agree with. */
export const ZOD_SCHEMAS = {
  directory: zodSchemas.directorySchema,
  'directory-head': zodSchemas.directoryHeadSchema,
  organization: zodSchemas.organizationSchema,
  service: zodSchemas.serviceSchema,
  location: zodSchemas.locationSchema,
  contact: zodSchemas.contactSchema,
  'opening-hours': zodSchemas.openingHoursSchema,
  'access-conditions': zodSchemas.accessConditionsSchema,
  source: zodSchemas.sourceSchema,
  verification: zodSchemas.verificationSchema,
  'code-definition': zodSchemas.codeDefinitionSchema,
} satisfies Record<string, ZodType>;

export type FileName = keyof typeof ZOD_SCHEMAS;
export const FILE_NAMES = Object.keys(ZOD_SCHEMAS) as FileName[];

/** As strict as ajv can be: whatever it could not understand of a schema throws. */
const STRICT: Options = { strict: true, strictRequired: true };

/** A validator of one schema that knows the formats. */
export function compile(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020(STRICT);
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  return ajv.compile(schema);
}

/** A validator of one schema that takes `format` for a remark, as the specification lets it. */
export const compileWithoutFormats = (schema: JsonSchema): ValidateFunction =>
  new Ajv2020({ ...STRICT, validateFormats: false }).compile(schema);

/** What each reader says of a value: is it valid? */
export interface Verdicts {
  zod: boolean;
  jsonSchema: boolean;
  jsonSchemaWithoutFormats: boolean;
}

/** A function that asks all of them about a value. */
export function judgesOf(zodSchema: ZodType, jsonSchema: JsonSchema): (value: unknown) => Verdicts {
  const isValid = compile(jsonSchema);
  const isValidWithoutFormats = compileWithoutFormats(jsonSchema);
  return (value) => ({
    zod: zodSchema.safeParse(value).success,
    jsonSchema: isValid(value),
    jsonSchemaWithoutFormats: isValidWithoutFormats(value),
  });
}

/** All of them say the same. */
export const unanimous = (isValid: boolean): Verdicts => ({
  zod: isValid,
  jsonSchema: isValid,
  jsonSchemaWithoutFormats: isValid,
});
