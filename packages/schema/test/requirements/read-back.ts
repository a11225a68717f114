import { readDirectory, type Directory, type Service, type Text } from '../../src/index.ts';
import { directoryOf, FIXTURES } from './index.ts';
import { READ_ON } from './make.ts';

/** The day on which a reader looks, a Tuesday: that on which the pages were read. */
export const TODAY = READ_ON;
/** Time zone of all the records. */
export const timeZone = 'Europe/Oslo';

/** The directory of a requirement as a reader's page gets it: written out and read leniently. */
export function readBack(requirement: string): Directory {
  const fixture = FIXTURES.find((candidate) => candidate.requirement === requirement);
  if (fixture === undefined) throw new Error(`no fixture ${requirement}`);
  const { directory } = readDirectory(JSON.parse(JSON.stringify(directoryOf(fixture))));
  if (directory === undefined) throw new Error(`${requirement} cannot be read`);
  return directory;
}

/** Service of a requirement by id, as a reader's page gets it. */
export function serviceOf(requirement: string, id: string): Service {
  const service = readBack(requirement).services.find((candidate) => candidate.id === id);
  if (service === undefined) throw new Error(`no service ${id} in ${requirement}`);
  return service;
}

/** Moment of an Oslo clock in winter (UTC+1), such as `2026-11-24T02:00`, in epoch milliseconds. */
export const winter = (localTime: string): number => Date.parse(`${localTime}:00+01:00`);

/** Where and when, for functions that tell of "now". */
export const at = (localTime: string) => ({ at: winter(localTime), timeZone });

/** The record as it is once somebody has called the service on a day: until then its hours count for nothing. */
export const checkedOn = (service: Service, lastVerifiedOn: string): Service => ({
  ...service,
  verification: { ...service.verification, lastVerifiedOn, method: 'phone' },
});

/** The English words of a text; the records' plain texts are English. */
export const english = (text: Text | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.['en'];
