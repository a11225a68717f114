import type { TableMeaning } from './table-meaning.ts';

/** What stands in the tables of places and of ways to reach a service. */

export const serviceAtLocation: TableMeaning = {
  means: 'A service at one of its places.',
  columns: {
    service_id: 'The service.',
    location_id: 'The place.',
    description: 'What is special about the service there.',
  },
};

export const location: TableMeaning = {
  means: 'A place.',
  columns: {
    location_type: 'Whether one can go there.',
    url: 'Where it is on the web.',
    organization_id: 'Whose place it is.',
    name: 'What it is called.',
    alternate_name: 'Another name.',
    description: 'What it is like, or the area that it lies in.',
    transportation: 'How one gets there.',
    latitude: 'Degrees north (WGS84).',
    longitude: 'Degrees east (WGS84).',
    external_identifier: 'Its identifier in a register.',
    external_identifier_type: 'Which register.',
  },
};

export const phone: TableMeaning = {
  means: 'A number to call or write to.',
  columns: {
    location_id: 'The place that it belongs to.',
    service_id: 'The service that it belongs to.',
    organization_id: 'The organization that it belongs to.',
    contact_id: 'The contact that it belongs to.',
    service_at_location_id: 'The service and place that it belongs to.',
    number: 'The number.',
    extension: 'What to dial after it.',
    type: 'Voice, text, fax and the like (RFC 6350).',
    description: 'What it is for.',
  },
};

export const contact: TableMeaning = {
  means: 'Whom to ask.',
  columns: {
    organization_id: 'The organization that it belongs to.',
    service_id: 'The service that it belongs to.',
    service_at_location_id: 'The service and place that it belongs to.',
    location_id: 'The place that it belongs to.',
    name: 'What the line is called; never a person in what we write.',
    title: 'The role.',
    department: 'The department.',
    email: 'The address.',
  },
};

export const address: TableMeaning = {
  means: 'An address of a place.',
  columns: {
    location_id: 'The place.',
    attention: 'To whom a letter goes.',
    address_1: 'Street and number. Empty where they are not known or not told.',
    address_2: 'Second line.',
    city: 'Town. Empty where it is not known.',
    region: 'Region.',
    state_province: 'State, province or county. Empty where it is not known.',
    postal_code: 'Postal code. Empty where it is not known or not told.',
    country: 'Country (ISO 3166-1 alpha-2).',
    address_type: 'Whether it is that of the door or of the post.',
  },
};

export const accessibility: TableMeaning = {
  means: 'How one gets into a place with a disability.',
  columns: {
    location_id: 'The place.',
    description: 'In words.',
    details: 'More words.',
    url: 'Where more is written.',
  },
};

export const url: TableMeaning = {
  means: 'A web page.',
  columns: {
    label: 'What it is called.',
    url: 'The address.',
    organization_id: 'The organization that it belongs to.',
    service_id: 'The service that it belongs to.',
  },
};
