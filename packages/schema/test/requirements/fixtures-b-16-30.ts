import type { RequirementFixture } from './fixture.ts';
import { natthjemmet } from './records/a-beds.ts';
import { meetingPlaceOslo, shelterOsloPress, slumStation, winterNight } from './records/b-beds-and-food.ts'; // prettier-ignore
import { olafiaSite } from './records/b-clinics-and-advice.ts';
import { crisisCentreDrammen, crisisCentreGjovik, crisisCentreGudbrandsdal, crisisCentreHamar, crisisCentreOslo, crisisCentreVestAgder } from './records/b-crisis-centres.ts'; // prettier-ignore
import { injectionRoomBergen, prindsenBeds } from './records/b-drugs.ts';
import { clinicKristiansand, clinicLarvik, emergencyClinicNumber } from './records/b-emergency-clinics-more.ts'; // prettier-ignore
import { clinicAlta, clinicSkien, clinicStavanger, clinicTonsberg } from './records/b-emergency-clinics.ts'; // prettier-ignore
import { drugLine, forcedMarriageLine, youthChat } from './records/b-lines-and-chats.ts';
import { poisonInformation, violenceLine } from './records/b-lines.ts';
import { drugChecking, naloxone, psychosocialOslo, smisoOppland, socialDutyOslo, streetTeamOslo } from './records/b-street-and-crisis.ts'; // prettier-ignore

export const fixturesB16To30: RequirementFixture[] = [
  {
    requirement: 'B16',
    title: 'One number, many services',
    fields: ['id', 'contacts.value.shortCode'],
    services: [clinicSkien, clinicAlta, clinicTonsberg],
  },
  {
    requirement: 'B17',
    title: 'No phone at all: point to another service',
    fields: ['seeAlso', 'contacts.channel'],
    services: [crisisCentreDrammen, violenceLine, youthChat],
  },
  {
    requirement: 'B18',
    title: 'Calls that are recorded',
    fields: ['contacts.note', 'access.records.note'],
    services: [poisonInformation, clinicStavanger],
  },
  {
    requirement: 'B19',
    title: 'A withheld address is not a missing one',
    fields: ['locations.visibility', 'locations.area'],
    services: [crisisCentreOslo, crisisCentreGjovik, crisisCentreVestAgder, violenceLine],
  },
  {
    requirement: 'B20',
    title: 'The service area is not the location',
    fields: ['serviceArea.scope', 'serviceArea.regions', 'serviceArea.note'],
    services: [crisisCentreHamar, clinicKristiansand],
  },
  {
    requirement: 'B21',
    title: 'No fixed place',
    fields: ['locations.kind', 'locations.visibility', 'locations.area', 'serviceArea.note'],
    services: [streetTeamOslo, naloxone, drugChecking],
  },
  {
    requirement: 'B22',
    title: 'Identification comes in kinds',
    fields: [
      'access.identification.value',
      'access.identification.note',
      'access.personalNumber.note',
      'access.anonymity.note',
      'access.entry.note',
    ],
    services: [slumStation, crisisCentreOslo, injectionRoomBergen, clinicStavanger, clinicLarvik],
  },
  {
    requirement: 'B23',
    title: 'Anonymous for some things',
    fields: ['access.anonymity.value', 'access.anonymity.note'],
    services: [olafiaSite],
  },
  {
    requirement: 'B24',
    title: 'How to get in, several ways on one record',
    fields: ['access.entry.value', 'access.entry.sourceIds', 'access.eligibility'],
    services: [prindsenBeds, shelterOsloPress],
  },
  {
    requirement: 'B25',
    title: 'Cost by item and date',
    fields: ['access.cost.note', 'access.cost.sourceIds', 'sources.publishedOn', 'contacts.cost'],
    services: [olafiaSite, emergencyClinicNumber],
  },
  {
    requirement: 'B26',
    title: 'Age, gender, intoxication',
    fields: ['minimumAge', 'maximumAge', 'audience.welcome', 'access.eligibility'],
    services: [youthChat, smisoOppland, winterNight, natthjemmet],
  },
  {
    requirement: 'B27',
    title: 'Languages that are not always there',
    fields: ['languages.code', 'languages.mode', 'languages.note', 'canAskFor'],
    services: [meetingPlaceOslo, crisisCentreOslo],
  },
  {
    requirement: 'B28',
    title: 'Capacity, and who is never turned away',
    fields: ['capacity'],
    services: [shelterOsloPress, winterNight, crisisCentreDrammen, violenceLine],
  },
  {
    requirement: 'B29',
    title: 'Source and date for each fact, also where two values live',
    fields: ['sources.supports', 'sources.via', 'contacts.openingHours.printed', 'contacts.note'],
    services: [forcedMarriageLine, crisisCentreGudbrandsdal, olafiaSite],
  },
  {
    requirement: 'B30',
    title: 'Names change',
    fields: ['alternateName', 'replacedBy'],
    services: [psychosocialOslo, socialDutyOslo, crisisCentreDrammen, drugLine, smisoOppland, violenceLine],
  },
];
