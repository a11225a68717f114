import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on a notice that holds for a while. */
export const alert: FieldNotes<Entities['alert']> = {
  text: {
    example: { nb: 'Ny inngang i høst.', en: 'New entrance this autumn.' },
    hsds: ['service.alert'],
    schemaOrg: ['schema:SpecialAnnouncement.text'],
  },
  from: {
    example: '2026-09-15',
    unit: 'YYYY-MM-DD',
    schemaOrg: ['schema:SpecialAnnouncement.datePosted'],
    differs: 'The day from which it holds, which may come after the day on which it was written.',
  },
  through: {
    example: '2026-11-30',
    unit: 'YYYY-MM-DD',
    schemaOrg: ['schema:SpecialAnnouncement.expires'],
    differs: 'The last day on which it holds, itself included.',
  },
};

/** Notes on a group of people that a service is for. */
export const audienceEntry: FieldNotes<Entities['audienceEntry']> = {
  group: {
    example: 'people-who-sell-sex',
    hsds: ['attribute.taxonomy_term'],
    schemaOrg: ['schema:Audience.audienceType'],
    osm: ['social_facility:for'],
    differs:
      'From a list with plain words in many languages; HSDS and schema.org leave the words to the publisher.',
  },
  welcome: {
    example: 'mainly',
    differs:
      'HSDS and schema.org do not say whether others may come; in OpenStreetMap the key lgbtq does, with values such as primary and only.',
  },
};

/** Notes on a language in which a service helps. */
export const languageEntry: FieldNotes<Entities['languageEntry']> = {
  code: {
    example: 'pt-BR',
    unit: 'BCP 47',
    hsds: ['language.code'],
    schemaOrg: ['schema:ServiceChannel.availableLanguage'],
    osm: ['language:*'],
    differs: 'With script and region where they matter, as in schema.org; HSDS has ISO 639 codes alone.',
  },
  mode: {
    example: 'interpreter',
    hsds: ['service.interpretation_services'],
    differs:
      'Says of each language whether staff speak it or an interpreter is needed; HSDS has free text for all of them.',
  },
  note: {
    example: { nb: 'Bestilles dagen før.', en: 'Booked the day before.' },
    hsds: ['language.note'],
  },
};

/** Notes on the area that a service is for. */
export const serviceArea: FieldNotes<Entities['serviceArea']> = {
  scope: {
    example: 'regional',
    differs:
      'Lets a search leave out what is for another town; HSDS and schema.org describe areas one by one.',
  },
  countries: {
    example: ['NO'],
    unit: 'ISO 3166-1 alpha-2',
    hsds: ['service_area.uri'],
    schemaOrg: ['schema:Service.areaServed'],
    differs: 'Codes, which need no address of a register of areas.',
  },
  regions: {
    example: ['Fjellby', 'Østfjell'],
    hsds: ['service_area.name'],
    schemaOrg: ['schema:AdministrativeArea.name'],
  },
  note: {
    example: { nb: 'Også for dem på gjennomreise.', en: 'Also for people passing through.' },
    hsds: ['service_area.description'],
    schemaOrg: ['schema:AdministrativeArea.description'],
    differs: 'One note for the whole, not one an area.',
  },
};

/** Notes on who translated a language of a record. */
export const translation: FieldNotes<Entities['translation']> = {
  origin: {
    example: 'machine-reviewed',
    schemaOrg: ['schema:CreativeWork.translator'],
    differs: 'What kind of translator, never who; a text of a machine is marked as such.',
  },
  of: {
    example: '2026-09-01',
    unit: 'YYYY-MM-DD',
    differs:
      'Shows that a translation has grown old when the source text is newer; schema.org names the work that was translated, not its state.',
  },
  note: {
    example: 'Read by a translator; the medical words are not yet checked.',
    differs: 'For the next translator; none of the three standards has it.',
  },
};
