import { ID, LISTS, may, must, type HsdsObjectType } from './object-table.ts';

/** Organizations, their programs and their services (HSDS 3.1, `schema/organization.json` and the like; our own words). */

export const organization: HsdsObjectType = {
  file: 'organizations.csv',
  properties: {
    ...ID,
    name: must('string'),
    alternate_name: may('string'),
    description: must('string'),
    email: may('email'),
    website: may('uri'),
    additional_websites: may({ list: 'url' }),
    tax_status: may('string'),
    tax_id: may('string'),
    year_incorporated: may('number'),
    legal_status: may('string'),
    logo: may('string'),
    uri: may('uri'),
    parent_organization_id: may({ key: 'organization' }),
    funding: may({ list: 'funding' }),
    contacts: may({ list: 'contact' }),
    phones: may({ list: 'phone' }),
    locations: may({ list: 'location' }),
    programs: may({ list: 'program' }),
    organization_identifiers: may({ list: 'organization_identifier' }),
    ...LISTS,
  },
};

export const organizationIdentifier: HsdsObjectType = {
  file: 'organization_identifiers.csv',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }),
    identifier_scheme: may('string'),
    identifier_type: must('string'),
    identifier: must('string'),
    ...LISTS,
  },
};

export const program: HsdsObjectType = {
  file: 'programs.csv',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }),
    name: must('string'),
    alternate_name: may('string'),
    description: must('string'),
    ...LISTS,
  },
};

/** The four states of a service, in the spelling of HSDS. */
export const STATUS = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

export const service: HsdsObjectType = {
  file: 'services.csv',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }),
    program_id: may({ key: 'program' }),
    name: must('string'),
    alternate_name: may('string'),
    description: may('string'),
    url: may('uri'),
    additional_urls: may({ list: 'url' }),
    email: may('email'),
    status: must({ codes: STATUS }),
    interpretation_services: may('string'),
    application_process: may('string'),
    fees_description: may('string'),
    wait_time: may('string'),
    fees: may('string'),
    accreditations: may('string'),
    eligibility_description: may('string'),
    minimum_age: may('number'),
    maximum_age: may('number'),
    assured_date: may('date'),
    assurer_email: may('email'),
    licenses: may('string'),
    alert: may('string'),
    last_modified: may('datetime'),
    phones: may({ list: 'phone' }),
    schedules: may({ list: 'schedule' }),
    service_areas: may({ list: 'service_area' }),
    service_at_locations: may({ list: 'service_at_location' }),
    languages: may({ list: 'language' }),
    organization: may({ one: 'organization', key: 'organization_id' }),
    funding: may({ list: 'funding' }),
    cost_options: may({ list: 'cost_option' }),
    program: may({ one: 'program', key: 'program_id' }),
    required_documents: may({ list: 'required_document' }),
    contacts: may({ list: 'contact' }),
    capacities: may({ list: 'service_capacity' }),
    ...LISTS,
  },
};
