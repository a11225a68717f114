import type { RequirementFixture } from './fixture.ts';
import { natthjemmet, shelterHaugesund, shelterOslo } from './records/a-beds.ts';
import { filemon, lauraHouse, teamToyen } from './records/a-food-and-houses.ts';
import { healthCentreBergen, healthCentreOslo, varFrue } from './records/a-health.ts';
import { foreignWorkersCentre, mira, policeSupportCentre, rosaLine, unhcr } from './records/a-lines-and-authorities.ts'; // prettier-ignore
import { maritaWomen, nadheimOutreach, pion, proSentretClinic, proSentretSocialWork, proSentretStreet } from './records/a-people-who-sell-sex.ts'; // prettier-ignore
import { genderChat, genderClinic, olafia, olafiaEvening } from './records/a-sexual-health.ts';
import { clinicOslo } from './records/b-emergency-clinics-more.ts';
import { violenceLine } from './records/b-lines.ts';
import { OWN_CODES } from './own-codes.ts';

export const fixturesA1To17: RequirementFixture[] = [
  {
    requirement: 'A1',
    title: 'One organisation, several services with their own hours, rules and audiences',
    fields: ['organizationIds', 'openingHours', 'access', 'audience', 'needs'],
    services: [proSentretClinic, proSentretStreet, proSentretSocialWork],
  },
  {
    requirement: 'A2',
    title: 'Days without clock times, and no fixed place',
    fields: [
      'openingHours.printed',
      'description',
      'locations.kind',
      'locations.visibility',
      'locations.area',
    ],
    services: [proSentretStreet],
  },
  {
    requirement: 'A3',
    title: 'Outreach online, without an address',
    fields: ['needs', 'access.entry', 'locations.kind'],
    services: [nadheimOutreach],
  },
  {
    requirement: 'A4',
    title: 'A secret address, reached by phone or referral only',
    fields: ['locations.visibility', 'locations.area', 'access.entry.value'],
    services: [lauraHouse, filemon],
  },
  {
    requirement: 'A5',
    title: 'An address that is told by phone and not printed',
    fields: ['locations.visibility', 'locations.area', 'contacts.value', 'access.entry.note'],
    services: [healthCentreBergen],
  },
  {
    requirement: 'A6',
    title: 'Night hours that run past midnight',
    fields: ['openingHours.periods.opens', 'openingHours.periods.closes'],
    services: [natthjemmet, shelterOslo],
    head: { codes: OWN_CODES },
  },
  {
    requirement: 'A7',
    title: 'Printed hours that nobody can read for certain',
    fields: ['openingHours.printed'],
    services: [maritaWomen],
  },
  {
    requirement: 'A8',
    title: 'The doors open, the intake closes and the day ends at three different times',
    fields: ['openingHours.periods.opens', 'openingHours.periods.lastEntry'],
    services: [olafia, clinicOslo],
  },
  {
    requirement: 'A9',
    title: 'A session for one group, and its closure for a while',
    fields: ['audience.group', 'audience.welcome', 'status', 'alert.text'],
    services: [olafiaEvening, olafia, clinicOslo],
  },
  {
    requirement: 'A10',
    title: 'Phone, visits, chat and open house each have their hours',
    fields: ['contacts.channel', 'contacts.openingHours', 'openingHours'],
    services: [mira, genderChat],
  },
  {
    requirement: 'A11',
    title: 'Several phones, each with its purpose',
    fields: ['contacts.value', 'contacts.printed', 'contacts.purpose'],
    services: [mira],
  },
  {
    requirement: 'A12',
    title: 'Short numbers and foreign numbers',
    fields: ['contacts.value.shortCode', 'contacts.value.country', 'contacts.value', 'contacts.printed'],
    services: [violenceLine, unhcr],
  },
  {
    requirement: 'A13',
    title: 'Anonymity has degrees',
    fields: [
      'access.anonymity.value',
      'access.anonymity.note',
      'access.identification.value',
      'access.records.value',
    ],
    services: [proSentretClinic, olafia, clinicOslo, rosaLine, varFrue],
  },
  {
    requirement: 'A14',
    title: 'Confidentiality is a concrete promise',
    fields: [
      'access.police.value',
      'access.police.note',
      'access.immigration.note',
      'access.records.note',
      'access.professionalSecrecy.note',
    ],
    services: [healthCentreOslo, proSentretClinic, olafia, clinicOslo],
  },
  {
    requirement: 'A15',
    title: 'Residence status has levels, a source and a date',
    fields: [
      'access.residenceStatus.value',
      'access.residenceStatus.basis',
      'access.residenceStatus.sourceIds',
      'access.eligibility',
      'sources.retrievedOn',
    ],
    services: [pion, healthCentreOslo, shelterHaugesund, genderClinic, genderChat],
  },
  {
    requirement: 'A16',
    title: 'The police or the immigration authority is there, or runs it',
    fields: ['access.police.value', 'access.immigration.value', 'organizationIds'],
    services: [foreignWorkersCentre, policeSupportCentre, pion],
  },
  {
    requirement: 'A17',
    title: 'Cost has forms',
    fields: ['access.cost.value', 'access.cost.note', 'access.cost.sourceIds'],
    services: [proSentretSocialWork, teamToyen, shelterHaugesund, olafia, clinicOslo],
  },
];
