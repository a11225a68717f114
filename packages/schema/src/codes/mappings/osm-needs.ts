import type { Need } from '../needs.ts';
import type { OsmEntry, OsmTags } from './osm-tags.ts';

/** https://wiki.openstreetmap.org/wiki/Key:social_facility */
const facility = (kind: string, servedPeople?: string): OsmTags => ({
  amenity: 'social_facility',
  social_facility: kind,
  ...(servedPeople === undefined ? {} : { 'social_facility:for': servedPeople }),
});
/** https://wiki.openstreetmap.org/wiki/Key:healthcare:speciality */
const clinic = (speciality: string): OsmTags => ({
  amenity: 'clinic',
  healthcare: 'clinic',
  'healthcare:speciality': speciality,
});
/** https://wiki.openstreetmap.org/wiki/Key:healthcare:counselling */
const healthCounselling = (kind: string): OsmTags => ({
  healthcare: 'counselling',
  'healthcare:counselling': kind,
});
/**
 * https://wiki.openstreetmap.org/wiki/DE:Tag:social_facility%3Dshelter: a refuge from violence is not put on the map
 * unless it is publicly known and signed, or its operator agrees. We cannot know that, so we write nothing.
 */
const REFUGE = 'Not to be mapped: OpenStreetMap asks to leave refuges from violence off the map.';
const NO_TAG = 'No documented tag.';

/**
 * What OpenStreetMap has for each need. Each tag is on the wiki page named at it or at its helper above, and most are
 * also in the tagging schema of the iD editor (@openstreetmap/id-tagging-schema 7.2.0).
 */
export const NEED_TAGS: Readonly<Record<Need, OsmEntry>> = {
  'sexual-health-testing': { note: 'No documented tag for tests; the speciality stands at the treatment.' },
  // The medical speciality of these illnesses, in its EU name; skin doctors have it too, hence the clinic.
  'sexual-health-treatment': { tags: clinic('dermatovenereology') },
  'hiv-prep-pep': { note: 'No documented tag; infectious_diseases says less and other things.' },
  contraception: { note: 'No documented tag; fertility is the opposite, sexual counselling is therapy.' },
  pregnancy: { tags: healthCounselling('antenatal'), alsoRead: [{ healthcare: 'midwife' }] },
  abortion: { tags: clinic('abortion') },
  // https://wiki.openstreetmap.org/wiki/Key:healthcare
  vaccination: { tags: { healthcare: 'vaccination_centre' } },
  'general-health': {
    tags: { amenity: 'doctors', healthcare: 'doctor', 'healthcare:speciality': 'general' },
  },
  dental: { tags: { amenity: 'dentist', healthcare: 'dentist' } },
  'wound-care': { note: 'No documented tag; healthcare=nurse says who, not what for.' },
  'mental-health': {
    tags: healthCounselling('psychiatry'),
    alsoRead: [
      { healthcare: 'psychotherapist' },
      { amenity: 'doctors', 'healthcare:speciality': 'psychiatry' },
    ],
  },

  // https://wiki.openstreetmap.org/wiki/Key:vending: machines only. A service that hands them out is no machine.
  'condoms-lubricant': {
    note: 'Only a machine has a tag.',
    alsoRead: [{ amenity: 'vending_machine', vending: 'condoms' }],
  },
  // https://wiki.openstreetmap.org/wiki/Tag:vending%3Dsyringes
  'clean-equipment': {
    note: 'Only a machine has a tag.',
    alsoRead: [{ amenity: 'vending_machine', vending: 'syringes' }],
  },
  naloxone: { note: NO_TAG },
  'drug-checking': { note: NO_TAG },
  // https://wiki.openstreetmap.org/wiki/Item:Q19735, on safe injection; smoking rooms have no tag of their own.
  'supervised-consumption': { tags: { office: 'supervised_injection_site' } },
  'substance-use-treatment': { tags: healthCounselling('addiction') },

  emergency: { tags: clinic('emergency'), alsoRead: [{ amenity: 'hospital', emergency: 'yes' }] },
  'violence-support': { tags: facility('outreach', 'abused') },
  'sexual-assault-care': {
    note: 'No documented tag of its own; social_facility:for=abused is all violence.',
  },
  'crisis-shelter': { note: REFUGE },
  'trafficking-support': {
    note: 'No documented tag, and a place on a map would help those who look for someone.',
  },

  // https://wiki.openstreetmap.org/wiki/Tag:office%3Dlawyer
  'legal-advice': { tags: { office: 'lawyer' } },
  'immigration-advice': { tags: facility('outreach', 'migrant') },
  'asylum-advice': { tags: facility('outreach', 'refugee') },
  'labour-rights': { note: 'No documented tag; office=union is for its members.' },
  'help-to-report': { note: 'No documented tag; amenity=police is what a reader may want to avoid.' },
  'rights-information': { note: NO_TAG },

  'emergency-overnight-stay': { tags: facility('shelter', 'homeless') },
  'safe-accommodation': { note: REFUGE },
  'day-centre': { tags: facility('day_care', 'homeless') },

  // Prepared meals. Food to take away has a value of its own, and both are this need.
  food: { tags: facility('soup_kitchen'), alsoRead: [facility('food_bank')] },
  // In use, though iD does not offer it.
  clothing: { tags: facility('clothing_bank') },
  // https://wiki.openstreetmap.org/wiki/Tag:amenity%3Dshower
  'shower-laundry': { tags: { amenity: 'shower' } },
  'money-advice': { note: 'No documented tag; office=financial_advisor sells investments.' },
  // https://wiki.openstreetmap.org/wiki/Key:internet_access
  'phone-internet': {
    tags: { internet_access: 'yes' },
    alsoRead: [{ internet_access: 'wlan' }, { internet_access: 'terminal' }, { amenity: 'internet_cafe' }],
  },

  // https://wiki.openstreetmap.org/wiki/Tag:healthcare%3Dcounselling
  counselling: { tags: { healthcare: 'counselling' } },
  'peer-support': { note: NO_TAG },
  // https://wiki.openstreetmap.org/wiki/Tag:social_facility%3Doutreach is a house where people come for advice: despite
  // its name, not what we call outreach. For work in the street the page sends to ambulatory_care.
  'social-work': { tags: facility('outreach') },
  outreach: { tags: facility('ambulatory_care') },
  // https://wiki.openstreetmap.org/wiki/Tag:amenity%3Dcommunity_centre
  'meeting-place': { tags: { amenity: 'community_centre' }, alsoRead: [{ amenity: 'social_centre' }] },
  'crisis-line': { note: 'A map has no place for a phone line.' },
  // https://wiki.openstreetmap.org/wiki/Tag:office%3Dtranslator
  interpreting: { tags: { office: 'translator' } },

  // https://wiki.openstreetmap.org/wiki/Tag:amenity%3Dlanguage_school
  'language-course': { tags: { amenity: 'language_school' } },
  // https://wiki.openstreetmap.org/wiki/Tag:office%3Demployment_agency
  'job-advice': { tags: { office: 'employment_agency' } },
  education: { note: 'amenity=school is for children of school age; advice about school has no tag.' },
  courses: { note: 'No documented tag for courses that are open to all.' },

  'assisted-return': { note: NO_TAG },
  'family-tracing': { note: NO_TAG },
};
