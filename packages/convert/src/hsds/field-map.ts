import type { FieldMapping } from '../field-map.ts';
import { EXTENSION } from './namespace.ts';

type Row = readonly [field: string, there: string, note?: string];

/** What has no property in HSDS: it travels in our extension and comes back. */
const inExtension = (object: string) => `${object}.${EXTENSION}`;

const both = (entity: string, rows: readonly Row[]): FieldMapping[] =>
  rows.map(([field, there, note]) => ({
    field: `${entity}.${field}`,
    there: there.split(' '),
    direction: 'both',
    ...(note === undefined ? {} : { note }),
  }));

const rest = (entity: string, object: string, note: string): FieldMapping[] =>
  both(entity, [['*', inExtension(object), note]]);

const TEXT = 'HSDS has one language: that of the directory. The others travel in the extension.';

const head = (): FieldMapping[] => [
  ...both('Directory', [
    [
      'organizations',
      'service.organization',
      'An organization that no service names first travels in the extension of the page.',
    ],
    ['services', 'page.contents'],
    [
      'codes',
      'taxonomy_term.code',
      'Own codes are terms below ours; what they mean in other languages travels in the extension.',
    ],
    ['country', 'address.country'],
    [
      'timeZone',
      'schedule.timezone',
      'Each time has its offset; the name of the zone travels in the extension.',
    ],
    [
      '*',
      inExtension('page'),
      'HSDS has no record of a whole: the head travels in the extension of the page, of the first record of an array, or of datapackage.json.',
    ],
  ]),
  ...rest('Publisher', 'page', 'Part of the head.'),
  ...rest('PublicHoliday', 'page', 'Part of the head.'),
  ...rest('EmergencyContact', 'page', 'Part of the head.'),
  ...both('CodeDefinition', [
    ['list', 'taxonomy_term.taxonomy'],
    ['code', 'taxonomy_term.code'],
    ['label', 'taxonomy_term.name', TEXT],
    ['explanation', 'taxonomy_term.description', TEXT],
    ['broader', 'taxonomy_term.parent_id'],
  ]),
];

const organization = (): FieldMapping[] => [
  ...both('Organization', [
    ['id', 'organization.id', 'UUIDv5 of ours; an id that is a UUID stays.'],
    ['name', 'organization.name', TEXT],
    ['alternateName', 'organization.alternate_name', TEXT],
    ['description', 'organization.description', 'Required in HSDS: the name where there is none.'],
    ['type', 'organization.attributes', 'A code of our taxonomy organizationType.'],
    ['url', 'organization.website'],
    ['email', 'organization.email'],
    ['identifiers', 'organization.organization_identifiers'],
  ]),
  ...both('ExternalIdentifier', [
    ['scheme', 'organization_identifier.identifier_scheme organization_identifier.identifier_type'],
    ['value', 'organization_identifier.identifier'],
  ]),
];

const service = (): FieldMapping[] => [
  ...both('Service', [
    ['id', 'service.id', 'UUIDv5 of ours; an id that is a UUID stays.'],
    ['organizationIds', 'service.organization', 'HSDS has the first; several travel in the extension.'],
    ['name', 'service.name', TEXT],
    ['alternateName', 'service.alternate_name', TEXT],
    ['summary', 'service.description', 'The first paragraph of the description.'],
    ['description', 'service.description', 'What comes after the first paragraph.'],
    ['status', 'service.status', 'active where we say nothing.'],
    ['alert', 'service.alert'],
    [
      'needs',
      'service.attributes',
      'Codes of our taxonomy needs. Terms of Open Eligibility that mean the same or a part of it are read too, and kept.',
    ],
    [
      'audience',
      'service.attributes service.eligibility_description',
      'Codes of our taxonomy audience, and in words.',
    ],
    ['minimumAge', 'service.minimum_age'],
    ['maximumAge', 'service.maximum_age'],
    [
      'access',
      'service.attributes service.eligibility_description service.fees_description service.application_process',
      'Codes of our taxonomies with their evidence in the extension, and in words.',
    ],
    [
      'languages',
      'service.languages service.interpretation_services',
      'HSDS lists those that are spoken without an interpreter; all others travel in the extension.',
    ],
    ['locations', 'service.service_at_locations'],
    [
      'contacts',
      'service.phones service.email service.url service.additional_urls service.contacts',
      'Four places in HSDS; the order travels in the extension.',
    ],
    ['openingHours', 'service.schedules'],
    ['serviceArea', 'service.service_areas', 'Names of areas; how far they reach travels in the extension.'],
    ['canAskFor', 'service.attributes service.interpretation_services'],
    ['verification', 'service.assured_date'],
    [
      'extensions',
      `service.* ${inExtension('service')}`,
      'Properties of HSDS that we kept under hsds: stand where they stood.',
    ],
    ['*', inExtension('service'), 'HSDS has nothing for it.'],
  ]),
  {
    field: 'Service.internal',
    there: [],
    direction: 'out',
    note: 'Notes of the editors are never passed on.',
  },
  ...both('Alert', [
    ['text', 'service.alert', TEXT],
    ['*', inExtension('service'), 'HSDS has no days of a notice.'],
  ]),
  ...both('AudienceEntry', [
    ['group', 'attribute.taxonomy_term'],
    ['welcome', 'attribute.value'],
  ]),
  ...both('LanguageEntry', [
    ['code', 'language.code language.name'],
    ['mode', `service.interpretation_services ${inExtension('service')}`],
    ['note', 'language.note', TEXT],
  ]),
  ...both('ServiceArea', [
    ['scope', inExtension('service'), 'HSDS does not say how far an area reaches.'],
    ['countries', 'service_area.name'],
    ['regions', 'service_area.name'],
    ['note', 'service_area.description', TEXT],
  ]),
  ...rest('Translation', 'service', 'HSDS has no translations.'),
  ...rest('Source', 'service', 'HSDS does not say what a fact rests on.'),
  ...both('Verification', [
    ['lastVerifiedOn', 'service.assured_date'],
    ['*', inExtension('service'), 'HSDS has the day alone.'],
  ]),
];

const access = (): FieldMapping[] => [
  ...both('AccessConditions', [
    ['identification', 'service.attributes service.eligibility_description required_document.document'],
    [
      'cost',
      'service.attributes service.fees_description cost_option.amount',
      'What is free is also a cost of 0.',
    ],
    ['entry', 'service.attributes service.application_process'],
    ['eligibility', 'service.eligibility_description', TEXT],
    ['*', 'service.attributes service.eligibility_description', 'A code of our taxonomy, and in words.'],
  ]),
  ...both('Condition', [
    ['value', 'attribute.taxonomy_term', 'A bare unconfirmed is not written.'],
    [
      '*',
      inExtension('attribute'),
      'What a condition rests on. Without a basis it is not believed when it comes back.',
    ],
  ]),
];

const place = (): FieldMapping[] => [
  ...both('Location', [
    ['id', 'location.id', 'UUIDv5 of ours; an id that is a UUID stays.'],
    ['name', 'location.name', TEXT],
    ['kind', 'location.location_type', 'virtual for phone and online, else physical.'],
    ['address', 'location.addresses', 'Never of a confidential place.'],
    ['position', 'location.latitude location.longitude', 'Never of a confidential place.'],
    ['area', 'location.description', 'Lost of a confidential place.'],
    ['directions', 'location.transportation', TEXT],
    ['surroundings', 'location.description', 'After the area.'],
    ['stops', 'service.service_at_locations', 'Each stop is a place of its own there.'],
    ['accessibility', 'location.accessibility'],
    ['openingHours', 'service_at_location.schedules'],
    ['*', inExtension('service_at_location'), 'HSDS cannot say that an address is secret.'],
  ]),
  ...both('Address', [
    ['street', 'address.address_1', 'Empty where it is not known or not told.'],
    ['postalCode', 'address.postal_code', 'Empty where it is not known or not told.'],
    ['locality', 'address.city'],
    ['region', 'address.state_province address.region'],
    ['country', 'address.country', 'That of the directory where there is none.'],
  ]),
  ...both('Position', [
    ['latitude', 'location.latitude'],
    ['longitude', 'location.longitude'],
    ['precision', inExtension('service_at_location'), 'HSDS does not say how fine a point is.'],
  ]),
  ...both('Stop', [
    ['name', 'location.name', TEXT],
    ['position', 'location.latitude location.longitude'],
    ['openingHours', 'service_at_location.schedules'],
  ]),
  ...both('Accessibility', [
    ['wheelchair', 'accessibility.attributes accessibility.description'],
    ['note', 'accessibility.details', TEXT],
  ]),
];

const hours = (): FieldMapping[] => [
  ...both('OpeningHours', [
    [
      'periods',
      'service.schedules',
      'In words alone where HSDS has no such rule, or where the hours have a condition.',
    ],
    ['always', 'service.schedules', 'Also as seven days from 00:00 to 24:00.'],
    [
      'exceptions',
      `schedule.description ${inExtension('schedule')}`,
      'In words; hours of single days also as schedules.',
    ],
    ['*', `schedule.description ${inExtension('schedule')}`, 'In words.'],
  ]),
  ...both('Period', [
    ['days', 'schedule.byday'],
    ['opens', 'schedule.opens_at', 'With the offset of the first day on which it holds.'],
    ['closes', 'schedule.closes_at', 'With the offset of the first day on which it holds.'],
    ['lastEntry', `schedule.notes ${inExtension('schedule')}`],
    ['entry', `schedule.attending_type ${inExtension('schedule')}`],
    ['audience', `schedule.notes ${inExtension('schedule')}`],
    ['label', 'schedule.description', TEXT],
    ['validFrom', 'schedule.valid_from'],
    ['validThrough', 'schedule.valid_to'],
    [
      'season',
      `schedule.valid_from schedule.valid_to ${inExtension('schedule')}`,
      'Written for the season that it is, or the next.',
    ],
    ['nthOfMonth', 'schedule.byday'],
    ['isoWeeks', 'schedule.byweekno'],
    ['everyWeeks', 'schedule.interval schedule.dtstart'],
  ]),
  ...rest('Season', 'schedule', 'HSDS has dates of a year alone.'),
  ...both('EveryWeeks', [
    ['count', 'schedule.interval'],
    ['from', 'schedule.dtstart'],
  ]),
  ...rest('Exception', 'schedule', 'HSDS cannot take days out of a week.'),
  ...rest('ExceptionPeriod', 'schedule', 'Also as schedules of these days.'),
];

const contact = (): FieldMapping[] => [
  ...both('Contact', [
    ['channel', 'phone.type', 'voice and text; the others are named in the description.'],
    ['value', 'phone.number contact.email url.url service.email service.url'],
    ['label', 'url.label contact.name phone.description', TEXT],
    ['purpose', 'phone.description', TEXT],
    ['note', 'phone.description', TEXT],
    ['languages', 'phone.languages'],
    ['*', inExtension('phone'), 'HSDS has nothing for it.'],
  ]),
  ...both('ShortNumber', [
    ['shortCode', 'phone.number'],
    ['country', inExtension('phone')],
  ]),
];

const everyField = (): FieldMapping[] =>
  [head, organization, service, access, place, hours, contact].flatMap((fields) => fields());

/**
 * Every field of our model in HSDS 3.1. What stands in an extension comes back the same. Marked as made without side
 * effects, so that who converts and asks for no table does not carry it.
 */
export const HSDS_FIELD_MAP: readonly FieldMapping[] = /* @__PURE__ */ everyField();
