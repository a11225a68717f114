/** HSDS 3.1 (Open Referral) both ways, as trees of JSON and as the tabular data package. */
export { fromHsds } from './from-hsds.ts';
export { HSDS_FIELD_MAP } from './field-map.ts';
export { HSDS_LOSS_REASONS } from './losses.ts';
export { EXTENSION as HSDS_EXTENSION, HSDS_NAMESPACE } from './namespace.ts';
export { checkHsds, type HsdsProblem } from './objects/check-hsds.ts';
export type { HsdsKind } from './objects/object-table.ts';
export type { DraftDirectory, FromHsdsOptions } from './read-trees.ts';
export { fromHsdsTables } from './tabular/from-tables.ts';
export { toHsdsTables } from './tabular/to-tables.ts';
export { publishedTaxonomies as hsdsTaxonomies } from './taxonomies/taxonomies.ts';
export {
  toHsds,
  type HsdsOrganization,
  type HsdsPage,
  type HsdsRecord,
  type HsdsService,
  type ToHsdsOptions,
} from './to-hsds.ts';
