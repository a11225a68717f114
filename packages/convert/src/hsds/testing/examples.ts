/** HSDS as others write it: invented services in the shapes that HSDS 3.1 has. */

const ID = {
  organization: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a001',
  service: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a002',
  location: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a003',
  atLocation: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a004',
  phone: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a005',
  schedule: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a006',
  other: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a007',
};
export { ID as EXAMPLE_IDS };

export const exampleOrganization = {
  id: ID.organization,
  name: 'Harbour Trust',
  description: 'A trust that helps seafarers.',
  website: 'https://harbour.example/',
  legal_status: 'Registered charity',
  organization_identifiers: [
    { id: ID.other, identifier_scheme: 'GB-CHC', identifier_type: 'GB-CHC', identifier: '1000001' },
  ],
};

export const exampleLocation = {
  id: ID.location,
  location_type: 'physical',
  name: 'The yellow house',
  transportation: 'Bus 7.',
  latitude: 51.5,
  longitude: -0.1,
  url: 'https://harbour.example/house',
  addresses: [
    {
      id: ID.other,
      address_1: '1 Invented Street',
      address_2: '',
      city: 'Harbourton',
      state_province: 'Kent',
      postal_code: 'ZZ1 1ZZ',
      country: 'GB',
      address_type: 'physical',
    },
  ],
  accessibility: [{ id: ID.other, description: 'One step.' }],
};

export const exampleSchedule = {
  id: ID.schedule,
  freq: 'WEEKLY',
  byday: 'MO,WE',
  opens_at: '09:00+01:00',
  closes_at: '12:30+01:00',
  valid_from: '2026-01-01',
};

/** A service without its organization and place. */
export const exampleService = {
  id: ID.service,
  name: 'Advice for seafarers',
  description: 'Advice about work and pay.\n\nWe see everyone.',
  status: 'active',
  url: 'https://harbour.example/advice',
  email: 'advice@harbour.example',
  eligibility_description: 'Seafarers and their families.',
  fees_description: 'Free of charge.',
  application_process: 'Just come.',
  minimum_age: '16',
  maximum_age: null,
  assured_date: '2026-05-01',
  licenses: 'None',
  phones: [{ id: ID.phone, number: '020 7946 0000', type: 'voice', description: 'Reception', extension: 4 }],
  schedules: [exampleSchedule],
  languages: [{ id: ID.other, name: 'Urdu', code: 'urd' }],
  required_documents: [{ id: ID.other, document: 'A letter from your ship.' }],
  contacts: [],
  metadata: [{ id: ID.other }],
};

export const exampleAtLocation = {
  id: ID.atLocation,
  description: 'On the ground floor.',
  location: exampleLocation,
};

/** A service with everything that hangs on it. */
export const exampleServiceTree = {
  ...exampleService,
  organization: exampleOrganization,
  service_at_locations: [exampleAtLocation],
};

const page = (contents: unknown[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: false,
  contents,
});

/** The same service in every shape of HSDS 3.1. */
export const exampleShapes: Readonly<Record<string, unknown>> = {
  'a service': exampleServiceTree,
  'an array of services': [exampleServiceTree],
  'a page of services': page([exampleServiceTree]),
  'an organization': {
    ...exampleOrganization,
    services: [{ ...exampleService, service_at_locations: [exampleAtLocation] }],
  },
  'a page of organizations': page([
    { ...exampleOrganization, services: [{ ...exampleService, service_at_locations: [exampleAtLocation] }] },
  ]),
  'a page of services at locations': page([
    { ...exampleAtLocation, service: { ...exampleService, organization: exampleOrganization } },
  ]),
};

/** The same service as tables. */
export const exampleTables = {
  'organizations.csv': `id,name,description,website,legal_status\r\n${ID.organization},Harbour Trust,A trust that helps seafarers.,https://harbour.example/,Registered charity\r\n`,
  'organization_identifiers.csv': `id,organization_id,identifier_scheme,identifier_type,identifier\n${ID.other},${ID.organization},GB-CHC,GB-CHC,1000001\n`,
  'services.csv': [
    'id,organization_id,name,description,status,url,email,eligibility_description,fees_description,application_process,minimum_age,maximum_age,assured_date,licenses',
    `${ID.service},${ID.organization},Advice for seafarers,"Advice about work and pay.\n\nWe see everyone.",active,https://harbour.example/advice,advice@harbour.example,Seafarers and their families.,Free of charge.,Just come.,16,,2026-05-01,None`,
  ].join('\n'),
  'service_at_location.csv': `id,service_id,location_id,description\n${ID.atLocation},${ID.service},${ID.location},On the ground floor.\n`,
  'locations.csv': `id,location_type,name,transportation,latitude,longitude,url\n${ID.location},physical,The yellow house,Bus 7.,51.5,-0.1,https://harbour.example/house\n`,
  'addresses.csv': `id,location_id,address_1,address_2,city,state_province,postal_code,country,address_type\n${ID.other},${ID.location},1 Invented Street,,Harbourton,Kent,ZZ1 1ZZ,GB,physical\n`,
  'accessibility.csv': `id,location_id,description\n${ID.other},${ID.location},One step.\n`,
  'phones.csv': `id,service_id,number,type,description,extension\n${ID.phone},${ID.service},020 7946 0000,voice,Reception,4\n`,
  'schedules.csv': `id,service_id,freq,byday,opens_at,closes_at,valid_from\n${ID.schedule},${ID.service},WEEKLY,"MO,WE",09:00+01:00,12:30+01:00,2026-01-01\n`,
  'languages.csv': `id,service_id,name,code\n${ID.other},${ID.service},Urdu,urd\n`,
  'required_documents.csv': `id,service_id,document\n${ID.other},${ID.service},A letter from your ship.\n`,
  'metadata.csv': `id,resource_id\n${ID.other},${ID.service}\n`,
};
