import type * as z from 'zod';
import { withQuickTest } from '../formats/quick-test.ts';

/** Keywords of JSON Schema (draft 2020-12). */
export type Keywords = Readonly<Record<string, unknown>>;

/** Refuses a record for this reason. The path is that of the field that is to blame, from the record. */
export type Refuse = (message: string, ...path: string[]) => void;

/** A rule between fields of a record, told twice: `check` for zod, `keywords` for JSON Schema. Both mean the same. */
export interface Rule<T> {
  check(record: T, refuse: Refuse): void;
  /** Judges a record whose fields are right one by one; of any other it may say what it likes. */
  keywords: Keywords;
}

/**
 * A schema with rules between its fields, which zod checks once the fields themselves are right, and which
 * `z.toJSONSchema` writes out as `allOf`.
 */
export function withRules<Schema extends z.ZodType>(
  schema: Schema,
  rules: readonly Rule<z.output<Schema>>[],
): Schema {
  let isRefused = false;
  const refuse = () => {
    isRefused = true;
  };
  return withQuickTest(
    schema.superRefine((record, context) => {
      for (const { check } of rules)
        check(record, (message, ...path) => context.addIssue({ code: 'custom', path, message }));
    }),
    (record) => {
      isRefused = false;
      for (const { check } of rules) check(record, refuse);
      return !isRefused;
    },
  ).meta({ allOf: rules.map(({ keywords }) => keywords) });
}

/** Has all these fields. `properties` names them again because a strict validator asks that of `required`. */
export const hasFields = (...fields: string[]): Keywords => ({
  properties: Object.fromEntries(fields.map((field) => [field, true])),
  required: fields,
});

/** Has none of these fields. */
export const lacksFields = (...fields: string[]): Keywords => ({
  properties: Object.fromEntries(fields.map((field) => [field, false])),
});

/** Has this field, with one of these codes. */
export const hasCode = (field: string, codes: readonly string[]): Keywords => ({
  properties: { [field]: { enum: codes } },
  required: [field],
});
