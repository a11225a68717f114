import type { TableMeaning } from './table-meaning.ts';

/** What stands in the tables of details of services, and of taxonomies. */

export const attribute: TableMeaning = {
  means: 'A code of a taxonomy that holds for something.',
  columns: {
    link_id: 'The id of what it holds for.',
    taxonomy_term_id: 'The code.',
    link_type: 'What it says of it.',
    link_entity: 'What kind of object it holds for.',
    value: 'A value that belongs to the code.',
    label: 'A label.',
  },
};

export const schedule: TableMeaning = {
  means: 'When something is open, as a rule that comes back (RFC 5545).',
  columns: {
    service_id: 'The service.',
    location_id: 'The place.',
    service_at_location_id: 'The service and place.',
    valid_from: 'First day on which it holds.',
    valid_to: 'Last day on which it holds.',
    dtstart: 'A day from which every second, third … week is counted.',
    timezone: 'Offset from UTC in hours.',
    until: 'Day of the last occurrence.',
    count: 'How many occurrences there are.',
    wkst: 'Day on which the week begins.',
    freq: 'Whether it comes back by week or by month.',
    interval: 'Every how many weeks or months.',
    byday: 'Days of the week, such as MO,WE or 1MO,-1FR.',
    byweekno: 'Weeks of the year.',
    bymonthday: 'Days of the month.',
    byyearday: 'Days of the year.',
    description: 'The hours in words, or what takes place.',
    opens_at: 'Opens, HH:MM with the offset from UTC.',
    closes_at: 'Closes, HH:MM with the offset from UTC.',
    schedule_link: 'Where the times are published.',
    attending_type: 'How one takes part.',
    notes: 'What else to know.',
  },
};

export const funding: TableMeaning = {
  means: 'Who pays for something.',
  columns: {
    organization_id: 'The organization.',
    service_id: 'The service.',
    source: 'Who pays.',
  },
};

export const serviceArea: TableMeaning = {
  means: 'Where the people are whom a service is for.',
  columns: {
    service_id: 'The service.',
    service_at_location_id: 'The service and place.',
    name: 'Name of the area.',
    description: 'In words.',
    extent: 'Its outline.',
    extent_type: 'How the outline is written.',
    uri: 'An address that stands for it.',
  },
};

export const requiredDocument: TableMeaning = {
  means: 'What a person must bring.',
  columns: {
    service_id: 'The service.',
    document: 'The document.',
    uri: 'Where more is written.',
  },
};

export const language: TableMeaning = {
  means: 'A language in which a person can be helped.',
  columns: {
    service_id: 'The service.',
    location_id: 'The place.',
    phone_id: 'The number.',
    name: 'Its name in English.',
    code: 'Its code (BCP 47, of which ISO 639-1 is a part).',
    note: 'What else to know.',
  },
};

export const taxonomyTerm: TableMeaning = {
  means: 'A code of a taxonomy.',
  columns: {
    code: 'The code.',
    name: 'What it is called.',
    description: 'What it means.',
    parent_id: 'The wider code.',
    taxonomy: 'Name of the taxonomy.',
    taxonomy_id: 'The taxonomy.',
    language: 'Language of the words.',
    term_uri: 'An address that stands for the code.',
  },
};

export const metadata: TableMeaning = {
  means: 'A change of a record. We write none.',
  columns: {
    resource_id: 'The record.',
    resource_type: 'What kind of record it is.',
    last_action_date: 'When.',
    last_action_type: 'What was done.',
    field_name: 'The property.',
    previous_value: 'Before.',
    replacement_value: 'After.',
    updated_by: 'By whom.',
  },
};

export const metaTableDescription: TableMeaning = {
  means: 'What is said of a table as a whole. We write none.',
  columns: {
    name: 'The table.',
    language: 'Its language.',
    character_set: 'Its character set.',
  },
};

export const costOption: TableMeaning = {
  means: 'What something costs.',
  columns: {
    service_id: 'The service.',
    valid_from: 'First day of the price.',
    valid_to: 'Last day of the price.',
    option: 'Who pays it, or for what.',
    currency: 'Currency (ISO 4217).',
    amount: 'How much.',
    amount_description: 'In words.',
  },
};

export const taxonomy: TableMeaning = {
  means: 'A list of codes.',
  columns: {
    name: 'Its name.',
    description: 'What it is for.',
    uri: 'Where it is published.',
    version: 'Its version.',
  },
};

export const serviceCapacity: TableMeaning = {
  means: 'How many a service has room for.',
  columns: {
    service_id: 'The service.',
    unit_id: 'What is counted.',
    available: 'How many are free.',
    maximum: 'How many there are.',
    description: 'In words.',
    updated: 'When it was counted.',
  },
};

export const unit: TableMeaning = {
  means: 'What is counted.',
  columns: {
    name: 'Its name.',
    scheme: 'The list that it is from.',
    identifier: 'Its code in that list.',
    uri: 'An address that stands for it.',
  },
};
