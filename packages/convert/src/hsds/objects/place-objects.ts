import { ID, LISTS, may, must, type HsdsObjectType } from './object-table.ts';

/** Places, times and ways to get in touch (HSDS 3.1; our own words). */

/** The kinds of a location and of an address. */
export const PLACE_TYPES = ['physical', 'postal', 'virtual'] as const;

export const serviceAtLocation: HsdsObjectType = {
  file: 'service_at_location.csv',
  properties: {
    ...ID,
    service_id: may({ key: 'service' }),
    location_id: may({ key: 'location' }),
    description: may('string'),
    service_areas: may({ list: 'service_area' }),
    contacts: may({ list: 'contact' }),
    phones: may({ list: 'phone' }),
    schedules: may({ list: 'schedule' }),
    location: may({ one: 'location', key: 'location_id' }),
    ...LISTS,
  },
};

export const location: HsdsObjectType = {
  file: 'locations.csv',
  properties: {
    ...ID,
    location_type: must({ codes: PLACE_TYPES }),
    url: may('uri'),
    organization_id: may({ key: 'organization' }),
    name: may('string'),
    alternate_name: may('string'),
    description: may('string'),
    transportation: may('string'),
    latitude: may('number'),
    longitude: may('number'),
    external_identifier: may('string'),
    external_identifier_type: may('string'),
    languages: may({ list: 'language' }),
    addresses: may({ list: 'address' }),
    contacts: may({ list: 'contact' }),
    accessibility: may({ list: 'accessibility' }),
    phones: may({ list: 'phone' }),
    schedules: may({ list: 'schedule' }),
    ...LISTS,
  },
};

export const address: HsdsObjectType = {
  file: 'addresses.csv',
  properties: {
    ...ID,
    location_id: may({ key: 'location' }),
    attention: may('string'),
    address_1: must('string'),
    address_2: may('string'),
    city: must('string'),
    region: may('string'),
    state_province: must('string'),
    postal_code: must('string'),
    country: must('string'),
    address_type: must({ codes: PLACE_TYPES }),
    ...LISTS,
  },
};

export const accessibility: HsdsObjectType = {
  file: 'accessibility.csv',
  properties: {
    ...ID,
    location_id: may({ key: 'location' }),
    description: may('string'),
    details: may('string'),
    url: may('uri'),
    ...LISTS,
  },
};

export const phone: HsdsObjectType = {
  file: 'phones.csv',
  properties: {
    ...ID,
    location_id: may({ key: 'location' }),
    service_id: may({ key: 'service' }),
    organization_id: may({ key: 'organization' }),
    contact_id: may({ key: 'contact' }),
    service_at_location_id: may({ key: 'service_at_location' }),
    number: must('string'),
    extension: may('number'),
    type: may('string'),
    description: may('string'),
    languages: may({ list: 'language' }),
    ...LISTS,
  },
};

export const contact: HsdsObjectType = {
  file: 'contacts.csv',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }),
    service_id: may({ key: 'service' }),
    service_at_location_id: may({ key: 'service_at_location' }),
    location_id: may({ key: 'location' }),
    name: may('string'),
    title: may('string'),
    department: may('string'),
    email: may('email'),
    phones: may({ list: 'phone' }),
    ...LISTS,
  },
};

export const url: HsdsObjectType = {
  file: 'url.csv',
  properties: {
    ...ID,
    label: may('string'),
    url: must('uri'),
    organization_id: may({ key: 'organization' }),
    service_id: may({ key: 'service' }),
    ...LISTS,
  },
};
