import { ID, LISTS, may, must, type HsdsObjectType } from './object-table.ts';

/** Places, times and ways to get in touch (HSDS 3.1; our own words). */

/** The kinds of a location and of an address. */
export const PLACE_TYPES = ['physical', 'postal', 'virtual'] as const;

export const serviceAtLocation: HsdsObjectType = {
  file: 'service_at_location.csv',
  means: 'A service at one of its places.',
  properties: {
    ...ID,
    service_id: may({ key: 'service' }, 'The service.'),
    location_id: may({ key: 'location' }, 'The place.'),
    description: may('string', 'What is special about the service there.'),
    service_areas: may({ list: 'service_area' }, 'Whom it serves from there.'),
    contacts: may({ list: 'contact' }, 'Whom to ask there.'),
    phones: may({ list: 'phone' }, 'Numbers of the service there.'),
    schedules: may({ list: 'schedule' }, 'When the service is open there.'),
    location: may({ one: 'location', key: 'location_id' }, 'The place.'),
    ...LISTS,
  },
};

export const location: HsdsObjectType = {
  file: 'locations.csv',
  means: 'A place.',
  properties: {
    ...ID,
    location_type: must({ codes: PLACE_TYPES }, 'Whether one can go there.'),
    url: may('uri', 'Where it is on the web.'),
    organization_id: may({ key: 'organization' }, 'Whose place it is.'),
    name: may('string', 'What it is called.'),
    alternate_name: may('string', 'Another name.'),
    description: may('string', 'What it is like, or the area that it lies in.'),
    transportation: may('string', 'How one gets there.'),
    latitude: may('number', 'Degrees north (WGS84).'),
    longitude: may('number', 'Degrees east (WGS84).'),
    external_identifier: may('string', 'Its identifier in a register.'),
    external_identifier_type: may('string', 'Which register.'),
    languages: may({ list: 'language' }, 'Languages spoken there.'),
    addresses: may({ list: 'address' }, 'Its addresses.'),
    contacts: may({ list: 'contact' }, 'Whom to ask there.'),
    accessibility: may({ list: 'accessibility' }, 'How one gets in with a disability.'),
    phones: may({ list: 'phone' }, 'Numbers of the place.'),
    schedules: may({ list: 'schedule' }, 'When the place is open.'),
    ...LISTS,
  },
};

export const address: HsdsObjectType = {
  file: 'addresses.csv',
  means: 'An address of a place.',
  properties: {
    ...ID,
    location_id: may({ key: 'location' }, 'The place.'),
    attention: may('string', 'To whom a letter goes.'),
    address_1: must('string', 'Street and number. Empty where they are not known or not told.'),
    address_2: may('string', 'Second line.'),
    city: must('string', 'Town. Empty where it is not known.'),
    region: may('string', 'Region.'),
    state_province: must('string', 'State, province or county. Empty where it is not known.'),
    postal_code: must('string', 'Postal code. Empty where it is not known or not told.'),
    country: must('string', 'Country (ISO 3166-1 alpha-2).'),
    address_type: must({ codes: PLACE_TYPES }, 'Whether it is that of the door or of the post.'),
    ...LISTS,
  },
};

export const accessibility: HsdsObjectType = {
  file: 'accessibility.csv',
  means: 'How one gets into a place with a disability.',
  properties: {
    ...ID,
    location_id: may({ key: 'location' }, 'The place.'),
    description: may('string', 'In words.'),
    details: may('string', 'More words.'),
    url: may('uri', 'Where more is written.'),
    ...LISTS,
  },
};

export const phone: HsdsObjectType = {
  file: 'phones.csv',
  means: 'A number to call or write to.',
  properties: {
    ...ID,
    location_id: may({ key: 'location' }, 'The place that it belongs to.'),
    service_id: may({ key: 'service' }, 'The service that it belongs to.'),
    organization_id: may({ key: 'organization' }, 'The organization that it belongs to.'),
    contact_id: may({ key: 'contact' }, 'The contact that it belongs to.'),
    service_at_location_id: may({ key: 'service_at_location' }, 'The service and place that it belongs to.'),
    number: must('string', 'The number.'),
    extension: may('number', 'What to dial after it.'),
    type: may('string', 'Voice, text, fax and the like (RFC 6350).'),
    description: may('string', 'What it is for.'),
    languages: may({ list: 'language' }, 'Languages in which it is answered.'),
    ...LISTS,
  },
};

export const contact: HsdsObjectType = {
  file: 'contacts.csv',
  means: 'Whom to ask.',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }, 'The organization that it belongs to.'),
    service_id: may({ key: 'service' }, 'The service that it belongs to.'),
    service_at_location_id: may({ key: 'service_at_location' }, 'The service and place that it belongs to.'),
    location_id: may({ key: 'location' }, 'The place that it belongs to.'),
    name: may('string', 'What the line is called; never a person in what we write.'),
    title: may('string', 'The role.'),
    department: may('string', 'The department.'),
    email: may('email', 'The address.'),
    phones: may({ list: 'phone' }, 'The numbers.'),
    ...LISTS,
  },
};

export const url: HsdsObjectType = {
  file: 'url.csv',
  means: 'A web page.',
  properties: {
    ...ID,
    label: may('string', 'What it is called.'),
    url: must('uri', 'The address.'),
    organization_id: may({ key: 'organization' }, 'The organization that it belongs to.'),
    service_id: may({ key: 'service' }, 'The service that it belongs to.'),
    ...LISTS,
  },
};
