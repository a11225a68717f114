/** The objects of HSDS 3.1 (https://github.com/openreferral/specification, `schema/*.json`). */
type HsdsObject =
  | 'accessibility'
  | 'address'
  | 'attribute'
  | 'contact'
  | 'cost_option'
  | 'funding'
  | 'language'
  | 'location'
  | 'meta_table_description'
  | 'metadata'
  | 'organization'
  | 'organization_identifier'
  | 'phone'
  | 'program'
  | 'required_document'
  | 'schedule'
  | 'service'
  | 'service_area'
  | 'service_at_location'
  | 'service_capacity'
  | 'taxonomy'
  | 'taxonomy_term'
  | 'unit'
  | 'url';

/** A property of HSDS 3.1 as `object.property`, such as `service.name`. */
export type HsdsProperty = `${HsdsObject}.${string}`;
/** A type of schema.org, or a property of one, such as `schema:Service.name`. */
export type SchemaOrgTerm = `schema:${string}`;

/** One or more, the nearest first. */
type Terms<Term extends string> = readonly [Term, ...Term[]];

/** What a field is called elsewhere, and why ours is another. At least one of the four is there. */
interface Reasons {
  /** Where HSDS 3.1 says it. */
  readonly hsds: Terms<HsdsProperty>;
  /** Where schema.org says it. */
  readonly schemaOrg: Terms<SchemaOrgTerm>;
  /** The keys under which OpenStreetMap says it; `*` stands for a part that varies, as on its wiki. */
  readonly osm: Terms<string>;
  /**
   * In a sentence: how the field differs from the terms beside it or goes beyond them, or why there are none. Left out
   * when each of the terms means what the field means. That a text of ours may be given by language is not repeated.
   */
  readonly differs: string;
}

type AtLeastOneOf<T> = { [Key in keyof T]: Pick<T, Key> & Partial<Omit<T, Key>> }[keyof T];

/** What there is to know of a field besides its schema. Sentences are in English. */
export type FieldNote<Value = unknown> = AtLeastOneOf<Reasons> & {
  /** A value that the schema accepts. Invented: no such service, and no number but public short ones. */
  readonly example: Value;
  /** How a number, date or time is counted, such as `years` or `YYYY-MM-DD`. */
  readonly unit?: string;
};

/** A note for every field of a record, and none besides. */
export type FieldNotes<T> = {
  readonly [Key in keyof Required<T>]: FieldNote<Exclude<Required<T>[Key], undefined>>;
};
