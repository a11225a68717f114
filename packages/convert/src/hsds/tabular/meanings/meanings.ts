import type { HsdsKind } from '../../objects/object-table.ts';
import * as details from './details.ts';
import * as organizations from './organizations.ts';
import * as places from './places.ts';
import type { TableMeaning } from './table-meaning.ts';

/** What the tables of HSDS 3.1 hold, in our own words, for `datapackage.json`: what writes no tables goes without them. */
export const MEANINGS: Readonly<Record<HsdsKind, TableMeaning>> = {
  organization: organizations.organization,
  program: organizations.program,
  service: organizations.service,
  attribute: details.attribute,
  service_at_location: places.serviceAtLocation,
  location: places.location,
  phone: places.phone,
  contact: places.contact,
  address: places.address,
  schedule: details.schedule,
  funding: details.funding,
  service_area: details.serviceArea,
  required_document: details.requiredDocument,
  language: details.language,
  accessibility: places.accessibility,
  taxonomy_term: details.taxonomyTerm,
  metadata: details.metadata,
  meta_table_description: details.metaTableDescription,
  cost_option: details.costOption,
  organization_identifier: organizations.organizationIdentifier,
  taxonomy: details.taxonomy,
  service_capacity: details.serviceCapacity,
  unit: details.unit,
  url: places.url,
};

/** What a column holds. */
export const meaningOf = (kind: HsdsKind, column: string): string =>
  column === 'id' ? 'Its own identifier.' : (MEANINGS[kind].columns[column] ?? '');
