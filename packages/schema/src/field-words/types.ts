import type { Entities, EntityName } from '../model/entities.ts';

/**
 * What a form says of a field: its label, and a sentence that helps to fill it in. Where a language of somebody else leaves
 * the sentence out, that of the schema is meant, which is in English.
 */
export type FieldWord = readonly [label: string, help?: string];

/** The words for every field of every record in one language. A field without words does not compile. */
export type FieldWords = {
  readonly [Name in EntityName]: { readonly [Key in keyof Required<Entities[Name]>]: FieldWord };
};
