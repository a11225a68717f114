import type { RowReadings } from '../layout/row-readings.ts';
import { hasColumn, ofLayout } from '../layout/of-layout.ts';
import { assembleAudience } from './audience.ts';
import { assembleAccess } from './conditions.ts';
import { assembleContacts } from './contacts.ts';
import { put, putList, putValue, type Desk, type Draft } from './desk.ts';
import { RowEvidence } from './evidence.ts';
import { assembleHours, HOURS_COLUMNS } from './hours.ts';
import { assembleLocation, LOCATION_COLUMNS } from './location.ts';
import { tellMissing } from './missing.ts';
import {
  AREA_COLUMNS,
  assembleAlert,
  assembleInternal,
  assembleServiceArea,
  putAges,
  putCanAskFor,
  putLanguages,
} from './service-parts.ts';
import { putStatus, STATUS_COLUMNS } from './status.ts';
import { assembleOrganizations } from './service-organizations.ts';
import { assembleTexts } from './service-texts.ts';
import { assembleText } from './texts.ts';
import { assembleVerification } from './verification.ts';

/** Fields that the source of a row supports when the row fills them in. */
const SUPPORTED = ['summary', 'description', 'needs', 'audience', 'minimumAge', 'maximumAge', 'languages', 'locations', 'contacts', 'openingHours', 'notOffered', 'capacity']; // prettier-ignore

/** A part of a service: taken only in sheets with one of its columns, unless every service has it. */
interface Step {
  columns: readonly string[] | 'always';
  run(service: Draft, row: RowReadings, desk: Desk, evidence: RowEvidence): void;
}

const value = (key: string): Step => ({
  columns: [key],
  run: (service, row, desk) => putValue(service, key, key, row, key, desk),
});
const list = (key: string): Step => ({
  columns: [key],
  run: (service, row, desk) => putList(service, key, key, row, key, desk),
});
const text = (key: string): Step => ({
  columns: [key],
  run: (service, row, desk) => put(service, key, assembleText(row, key, key, desk)),
});

function putLocation(service: Draft, row: RowReadings, desk: Desk): void {
  const id = row.layout.language === 'nb' ? 'sted' : 'place';
  const location = assembleLocation(row, 'locations/0', id, desk);
  if (location === undefined) return;
  desk.trace?.('locations/0', row, row.findAll(['street', 'locality', 'municipality', 'visibility'])[0]);
  service['locations'] = [location];
}

function putNeeds(service: Draft, row: RowReadings, desk: Desk): void {
  putList(service, 'needs', 'needs', row, 'needs', desk);
  if (service['needs'] === undefined) tellMissing(row, 'needs', 'needs', desk);
}

function putSources(service: Draft, row: RowReadings, desk: Desk, evidence: RowEvidence): void {
  evidence.tellGaps(desk);
  const supports =
    row.find('source') === undefined ? [] : SUPPORTED.filter((key) => service[key] !== undefined);
  service['sources'] = evidence.sources(supports, desk);
}

/** In the order of the fields of a service. */
const STEPS: readonly Step[] = [
  {
    columns: 'always',
    run: (service, row, desk) => put(service, 'organizationIds', assembleOrganizations(row, desk)),
  },
  { columns: 'always', run: assembleTexts },
  { columns: STATUS_COLUMNS, run: putStatus },
  value('replacedBy'),
  { columns: ['alert'], run: (service, row, desk) => put(service, 'alert', assembleAlert(row, desk)) },
  list('seeAlso'),
  { columns: 'always', run: putNeeds },
  {
    columns: ['audience'],
    run: (service, row, desk) => put(service, 'audience', assembleAudience(row, desk)),
  },
  { columns: ['minimumAge', 'maximumAge', 'ageRange'], run: putAges },
  {
    columns: 'always',
    run(service, row, desk, evidence) {
      service['access'] = assembleAccess(row, evidence, desk);
    },
  },
  { columns: ['languages'], run: putLanguages },
  { columns: LOCATION_COLUMNS, run: putLocation },
  { columns: 'always', run: (service, row, desk) => put(service, 'contacts', assembleContacts(row, desk)) },
  {
    columns: HOURS_COLUMNS,
    run: (service, row, desk) => put(service, 'openingHours', assembleHours(row, 'openingHours', desk)),
  },
  {
    columns: AREA_COLUMNS,
    run: (service, row, desk) => put(service, 'serviceArea', assembleServiceArea(row, desk)),
  },
  text('notOffered'),
  text('capacity'),
  { columns: ['canAskFor', 'languages'], run: putCanAskFor },
  { columns: 'always', run: putSources },
  {
    columns: 'always',
    run(service, row, desk) {
      service['verification'] = assembleVerification(row, desk);
    },
  },
  {
    columns: ['internal'],
    run: (service, row, desk) => put(service, 'internal', assembleInternal(row, desk)),
  },
];

const stepsOf = ofLayout((layout) =>
  STEPS.filter(({ columns }) => columns === 'always' || hasColumn(layout, columns)),
);

/**
 * The service of a row, without what other sheets say of it. What cannot be read is left out, and told where the row was
 * read.
 * @param id as it stands in the row; empty when there is none
 */
export function assembleService(row: RowReadings, id: string, desk: Desk): Draft {
  const nameColumn = row.columnsOf('name')[0];
  desk.trace?.('', row, nameColumn);
  desk.trace?.('id', row, row.columnsOf('id')[0] ?? nameColumn);
  // Made empty, it has room for more.
  const service: Draft = {};
  service['id'] = id;
  const evidence = new RowEvidence(row);
  for (const { run } of stepsOf(row.layout)) run(service, row, desk, evidence);
  return service;
}
