import { ID, LISTS, may, must, type HsdsObjectType } from './object-table.ts';

/** Organizations, their programs and their services (HSDS 3.1, `schema/organization.json` and the like; our own words). */

export const organization: HsdsObjectType = {
  file: 'organizations.csv',
  means: 'Who runs services.',
  properties: {
    ...ID,
    name: must('string', 'Its name.'),
    alternate_name: may('string', 'Another name or abbreviation.'),
    description: must('string', 'What it is. The name again where nobody has described it.'),
    email: may('email', 'An address that it answers.'),
    website: may('uri', 'Its web site.'),
    additional_websites: may({ list: 'url' }, 'More web sites.'),
    tax_status: may('string', 'How it is taxed (deprecated).'),
    tax_id: may('string', 'Its number with the tax authority (deprecated).'),
    year_incorporated: may('number', 'The year in which it was founded.'),
    legal_status: may('string', 'Its legal form.'),
    logo: may('string', 'Where its logo lies.'),
    uri: may('uri', 'A lasting address that stands for it.'),
    parent_organization_id: may({ key: 'organization' }, 'The organization that it belongs to.'),
    funding: may({ list: 'funding' }, 'Who pays for it.'),
    contacts: may({ list: 'contact' }, 'Whom to ask.'),
    phones: may({ list: 'phone' }, 'Its numbers.'),
    locations: may({ list: 'location' }, 'Its places.'),
    programs: may({ list: 'program' }, 'What its services are gathered under.'),
    organization_identifiers: may({ list: 'organization_identifier' }, 'Its identifiers in registers.'),
    ...LISTS,
  },
};

export const organizationIdentifier: HsdsObjectType = {
  file: 'organization_identifiers.csv',
  means: 'An identifier of an organization in a register.',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }, 'Whose it is.'),
    identifier_scheme: may('string', 'The register, as in org-id.guide.'),
    identifier_type: must(
      'string',
      'What kind of identifier it is; the register again where nothing else is known.',
    ),
    identifier: must('string', 'The identifier itself.'),
    ...LISTS,
  },
};

export const program: HsdsObjectType = {
  file: 'programs.csv',
  means: 'What several services of one organization belong to.',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }, 'Whose it is.'),
    name: must('string', 'Its name.'),
    alternate_name: may('string', 'Another name.'),
    description: must('string', 'What it is.'),
    ...LISTS,
  },
};

/** The four states of a service, in the spelling of HSDS. */
export const STATUS = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

export const service: HsdsObjectType = {
  file: 'services.csv',
  means: 'What an organization offers.',
  properties: {
    ...ID,
    organization_id: may({ key: 'organization' }, 'Who runs it.'),
    program_id: may({ key: 'program' }, 'The program that it belongs to.'),
    name: must('string', 'Its name.'),
    alternate_name: may('string', 'Another name or abbreviation.'),
    description: may('string', 'What a person can get there.'),
    url: may('uri', 'Its web page.'),
    additional_urls: may({ list: 'url' }, 'More web pages.'),
    email: may('email', 'An address that it answers.'),
    status: must({ codes: STATUS }, 'Whether it is offered now.'),
    interpretation_services: may('string', 'Interpreting, in words.'),
    application_process: may('string', 'How a person gets in, in words.'),
    fees_description: may('string', 'What it costs, in words.'),
    wait_time: may('string', 'How long one waits (deprecated).'),
    fees: may('string', 'What it costs (deprecated).'),
    accreditations: may('string', 'By whom it has been approved.'),
    eligibility_description: may('string', 'For whom it is and what is asked of them, in words.'),
    minimum_age: may('number', 'Youngest age in years.'),
    maximum_age: may('number', 'Oldest age in years.'),
    assured_date: may('date', 'When somebody last checked it.'),
    assurer_email: may('email', 'Who checked it.'),
    licenses: may('string', 'Permits to operate (deprecated).'),
    alert: may('string', 'A notice that holds for a while.'),
    last_modified: may('datetime', 'When the record was last changed.'),
    phones: may({ list: 'phone' }, 'Its numbers.'),
    schedules: may({ list: 'schedule' }, 'When it is open.'),
    service_areas: may({ list: 'service_area' }, 'Whom it serves by where they are.'),
    service_at_locations: may({ list: 'service_at_location' }, 'Where it meets people.'),
    languages: may({ list: 'language' }, 'Languages spoken without an interpreter.'),
    organization: may({ one: 'organization', key: 'organization_id' }, 'Who runs it.'),
    funding: may({ list: 'funding' }, 'Who pays for it.'),
    cost_options: may({ list: 'cost_option' }, 'What it costs, in numbers.'),
    program: may({ one: 'program', key: 'program_id' }, 'The program that it belongs to.'),
    required_documents: may({ list: 'required_document' }, 'What a person must bring.'),
    contacts: may({ list: 'contact' }, 'Whom to ask.'),
    capacities: may({ list: 'service_capacity' }, 'How many it has room for.'),
    ...LISTS,
  },
};
