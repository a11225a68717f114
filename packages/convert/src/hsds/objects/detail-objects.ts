import { ID, LISTS, may, must, type HsdsObjectType } from './object-table.ts';

/** Details of services, and taxonomies (HSDS 3.1; our own words). */

const ofService = { service_id: may({ key: 'service' } as const) };
const ofPlace = {
  service_at_location_id: may({ key: 'service_at_location' } as const),
};

/** Days on which a week may begin (RFC 5545). */
export const WEEK_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const schedule: HsdsObjectType = {
  file: 'schedules.csv',
  properties: {
    ...ID,
    ...ofService,
    location_id: may({ key: 'location' }),
    ...ofPlace,
    valid_from: may('date'),
    valid_to: may('date'),
    dtstart: may('date'),
    timezone: may('number'),
    until: may('date'),
    count: may('number'),
    wkst: may({ codes: WEEK_DAYS }),
    freq: may({ codes: ['WEEKLY', 'MONTHLY'] }),
    interval: may('number'),
    byday: may('string'),
    byweekno: may('string'),
    bymonthday: may('string'),
    byyearday: may('string'),
    description: may('string'),
    opens_at: may('time'),
    closes_at: may('time'),
    schedule_link: may('uri'),
    attending_type: may('string'),
    notes: may('string'),
    ...LISTS,
  },
};

export const language: HsdsObjectType = {
  file: 'languages.csv',
  properties: {
    ...ID,
    ...ofService,
    location_id: may({ key: 'location' }),
    phone_id: may({ key: 'phone' }),
    name: may('string'),
    code: may('string'),
    note: may('string'),
    ...LISTS,
  },
};

export const serviceArea: HsdsObjectType = {
  file: 'service_areas.csv',
  properties: {
    ...ID,
    ...ofService,
    ...ofPlace,
    name: may('string'),
    description: may('string'),
    extent: may('string'),
    extent_type: may('string'),
    uri: may('string'),
    ...LISTS,
  },
};

export const costOption: HsdsObjectType = {
  file: 'cost_options.csv',
  properties: {
    ...ID,
    ...ofService,
    valid_from: may('date'),
    valid_to: may('date'),
    option: may('string'),
    currency: may('string'),
    amount: may('number'),
    amount_description: may('string'),
    ...LISTS,
  },
};

export const requiredDocument: HsdsObjectType = {
  file: 'required_documents.csv',
  properties: {
    ...ID,
    ...ofService,
    document: may('string'),
    uri: may('uri'),
    ...LISTS,
  },
};

export const funding: HsdsObjectType = {
  file: 'funding.csv',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }),
    ...ofService,
    source: may('string'),
    ...LISTS,
  },
};

export const serviceCapacity: HsdsObjectType = {
  file: 'service_capacity.csv',
  properties: {
    ...ID,
    ...ofService,
    unit: must({ one: 'unit', key: 'unit_id' }),
    unit_id: may({ key: 'unit' }),
    available: must('number'),
    maximum: may('number'),
    description: may('string'),
    updated: must('datetime'),
    ...LISTS,
  },
};

export const unit: HsdsObjectType = {
  file: 'units.csv',
  properties: {
    ...ID,
    name: must('string'),
    scheme: may('string'),
    identifier: may('string'),
    uri: may('uri'),
    ...LISTS,
  },
};

export const attribute: HsdsObjectType = {
  file: 'attributes.csv',
  properties: {
    ...ID,
    link_id: may('uuid'),
    taxonomy_term_id: may({ key: 'taxonomy_term' }),
    link_type: may('string'),
    link_entity: may('string'),
    value: may('string'),
    taxonomy_term: may({ one: 'taxonomy_term', key: 'taxonomy_term_id' }),
    metadata: LISTS.metadata,
    label: may('string'),
  },
};

export const taxonomy: HsdsObjectType = {
  file: 'taxonomies.csv',
  properties: {
    ...ID,
    name: must('string'),
    description: must('string'),
    uri: may('uri'),
    version: may('string'),
    metadata: LISTS.metadata,
  },
};

export const taxonomyTerm: HsdsObjectType = {
  file: 'taxonomy_terms.csv',
  properties: {
    ...ID,
    code: may('string'),
    name: must('string'),
    description: must('string'),
    parent_id: may({ key: 'taxonomy_term' }),
    taxonomy: may('string'),
    taxonomy_detail: may({ one: 'taxonomy', key: 'taxonomy_id' }),
    language: may('string'),
    taxonomy_id: may({ key: 'taxonomy' }),
    term_uri: may('uri'),
    metadata: LISTS.metadata,
  },
};

export const metadata: HsdsObjectType = {
  file: 'metadata.csv',
  properties: {
    ...ID,
    resource_id: may('uuid'),
    resource_type: may('string'),
    last_action_date: must('date'),
    last_action_type: must('string'),
    field_name: must('string'),
    previous_value: must('string'),
    replacement_value: must('string'),
    updated_by: must('string'),
  },
};

export const metaTableDescription: HsdsObjectType = {
  file: 'meta_table_descriptions.csv',
  properties: {
    ...ID,
    name: may('string'),
    language: may('string'),
    character_set: may('string'),
    ...LISTS,
  },
};
