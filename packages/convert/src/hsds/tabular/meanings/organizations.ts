import type { TableMeaning } from './table-meaning.ts';

/** What stands in the tables of organizations and of what they offer. */

export const organization: TableMeaning = {
  means: 'Who runs services.',
  columns: {
    name: 'Its name.',
    alternate_name: 'Another name or abbreviation.',
    description: 'What it is. The name again where nobody has described it.',
    email: 'An address that it answers.',
    website: 'Its web site.',
    tax_status: 'How it is taxed (deprecated).',
    tax_id: 'Its number with the tax authority (deprecated).',
    year_incorporated: 'The year in which it was founded.',
    legal_status: 'Its legal form.',
    logo: 'Where its logo lies.',
    uri: 'A lasting address that stands for it.',
    parent_organization_id: 'The organization that it belongs to.',
  },
};

export const program: TableMeaning = {
  means: 'What several services of one organization belong to.',
  columns: {
    organization_id: 'Whose it is.',
    name: 'Its name.',
    alternate_name: 'Another name.',
    description: 'What it is.',
  },
};

export const service: TableMeaning = {
  means: 'What an organization offers.',
  columns: {
    organization_id: 'Who runs it.',
    program_id: 'The program that it belongs to.',
    name: 'Its name.',
    alternate_name: 'Another name or abbreviation.',
    description: 'What a person can get there.',
    url: 'Its web page.',
    email: 'An address that it answers.',
    status: 'Whether it is offered now.',
    interpretation_services: 'Interpreting, in words.',
    application_process: 'How a person gets in, in words.',
    fees_description: 'What it costs, in words.',
    wait_time: 'How long one waits (deprecated).',
    fees: 'What it costs (deprecated).',
    accreditations: 'By whom it has been approved.',
    eligibility_description: 'For whom it is and what is asked of them, in words.',
    minimum_age: 'Youngest age in years.',
    maximum_age: 'Oldest age in years.',
    assured_date: 'When somebody last checked it.',
    assurer_email: 'Who checked it.',
    licenses: 'Permits to operate (deprecated).',
    alert: 'A notice that holds for a while.',
    last_modified: 'When the record was last changed.',
  },
};

export const organizationIdentifier: TableMeaning = {
  means: 'An identifier of an organization in a register.',
  columns: {
    organization_id: 'Whose it is.',
    identifier_scheme: 'The register, as in org-id.guide.',
    identifier_type: 'What kind of identifier it is; the register again where nothing else is known.',
    identifier: 'The identifier itself.',
  },
};
