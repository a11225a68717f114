import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on a service. */
export const service: FieldNotes<Entities['service']> = {
  id: {
    example: 'havna-health',
    hsds: ['service.id'],
    schemaOrg: ['schema:Service.identifier'],
    differs: 'A short word that is also a file name and never changes; HSDS asks for a UUID.',
  },
  organizationIds: {
    example: ['havna', 'fjellby'],
    hsds: ['service.organization_id'],
    schemaOrg: ['schema:Service.provider'],
    osm: ['operator'],
    differs: 'Several may run it together; HSDS allows one.',
  },
  name: {
    example: { nb: 'Havna helse', en: 'Havna health' },
    hsds: ['service.name'],
    schemaOrg: ['schema:Service.name'],
    osm: ['name'],
  },
  alternateName: {
    example: 'Helsebussen',
    hsds: ['service.alternate_name'],
    schemaOrg: ['schema:Service.alternateName'],
    osm: ['alt_name'],
  },
  summary: {
    example: { nb: 'Gratis test. Alle kan komme.', en: 'Free tests. Everybody can come.' },
    differs:
      'Short enough for a card on a small phone and always there; HSDS and schema.org have one description of any length.',
  },
  description: {
    example: 'A nurse and a doctor; sometimes an interpreter.',
    hsds: ['service.description'],
    schemaOrg: ['schema:Service.description'],
    osm: ['description'],
  },
  status: {
    example: 'active',
    hsds: ['service.status'],
    osm: ['disused:*'],
    differs:
      'The four codes of HSDS with a hyphen for the space, and active when left out; OpenStreetMap puts disused: before the main key of what has closed.',
  },
  replacedBy: {
    example: 'havna-advice',
    differs:
      'Sends a reader on to the service that took over; HSDS says that a service is gone, and no more.',
  },
  alert: {
    example: { text: 'New entrance this autumn.', from: '2026-09-15', through: '2026-11-30' },
    hsds: ['service.alert'],
    schemaOrg: ['schema:SpecialAnnouncement'],
    differs: 'With the days between which it holds, so that an old notice goes by itself.',
  },
  seeAlso: {
    example: ['safe-house'],
    schemaOrg: ['schema:Service.isRelatedTo'],
    differs:
      'Only those that help where this one does not, the best first; HSDS has no links between services.',
  },
  needs: {
    example: ['sexual-health-testing', 'counselling', 'example:sauna'],
    hsds: ['service.attributes'],
    schemaOrg: ['schema:Service.serviceType'],
    osm: ['amenity', 'healthcare', 'social_facility', 'office'],
    differs:
      'What a person needs, from a list with words in many languages, and not what kind of institution it is; HSDS leaves the taxonomy to the publisher, schema.org the words.',
  },
  audience: {
    example: [{ group: 'people-who-sell-sex', welcome: 'mainly' }],
    hsds: ['service.attributes', 'service.eligibility_description'],
    schemaOrg: ['schema:Service.audience'],
    osm: ['social_facility:for'],
    differs:
      'Says of each group whether others are welcome too, without which a reader cannot tell a focus from a limit.',
  },
  minimumAge: {
    example: 16,
    unit: 'years',
    hsds: ['service.minimum_age'],
    schemaOrg: ['schema:PeopleAudience.requiredMinAge'],
    osm: ['min_age'],
  },
  maximumAge: {
    example: 25,
    unit: 'years',
    hsds: ['service.maximum_age'],
    schemaOrg: ['schema:PeopleAudience.requiredMaxAge'],
    osm: ['max_age'],
  },
  access: {
    example: { residenceStatus: 'unconfirmed' },
    hsds: ['service.eligibility_description', 'service.application_process'],
    differs:
      'Codes with evidence where HSDS has free text, because whether one is turned away or reported is what these readers must know first.',
  },
  languages: {
    example: [{ code: 'nb', mode: 'staff' }],
    hsds: ['service.languages', 'service.interpretation_services'],
    schemaOrg: ['schema:ServiceChannel.availableLanguage'],
    osm: ['language:*'],
    differs:
      'One list for what staff speak and what an interpreter covers; HSDS keeps interpreting as free text.',
  },
  locations: {
    example: [{ id: 'house', visibility: 'public', address: { locality: 'Fjellby' } }],
    hsds: ['service.service_at_locations'],
    schemaOrg: ['schema:ServiceChannel.serviceLocation'],
    differs:
      'The places stand in the service itself, without the link object of HSDS, so that a record can be read by itself.',
  },
  contacts: {
    example: [{ channel: 'phone', value: '+4710000001' }],
    hsds: ['service.phones', 'service.email', 'service.url', 'service.contacts'],
    schemaOrg: ['schema:Service.availableChannel'],
    osm: ['contact:*', 'phone', 'email', 'website'],
    differs:
      'One list in order, the best way first, of lines and addresses and never of persons; HSDS has four fields.',
  },
  openingHours: {
    example: { periods: [{ days: ['tu'], opens: '10:00', closes: '15:00' }] },
    hsds: ['service.schedules'],
    schemaOrg: ['schema:Service.hoursAvailable'],
    osm: ['opening_hours'],
    differs:
      'A week with exceptions, as doors show it, that can also say what is not known; HSDS has recurrence rules of RFC 5545.',
  },
  serviceArea: {
    example: { scope: 'regional', regions: ['Fjellby'] },
    hsds: ['service.service_areas'],
    schemaOrg: ['schema:Service.areaServed'],
    differs: 'Names and a scope, without the outlines that HSDS has room for and few services could give.',
  },
  notOffered: {
    example: 'No dentist; go to Tannhjelpen.',
    differs:
      'Spares a reader a way in vain, and says where to go instead; none of the three standards has it.',
  },
  capacity: {
    example: 'Ten are seen each day.',
    hsds: ['service.capacities'],
    osm: ['capacity'],
    differs:
      'Words about the chance of being let in; the numbers of HSDS need somebody who sets them right every day.',
  },
  canAskFor: {
    example: ['female-worker', 'interpreter'],
    hsds: ['service.interpretation_services'],
    differs:
      'Codes, also for a woman or a man to talk to and for company; HSDS has interpreting alone, as free text.',
  },
  sources: {
    example: [
      {
        id: 'site',
        url: 'https://example.org/havna',
        retrievedOn: '2026-09-01',
        supports: ['access.residenceStatus'],
      },
    ],
    schemaOrg: ['schema:CreativeWork.citation'],
    osm: ['source'],
    differs:
      'For each fact the page it rests on and when that was read; the metadata of HSDS records who changed a field, not why it is true.',
  },
  verification: {
    example: { lastVerifiedOn: '2026-09-01', method: 'phone', confidence: 'high' },
    hsds: ['service.assured_date', 'service.assurer_email'],
    schemaOrg: ['schema:WebPage.lastReviewed'],
    osm: ['check_date'],
    differs:
      'Also how it was checked and when that must be done again, without the e-mail address of a person.',
  },
  translations: {
    example: { en: { origin: 'machine', of: '2026-09-01' } },
    schemaOrg: ['schema:CreativeWork.translator'],
    differs:
      'A reader is told when a machine wrote the text, and an editor when the source text has changed since.',
  },
  identifiers: {
    example: [{ scheme: 'example', value: 'H-1' }],
    schemaOrg: ['schema:Service.identifier'],
    osm: ['ref', 'ref:*'],
    differs:
      'Finds the record again where it came from; HSDS has this for organisations and places, not for services.',
  },
  extensions: {
    example: { 'osm:id': 'node/1' },
    differs:
      'Room for fields of others under a prefix, since any other unknown field is an error here; HSDS allows any field anywhere.',
  },
  internal: {
    example: { todo: 'Call them in March.' },
    differs:
      'Notes of the editors, which publishing takes out; the three standards describe what is published.',
  },
};
