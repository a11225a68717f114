import * as core from './core-objects.ts';
import * as detail from './detail-objects.ts';
import type { HsdsKind, HsdsObjectType } from './object-table.ts';
import * as place from './place-objects.ts';

/**
 * The objects of HSDS 3.1 (Open Referral, `schema/*.json`): names, types, what is required, codes and formats. From here
 * come the columns of the data package and the check of what we write; what they mean: `../tabular/meanings/`.
 */
export const HSDS_OBJECTS: Readonly<Record<HsdsKind, HsdsObjectType>> = {
  organization: core.organization,
  program: core.program,
  service: core.service,
  attribute: detail.attribute,
  service_at_location: place.serviceAtLocation,
  location: place.location,
  phone: place.phone,
  contact: place.contact,
  address: place.address,
  schedule: detail.schedule,
  funding: detail.funding,
  service_area: detail.serviceArea,
  required_document: detail.requiredDocument,
  language: detail.language,
  accessibility: place.accessibility,
  taxonomy_term: detail.taxonomyTerm,
  metadata: detail.metadata,
  meta_table_description: detail.metaTableDescription,
  cost_option: detail.costOption,
  organization_identifier: core.organizationIdentifier,
  taxonomy: detail.taxonomy,
  service_capacity: detail.serviceCapacity,
  unit: detail.unit,
  url: place.url,
};
