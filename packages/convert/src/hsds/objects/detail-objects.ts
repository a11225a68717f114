import { ID, LISTS, may, must, type HsdsObjectType } from './object-table.ts';

/** Details of services, and taxonomies (HSDS 3.1; our own words). */

const ofService = { service_id: may({ key: 'service' } as const, 'The service.') };
const ofPlace = {
  service_at_location_id: may({ key: 'service_at_location' } as const, 'The service and place.'),
};

/** Days on which a week may begin (RFC 5545). */
export const WEEK_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const schedule: HsdsObjectType = {
  file: 'schedules.csv',
  means: 'When something is open, as a rule that comes back (RFC 5545).',
  properties: {
    ...ID,
    ...ofService,
    location_id: may({ key: 'location' }, 'The place.'),
    ...ofPlace,
    valid_from: may('date', 'First day on which it holds.'),
    valid_to: may('date', 'Last day on which it holds.'),
    dtstart: may('date', 'A day from which every second, third … week is counted.'),
    timezone: may('number', 'Offset from UTC in hours.'),
    until: may('date', 'Day of the last occurrence.'),
    count: may('number', 'How many occurrences there are.'),
    wkst: may({ codes: WEEK_DAYS }, 'Day on which the week begins.'),
    freq: may({ codes: ['WEEKLY', 'MONTHLY'] }, 'Whether it comes back by week or by month.'),
    interval: may('number', 'Every how many weeks or months.'),
    byday: may('string', 'Days of the week, such as MO,WE or 1MO,-1FR.'),
    byweekno: may('string', 'Weeks of the year.'),
    bymonthday: may('string', 'Days of the month.'),
    byyearday: may('string', 'Days of the year.'),
    description: may('string', 'The hours in words, or what takes place.'),
    opens_at: may('time', 'Opens, HH:MM with the offset from UTC.'),
    closes_at: may('time', 'Closes, HH:MM with the offset from UTC.'),
    schedule_link: may('uri', 'Where the times are published.'),
    attending_type: may('string', 'How one takes part.'),
    notes: may('string', 'What else to know.'),
    ...LISTS,
  },
};

export const language: HsdsObjectType = {
  file: 'languages.csv',
  means: 'A language in which a person can be helped.',
  properties: {
    ...ID,
    ...ofService,
    location_id: may({ key: 'location' }, 'The place.'),
    phone_id: may({ key: 'phone' }, 'The number.'),
    name: may('string', 'Its name in English.'),
    code: may('string', 'Its code (BCP 47, of which ISO 639-1 is a part).'),
    note: may('string', 'What else to know.'),
    ...LISTS,
  },
};

export const serviceArea: HsdsObjectType = {
  file: 'service_areas.csv',
  means: 'Where the people are whom a service is for.',
  properties: {
    ...ID,
    ...ofService,
    ...ofPlace,
    name: may('string', 'Name of the area.'),
    description: may('string', 'In words.'),
    extent: may('string', 'Its outline.'),
    extent_type: may('string', 'How the outline is written.'),
    uri: may('string', 'An address that stands for it.'),
    ...LISTS,
  },
};

export const costOption: HsdsObjectType = {
  file: 'cost_options.csv',
  means: 'What something costs.',
  properties: {
    ...ID,
    ...ofService,
    valid_from: may('date', 'First day of the price.'),
    valid_to: may('date', 'Last day of the price.'),
    option: may('string', 'Who pays it, or for what.'),
    currency: may('string', 'Currency (ISO 4217).'),
    amount: may('number', 'How much.'),
    amount_description: may('string', 'In words.'),
    ...LISTS,
  },
};

export const requiredDocument: HsdsObjectType = {
  file: 'required_documents.csv',
  means: 'What a person must bring.',
  properties: {
    ...ID,
    ...ofService,
    document: may('string', 'The document.'),
    uri: may('uri', 'Where more is written.'),
    ...LISTS,
  },
};

export const funding: HsdsObjectType = {
  file: 'funding.csv',
  means: 'Who pays for something.',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }, 'The organization.'),
    ...ofService,
    source: may('string', 'Who pays.'),
    ...LISTS,
  },
};

export const serviceCapacity: HsdsObjectType = {
  file: 'service_capacity.csv',
  means: 'How many a service has room for.',
  properties: {
    ...ID,
    ...ofService,
    unit: must({ one: 'unit', key: 'unit_id' }, 'What is counted.'),
    unit_id: may({ key: 'unit' }, 'What is counted.'),
    available: must('number', 'How many are free.'),
    maximum: may('number', 'How many there are.'),
    description: may('string', 'In words.'),
    updated: must('datetime', 'When it was counted.'),
    ...LISTS,
  },
};

export const unit: HsdsObjectType = {
  file: 'units.csv',
  means: 'What is counted.',
  properties: {
    ...ID,
    name: must('string', 'Its name.'),
    scheme: may('string', 'The list that it is from.'),
    identifier: may('string', 'Its code in that list.'),
    uri: may('uri', 'An address that stands for it.'),
    ...LISTS,
  },
};

export const attribute: HsdsObjectType = {
  file: 'attributes.csv',
  means: 'A code of a taxonomy that holds for something.',
  properties: {
    ...ID,
    link_id: may('uuid', 'The id of what it holds for.'),
    taxonomy_term_id: may({ key: 'taxonomy_term' }, 'The code.'),
    link_type: may('string', 'What it says of it.'),
    link_entity: may('string', 'What kind of object it holds for.'),
    value: may('string', 'A value that belongs to the code.'),
    taxonomy_term: may({ one: 'taxonomy_term', key: 'taxonomy_term_id' }, 'The code.'),
    metadata: LISTS.metadata,
    label: may('string', 'A label.'),
  },
};

export const taxonomy: HsdsObjectType = {
  file: 'taxonomies.csv',
  means: 'A list of codes.',
  properties: {
    ...ID,
    name: must('string', 'Its name.'),
    description: must('string', 'What it is for.'),
    uri: may('uri', 'Where it is published.'),
    version: may('string', 'Its version.'),
    metadata: LISTS.metadata,
  },
};

export const taxonomyTerm: HsdsObjectType = {
  file: 'taxonomy_terms.csv',
  means: 'A code of a taxonomy.',
  properties: {
    ...ID,
    code: may('string', 'The code.'),
    name: must('string', 'What it is called.'),
    description: must('string', 'What it means.'),
    parent_id: may({ key: 'taxonomy_term' }, 'The wider code.'),
    taxonomy: may('string', 'Name of the taxonomy.'),
    taxonomy_detail: may({ one: 'taxonomy', key: 'taxonomy_id' }, 'The taxonomy.'),
    language: may('string', 'Language of the words.'),
    taxonomy_id: may({ key: 'taxonomy' }, 'The taxonomy.'),
    term_uri: may('uri', 'An address that stands for the code.'),
    metadata: LISTS.metadata,
  },
};

export const metadata: HsdsObjectType = {
  file: 'metadata.csv',
  means: 'A change of a record. We write none.',
  properties: {
    ...ID,
    resource_id: may('uuid', 'The record.'),
    resource_type: may('string', 'What kind of record it is.'),
    last_action_date: must('date', 'When.'),
    last_action_type: must('string', 'What was done.'),
    field_name: must('string', 'The property.'),
    previous_value: must('string', 'Before.'),
    replacement_value: must('string', 'After.'),
    updated_by: must('string', 'By whom.'),
  },
};

export const metaTableDescription: HsdsObjectType = {
  file: 'meta_table_descriptions.csv',
  means: 'What is said of a table as a whole. We write none.',
  properties: {
    ...ID,
    name: may('string', 'The table.'),
    language: may('string', 'Its language.'),
    character_set: may('string', 'Its character set.'),
    ...LISTS,
  },
};
