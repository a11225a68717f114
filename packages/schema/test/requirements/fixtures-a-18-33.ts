import type { RequirementFixture } from './fixture.ts';
import { OWN_CODES } from './own-codes.ts';
import { natthjemmet, shelterBergen, shelterDrammen, shelterHaugesund, shelterOslo } from './records/a-beds.ts'; // prettier-ignore
import { cityMissionTromso, fattighuset, filemon, lauraHouse, teamToyen } from './records/a-food-and-houses.ts'; // prettier-ignore
import { aksept, amathea, healthCentreOslo } from './records/a-health.ts';
import { jurk, jushjelpaCentral, jussbuss, jusshjelpaNorth, noas, streetLawyersTromso } from './records/a-law.ts'; // prettier-ignore
import { crisisCentreTromso } from './records/a-lines-and-authorities.ts';
import { maritaWomen, pion } from './records/a-people-who-sell-sex.ts';
import { genderChat, genderClinic, olafia } from './records/a-sexual-health.ts';
import { winterNight } from './records/b-beds-and-food.ts';
import { clinicOslo, emergencyClinicNumber } from './records/b-emergency-clinics-more.ts';
import { psychosocialOslo, socialDutyOslo } from './records/b-street-and-crisis.ts';

export const fixturesA18To33: RequirementFixture[] = [
  {
    requirement: 'A18',
    title: 'The ways in, several at once',
    fields: ['access.entry.value', 'access.entry.basis', 'access.entry.note'],
    services: [natthjemmet, shelterOslo, shelterHaugesund, fattighuset, lauraHouse, shelterDrammen, genderClinic, genderChat], // prettier-ignore
    head: { codes: OWN_CODES },
  },
  {
    requirement: 'A19',
    title: 'Open only in a season, or when something triggers it',
    fields: ['openingHours.condition', 'openingHours.periods'],
    services: [winterNight, shelterBergen],
  },
  {
    requirement: 'A20',
    title: 'Planned closed periods',
    fields: [
      'openingHours.exceptions.from',
      'openingHours.exceptions.through',
      'openingHours.exceptions.closed',
      'openingHours.exceptions.note',
      'openingHours.printed',
    ],
    services: [fattighuset, jurk],
  },
  {
    requirement: 'A21',
    title: 'An audience is more than a gender',
    fields: [
      'audience.group',
      'audience.welcome',
      'openingHours.periods.label',
      'minimumAge',
      'maximumAge',
      'access.eligibility',
      'directory.codes',
    ],
    services: [teamToyen, shelterOslo, maritaWomen, jurk, lauraHouse, filemon, genderClinic, genderChat],
    head: { codes: OWN_CODES },
  },
  {
    requirement: 'A22',
    title: 'The person can ask for a female worker',
    fields: ['canAskFor'],
    services: [jurk],
  },
  {
    requirement: 'A23',
    title: 'Named languages, “many” languages, interpreters, a peer from one community',
    fields: ['languages.code', 'languages.mode', 'languages.note', 'canAskFor'],
    services: [amathea, healthCentreOslo, pion, crisisCentreTromso],
  },
  {
    requirement: 'A24',
    title: 'Several places for one service, each with its hours or its part',
    fields: ['locations.name', 'locations.address', 'locations.openingHours'],
    services: [streetLawyersTromso, shelterDrammen],
  },
  {
    requirement: 'A25',
    title: 'Whom it serves differs from where it is',
    fields: ['serviceArea.scope', 'serviceArea.regions', 'serviceArea.note', 'locations.address'],
    services: [jusshjelpaNorth, genderClinic, genderChat],
  },
  {
    requirement: 'A26',
    title: 'What it does not do, and where to go instead',
    fields: ['notOffered', 'seeAlso'],
    services: [olafia, clinicOslo, noas, jussbuss],
  },
  {
    requirement: 'A27',
    title: 'Conditions besides residence, with exceptions',
    fields: ['access.eligibility'],
    services: [jurk],
  },
  {
    requirement: 'A28',
    title: 'Capacity, and the chance of being turned away',
    fields: ['capacity'],
    services: [shelterOslo, fattighuset],
    head: { codes: OWN_CODES },
  },
  {
    requirement: 'A29',
    title: 'A record can be closed, moved or renamed',
    fields: ['status', 'replacedBy', 'seeAlso', 'locations.directions', 'verification.lastVerifiedOn'],
    services: [jushjelpaCentral, jusshjelpaNorth, aksept, socialDutyOslo, psychosocialOslo],
  },
  {
    requirement: 'A30',
    title: 'Source and date for each field',
    fields: ['sources.supports', 'sources.publishedOn', 'sources.retrievedOn'],
    services: [healthCentreOslo],
  },
  {
    requirement: 'A31',
    title: 'A safety hint about what is near',
    fields: ['locations.surroundings'],
    services: [fattighuset],
  },
  {
    requirement: 'A32',
    title: 'House promises in plain words',
    fields: ['summary', 'access.residenceStatus.note'],
    services: [fattighuset, cityMissionTromso],
  },
  {
    requirement: 'A33',
    title: 'What the law says is not what a provider promises',
    fields: ['access.residenceStatus.basis', 'access.cost.basis', 'access.cost.note', 'sources.url'],
    services: [emergencyClinicNumber],
  },
];
