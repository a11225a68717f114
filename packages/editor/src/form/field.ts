/** What is entered in one line. */
export type LineInput = 'text' | 'url' | 'email' | 'date' | 'time' | 'language' | 'country' | 'time-zone';

/** What is entered in a field, and how. */
export type FieldKind =
  /** Text in several languages. */
  | { kind: 'text'; maxLength: number; isLong: boolean }
  | { kind: 'line'; input: LineInput }
  | { kind: 'number'; minimum: number | undefined; maximum: number | undefined; isInteger: boolean }
  /** True, or left out. */
  | { kind: 'flag' }
  | { kind: 'code'; choice: Choice }
  | { kind: 'codes'; choice: Choice }
  /** A list of words. */
  | { kind: 'words'; input: LineInput }
  | { kind: 'reference'; to: ReferenceTarget; isMany: boolean }
  | { kind: 'record'; fields: readonly Field[]; entity: string }
  | { kind: 'records'; item: Field }
  /** Records by language. */
  | { kind: 'map'; item: Field }
  /** One condition: a code with what it rests on. */
  | { kind: 'condition'; fields: readonly Field[] }
  | { kind: 'conditions'; fields: readonly Field[] }
  | { kind: 'hours'; fields: readonly Field[] }
  /** A word or a record. */
  | { kind: 'either'; word: Field; record: Field }
  /** Anything: shown as JSON. */
  | { kind: 'json' };

/** The codes of a list. */
export interface Choice {
  codes: readonly (string | number)[];
  /** May the directory have codes of its own? */
  isOpen: boolean;
}

/** What an id may name. */
export type ReferenceTarget = 'organizations' | 'services' | 'sources';

/** A field of a form. */
export interface Field {
  name: string;
  /** The record that holds it, as the words for fields know it. */
  entity: string;
  isRequired: boolean;
  /** What the schema says of it, in English; a sentence, or empty. */
  description: string;
  /** Keys of the record beside it, in the order of the schema. */
  order: readonly string[];
  value: FieldKind;
}
