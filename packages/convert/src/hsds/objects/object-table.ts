/** What a table of HSDS objects is made of. The objects themselves: core-objects.ts, place-objects.ts, detail-objects.ts. */

/** What a property holds. `list` and `one` name the object that stands in it; `key` is the id of another object. */
export type PropertyType =
  | 'string'
  | 'number'
  | 'uuid'
  | 'uri'
  | 'email'
  | 'date'
  | 'datetime'
  | 'time'
  | { readonly codes: readonly string[] }
  | { readonly list: HsdsKind }
  | { readonly one: HsdsKind; readonly key: string }
  | { readonly key: HsdsKind };

export interface HsdsProperty {
  readonly type: PropertyType;
  readonly isRequired: boolean;
}

export interface HsdsObjectType {
  /** The file of the data package. */
  readonly file: string;
  readonly properties: Readonly<Record<string, HsdsProperty>>;
}

/** The names of the objects of HSDS 3.1, as its schemas are called. */
export const HSDS_KINDS = [
  'organization',
  'program',
  'service',
  'attribute',
  'service_at_location',
  'location',
  'phone',
  'contact',
  'address',
  'schedule',
  'funding',
  'service_area',
  'required_document',
  'language',
  'accessibility',
  'taxonomy_term',
  'metadata',
  'meta_table_description',
  'cost_option',
  'organization_identifier',
  'taxonomy',
  'service_capacity',
  'unit',
  'url',
] as const;
/** The name of an object of HSDS 3.1, such as `service_at_location`. */
export type HsdsKind = (typeof HSDS_KINDS)[number];

const make =
  (isRequired: boolean) =>
  (type: PropertyType): HsdsProperty => ({ type, isRequired });
/** A property that may be missing. */
export const may = make(false);
/** A property that must be there. */
export const must = make(true);

/** Properties that every object has. */
export const ID = { id: must('uuid') };
export const LISTS = {
  attributes: may({ list: 'attribute' }),
  metadata: may({ list: 'metadata' }),
};
