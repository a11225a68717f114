import { forEachEntity } from '../draft/all-entities.ts';
import type { FieldMapping } from '../field-map.ts';

/** Where a node keeps what the words do not say. */
const REST = 'serviceDirectory';

const both = (field: string, there: readonly string[], note?: string): FieldMapping => ({
  field,
  there: [...there, REST],
  direction: 'both',
  ...(note === undefined ? {} : { note }),
});

const SECRET = 'Not of a place that is not public.';
const HOURS = 'Only hours that schema.org can say whole; others stand in serviceDirectory alone.';

/** Fields that have a word of schema.org, or are not written. */
const NAMED: readonly FieldMapping[] = [
  both('Directory.id', ['Dataset.identifier']),
  both('Directory.name', ['Dataset.name']),
  both('Directory.description', ['Dataset.description']),
  both('Directory.publisher', ['Dataset.publisher']),
  both('Directory.license', ['Dataset.license'], 'An SPDX id as its address.'),
  both('Directory.country', ['Dataset.spatialCoverage']),
  both('Directory.languages', ['Dataset.inLanguage'], 'One string says that all texts are in this one.'),
  both('Directory.updatedOn', ['Dataset.dateModified']),
  both('Directory.organizations', ['Organization', 'NGO', 'GovernmentOrganization']),
  both('Directory.services', ['Service', 'GovernmentService'], 'LocalBusiness and Place are read too.'),
  both('Publisher.name', ['Organization.name']),
  both('Publisher.url', ['Organization.url']),
  both('Publisher.email', ['Organization.email']),

  both('Organization.id', ['@id', 'Organization.identifier']),
  both('Organization.name', ['Organization.name', 'Organization.legalName']),
  both('Organization.alternateName', ['Organization.alternateName']),
  both('Organization.description', ['Organization.description']),
  both('Organization.type', ['@type'], 'public and charity have types of their own.'),
  both('Organization.url', ['Organization.url']),
  both('Organization.email', ['Organization.email']),
  both('Organization.identifiers', ['Organization.identifier']),
  both('ExternalIdentifier.scheme', ['PropertyValue.propertyID']),
  both('ExternalIdentifier.value', ['PropertyValue.value']),

  both('Service.id', ['@id', 'Service.identifier']),
  both('Service.organizationIds', ['Service.provider']),
  both('Service.name', ['Service.name']),
  both('Service.alternateName', ['Service.alternateName']),
  both('Service.summary', ['Service.disambiguatingDescription', 'Service.description']),
  both('Service.description', ['Service.description']),
  both('Service.seeAlso', ['Service.isRelatedTo']),
  both('Service.needs', ['Service.serviceType'], 'Our codes.'),
  both('Service.audience', ['Service.audience']),
  both('Service.minimumAge', ['PeopleAudience.requiredMinAge']),
  both('Service.maximumAge', ['PeopleAudience.requiredMaxAge']),
  both('Service.access', ['Service.additionalProperty', 'Place.isAccessibleForFree'], 'Our codes, while their evidence counts; never read from the words of others.'), // prettier-ignore
  both('Service.languages', ['ServiceChannel.availableLanguage'], 'Those that staff speak, at each place.'),
  both('Service.locations', ['ServiceChannel.serviceLocation', 'LocalBusiness.address']),
  both('Service.contacts', [
    'Service.availableChannel',
    'LocalBusiness.telephone',
    'Organization.contactPoint',
  ]),
  both('Service.openingHours', ['Service.hoursAvailable', 'LocalBusiness.openingHoursSpecification'], HOURS),
  both('Service.serviceArea', ['Service.areaServed']),
  both('Service.identifiers', ['Service.identifier']),
  { field: 'Service.internal', there: [], direction: 'out', note: 'Never leaves.' },
  both('AudienceEntry.group', ['PeopleAudience.audienceType'], 'Our codes.'),
  both('LanguageEntry.code', ['ServiceChannel.availableLanguage']),
  both('ServiceArea.scope', ['@type'], 'Read from City, AdministrativeArea and Country.'),
  both('ServiceArea.countries', ['Country.name']),
  both('ServiceArea.regions', ['AdministrativeArea.name']),
  both('AccessConditions.cost', ['Place.isAccessibleForFree'], 'free, without a note and not by rule.'),
  both('Condition.value', ['PropertyValue.value']),
  both('Condition.basis', ['PropertyValue.valueReference']),
  both('Condition.note', ['PropertyValue.description']),
  both('Condition.sourceIds', ['PropertyValue.valueReference'], 'The addresses of the sources.'),
  both('Condition.checkedOn', ['PropertyValue.valueReference'], 'The newest day of its evidence.'),

  both('Location.name', ['Place.name']),
  both('Location.kind', ['Place'], 'What is on the phone or online alone is no place.'),
  both(
    'Location.visibility',
    [],
    'A place of others is public, unless they say in any words that it is not.',
  ),
  both('Location.address', ['Place.address'], SECRET),
  both('Location.position', ['Place.geo'], 'Only a point at the door or in the building.'),
  both('Location.area', [], 'Not of a confidential place.'),
  both('Location.directions', [], SECRET),
  both('Location.stops', [], SECRET),
  both('Location.surroundings', [], SECRET),
  both('Location.accessibility', ['Place.amenityFeature']),
  both(
    'Location.openingHours',
    ['Place.openingHoursSpecification', 'Place.specialOpeningHoursSpecification'],
    HOURS,
  ),
  both('Address.street', ['PostalAddress.streetAddress'], SECRET),
  both('Address.postalCode', ['PostalAddress.postalCode'], SECRET),
  both('Address.locality', ['PostalAddress.addressLocality']),
  both('Address.region', ['PostalAddress.addressRegion']),
  both('Address.country', ['PostalAddress.addressCountry']),
  both('Position.latitude', ['GeoCoordinates.latitude']),
  both('Position.longitude', ['GeoCoordinates.longitude']),
  both('Position.precision', [], 'Read as building.'),
  both('Accessibility.wheelchair', ['LocationFeatureSpecification.value']),
  both('Accessibility.note', ['LocationFeatureSpecification.description']),

  both('OpeningHours.always', ['OpeningHoursSpecification.opens'], 'Seven days, from 00:00 to 23:59:59.'),
  both('OpeningHours.periods', ['OpeningHoursSpecification']),
  both('OpeningHours.exceptions', ['OpeningHoursSpecification.validFrom']),
  both(
    'OpeningHours.publicHolidays',
    ['OpeningHoursSpecification.dayOfWeek'],
    'closed alone, as PublicHolidays.',
  ),
  both('OpeningHours.printed', ['LocalBusiness.openingHours'], 'Lines that cannot be read are kept there.'),
  both('Period.days', ['OpeningHoursSpecification.dayOfWeek']),
  both('Period.opens', ['OpeningHoursSpecification.opens']),
  both('Period.closes', ['OpeningHoursSpecification.closes'], '24:00 is 23:59:59 there.'),
  both('Period.label', ['OpeningHoursSpecification.name']),
  both('Period.validFrom', ['OpeningHoursSpecification.validFrom']),
  both('Period.validThrough', ['OpeningHoursSpecification.validThrough']),
  both('Exception.from', ['OpeningHoursSpecification.validFrom']),
  both('Exception.through', ['OpeningHoursSpecification.validThrough']),
  both('Exception.closed', ['OpeningHoursSpecification.opens'], 'From 00:00 to 00:00.'),
  both('Exception.periods', ['OpeningHoursSpecification']),
  both('Exception.note', ['OpeningHoursSpecification.description']),
  both('ExceptionPeriod.opens', ['OpeningHoursSpecification.opens']),
  both('ExceptionPeriod.closes', ['OpeningHoursSpecification.closes'], '24:00 is 23:59:59 there.'),
  both('ExceptionPeriod.label', ['OpeningHoursSpecification.name']),

  both('Contact.channel', ['ServiceChannel.servicePhone', 'ServiceChannel.serviceSmsNumber', 'ServiceChannel.serviceUrl']), // prettier-ignore
  both('Contact.value', ['ContactPoint.telephone', 'ServiceChannel.serviceUrl'], 'mailto: and wa.me are addresses; Signal, Viber, Telegram and Messenger have no word.'), // prettier-ignore
  both('Contact.printed', ['ContactPoint.telephone'], 'The blanks of the number.'),
  both('Contact.label', ['ContactPoint.name', 'ServiceChannel.name']),
  both('Contact.purpose', ['ContactPoint.contactType']),
  both('Contact.languages', ['ContactPoint.availableLanguage', 'ServiceChannel.availableLanguage']),
  both('Contact.openingHours', ['ContactPoint.hoursAvailable'], HOURS),
  both('Contact.cost', ['ContactPoint.contactOption'], 'free, as TollFree.'),
  both('Contact.note', ['ContactPoint.description', 'ServiceChannel.description']),
  both('ShortNumber.shortCode', ['ContactPoint.telephone']),
  both('ShortNumber.country', ['ContactPoint.areaServed']),
];

/** What stands for our fields in schema.org: its words, and `serviceDirectory` for what they do not say. */
export const SCHEMA_ORG_FIELDS: readonly FieldMapping[] = [...NAMED, ...forEachEntity([REST])];
