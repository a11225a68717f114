import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on who runs services. */
export const organization: FieldNotes<Entities['organization']> = {
  id: {
    example: 'havna',
    hsds: ['organization.id'],
    schemaOrg: ['schema:Organization.identifier'],
    differs: 'A short word that is also a file name and never changes; HSDS asks for a UUID.',
  },
  name: {
    example: 'Stiftelsen Havna',
    hsds: ['organization.name'],
    schemaOrg: ['schema:Organization.name'],
    osm: ['operator'],
  },
  alternateName: {
    example: 'Havna',
    hsds: ['organization.alternate_name'],
    schemaOrg: ['schema:Organization.alternateName'],
  },
  description: {
    example: 'A foundation that helps seafarers and others.',
    hsds: ['organization.description'],
    schemaOrg: ['schema:Organization.description'],
    differs: 'Plain text; HSDS allows HTML and Markdown, which every page would have to clean.',
  },
  type: {
    example: 'charity',
    hsds: ['organization.legal_status'],
    schemaOrg: ['schema:GovernmentOrganization', 'schema:NGO'],
    osm: ['operator:type'],
    differs:
      'A short list of what matters to a reader, such as whether the state or people like them run it; HSDS has free words for the legal form.',
  },
  url: {
    example: 'https://example.org/havna',
    hsds: ['organization.website'],
    schemaOrg: ['schema:Organization.url'],
  },
  email: {
    example: 'havna@example.org',
    hsds: ['organization.email'],
    schemaOrg: ['schema:Organization.email'],
    differs: 'Nothing but a shared address may stand here; the others take that of a person too.',
  },
  identifiers: {
    example: [{ scheme: 'NO-BRC', value: '999999999' }],
    hsds: ['organization.organization_identifiers'],
    schemaOrg: ['schema:Organization.identifier'],
  },
};

/** Notes on an identifier in a register of others. */
export const externalIdentifier: FieldNotes<Entities['externalIdentifier']> = {
  scheme: {
    example: 'NO-BRC',
    hsds: ['organization_identifier.identifier_scheme'],
    schemaOrg: ['schema:PropertyValue.propertyID'],
    differs: 'The same for organisations and services; HSDS gives a service no identifier of others.',
  },
  value: {
    example: '999999999',
    hsds: ['organization_identifier.identifier'],
    schemaOrg: ['schema:PropertyValue.value'],
  },
};
