import type { Organization, Service } from '@service-directory/schema';
import { writeContact } from './write-contact.ts';
import { hoursOf, maybe, node, organizationName, serviceName, type Node, type WriteContext } from './write-context.ts'; // prettier-ignore
import { writePlace } from './write-place.ts';
import { writePromises } from './write-promises.ts';

/** What kind of body, where schema.org has a type for it. */
const ORGANIZATION_TYPES: Readonly<Record<string, string>> = {
  public: 'GovernmentOrganization',
  charity: 'NGO',
};

type Identifiers = Service['identifiers'];

const identifiersOf = (id: string, others: Identifiers = []): unknown[] => [
  id,
  ...others.map(({ scheme, value }) => node('PropertyValue', { propertyID: scheme, value })),
];

export function writeOrganization(organization: Organization, { words }: WriteContext): Node {
  const { id, name, alternateName, description, type, url, email, identifiers } = organization;
  return {
    '@id': organizationName(id),
    ...node(ORGANIZATION_TYPES[type ?? ''] ?? 'Organization', {
      identifier: identifiersOf(id, identifiers),
      name: words(name),
      alternateName: maybe(alternateName, words),
      description: maybe(description, words),
      url,
      email,
    }),
  };
}

/** For whom: each group, and the ages. */
function writeAudience({ audience = [], minimumAge, maximumAge }: Service): Node[] {
  const groups = audience.map(({ group }) => node('PeopleAudience', { audienceType: group }));
  if (minimumAge === undefined && maximumAge === undefined) return groups;
  const ages = node('PeopleAudience', { requiredMinAge: minimumAge, requiredMaxAge: maximumAge });
  return [...groups, ages];
}

const writeArea = ({ serviceArea }: Service): Node[] => [
  ...(serviceArea?.countries ?? []).map((name) => node('Country', { name })),
  ...(serviceArea?.regions ?? []).map((name) => node('AdministrativeArea', { name })),
];

/** Places and ways to reach the service. Of one that is closed none is written: nobody should go or call. */
function writeChannels(service: Service, path: string, context: WriteContext): Node[] {
  if ((service.status ?? 'active') !== 'active') return [];
  const spoken = (service.languages ?? []).filter(({ mode }) => mode === undefined || mode === 'staff');
  const places = (service.locations ?? []).flatMap((location, index) => {
    const place = writePlace(location, service, `${path}/locations/${index}`, context);
    if (place === undefined) return [];
    const availableLanguage = spoken.map(({ code }) => code);
    return [node('ServiceChannel', { serviceLocation: place, availableLanguage })];
  });
  const contacts = (service.contacts ?? []).flatMap(
    (contact, index) => writeContact(contact, service, `${path}/contacts/${index}`, context) ?? [],
  );
  return [...places, ...contacts];
}

export function writeService(service: Service, path: string, context: WriteContext): Node {
  const { words, directory } = context;
  const { description, summary } = service;
  const first = directory.organizations.find(({ id }) => id === service.organizationIds[0]);
  const hours = hoursOf(service.openingHours, service, `${path}/openingHours`, context);
  return {
    '@id': serviceName(service.id),
    ...node(first?.type === 'public' ? 'GovernmentService' : 'Service', {
      identifier: identifiersOf(service.id, service.identifiers),
      name: words(service.name),
      alternateName: maybe(service.alternateName, words),
      description: words(description ?? summary),
      disambiguatingDescription: description === undefined ? undefined : words(summary),
      provider: service.organizationIds.map((id) => ({ '@id': organizationName(id) })),
      serviceType: service.needs,
      audience: writeAudience(service),
      areaServed: writeArea(service),
      availableChannel: writeChannels(service, path, context),
      hoursAvailable: maybe(hours, ({ week, special }) => [...week, ...special]),
      isRelatedTo: service.seeAlso?.map((id) => ({ '@id': serviceName(id) })),
      additionalProperty: writePromises(service, context),
    }),
  };
}
