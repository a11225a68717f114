import type { RequirementFixture } from './fixture.ts';
import { evangelieCentre, shelterKristiansand, shelterOsloPress, washroomKristiansand, winterNight } from './records/b-beds-and-food.ts'; // prettier-ignore
import { checkpoint, legalAidOffice, olafiaSite } from './records/b-clinics-and-advice.ts';
import { crisisCentreKarasjok, crisisCentreOslo, crisisCentreSunnmore } from './records/b-crisis-centres.ts'; // prettier-ignore
import { fieldNurses, fyrlyset, havenCafe, injectionRoomBergen, prindsenBeds, prindsenRoom } from './records/b-drugs.ts'; // prettier-ignore
import { clinicKristiansand, emergencyClinicNumber } from './records/b-emergency-clinics-more.ts';
import { clinicAlta, clinicSkien, clinicStavanger, clinicTonsberg, clinicTromso } from './records/b-emergency-clinics.ts'; // prettier-ignore
import { childrensLine, drugLine } from './records/b-lines-and-chats.ts';
import { labourInspection, mentalHealthLine, policeEmergency, violenceLine, workLifeLine } from './records/b-lines.ts'; // prettier-ignore

const CHRISTMAS = [
  { date: '2026-12-25', name: { nb: 'Første juledag', en: 'Christmas Day' } },
  { date: '2026-12-26', name: { nb: 'Andre juledag', en: 'Boxing Day' } },
];

export const fixturesB1To15: RequirementFixture[] = [
  {
    requirement: 'B1',
    title: 'Open all day, all week',
    fields: ['openingHours.always', 'contacts.openingHours.always'],
    services: [violenceLine, crisisCentreOslo],
    head: { publicHolidays: CHRISTMAS },
  },
  {
    requirement: 'B2',
    title: 'The phone is open when the door is not',
    fields: ['contacts.openingHours.always', 'openingHours.periods'],
    services: [clinicSkien],
  },
  {
    requirement: 'B3',
    title: 'Hours that cross midnight, and the Monday morning between',
    fields: ['openingHours.periods.days', 'openingHours.periods.opens', 'openingHours.periods.closes'],
    services: [clinicSkien, clinicAlta],
  },
  {
    requirement: 'B4',
    title: 'Several sets of hours for one service',
    fields: [
      'openingHours.periods.label',
      'openingHours.periods.entry',
      'contacts.openingHours',
      'access.entry.note',
    ],
    services: [childrensLine, fieldNurses, prindsenBeds, legalAidOffice],
  },
  {
    requirement: 'B5',
    title: 'More than one stretch a day',
    fields: ['contacts.openingHours.periods'],
    services: [drugLine, labourInspection],
  },
  {
    requirement: 'B6',
    title: 'Hours for one group only',
    fields: ['openingHours.periods.audience', 'openingHours.periods.label'],
    services: [havenCafe, shelterOsloPress, clinicTromso],
  },
  {
    requirement: 'B7',
    title: 'Hours by site',
    fields: ['locations.name', 'locations.openingHours'],
    services: [clinicKristiansand],
  },
  {
    requirement: 'B8',
    title: 'Less service inside the open hours',
    fields: ['openingHours.periods.label', 'locations.directions'],
    services: [clinicTonsberg, clinicStavanger],
  },
  {
    requirement: 'B9',
    title: 'Incomplete hours that stay incomplete',
    fields: ['openingHours.periods.opens', 'openingHours.periods.label', 'openingHours.printed'],
    services: [evangelieCentre, injectionRoomBergen, checkpoint, olafiaSite],
  },
  {
    requirement: 'B10',
    title: 'Seasons and weather: open cannot be known from a timetable',
    fields: ['openingHours.condition', 'openingHours.periods', 'openingHours.printed'],
    services: [winterNight, shelterKristiansand, washroomKristiansand],
  },
  {
    requirement: 'B11',
    title: 'Public holidays and dated exceptions, by service',
    fields: [
      'openingHours.exceptions.periods',
      'openingHours.exceptions.closed',
      'openingHours.publicHolidays',
      'directory.publicHolidays',
    ],
    services: [olafiaSite, clinicSkien, fyrlyset, clinicTonsberg],
    head: { publicHolidays: CHRISTMAS },
  },
  {
    requirement: 'B12',
    title: 'Closed for a while, and ended for good',
    fields: ['alert.text', 'alert.from', 'alert.through', 'openingHours.exceptions', 'status', 'seeAlso'],
    services: [prindsenRoom, crisisCentreKarasjok, violenceLine],
  },
  {
    requirement: 'B13',
    title: 'Short numbers are phone numbers',
    fields: ['contacts.value.shortCode', 'contacts.value.country', 'contacts.printed'],
    services: [policeEmergency, emergencyClinicNumber, violenceLine, drugLine],
  },
  {
    requirement: 'B14',
    title: 'Keys to press, and menus',
    fields: ['contacts.note'],
    services: [workLifeLine, emergencyClinicNumber],
  },
  {
    requirement: 'B15',
    title: 'A second number for another situation',
    fields: ['contacts.value', 'contacts.purpose'],
    services: [mentalHealthLine, crisisCentreSunnmore, prindsenBeds],
  },
];
