import { SCHEMA_VERSION } from '../../codes/schema-version.ts';
import type { Directory, EmergencyContact, PublicHoliday } from '../../entities/directory.ts';
import { isTimeZone } from '../hours/zoned-time.ts';
import { InSteps } from '../steps/in-steps.ts';
import { isRecord } from './is-record.ts';
import {
  own,
  readList,
  readObject,
  readString,
  readText,
  type Reader,
  type ReadProblem,
  type Report,
} from './lenient.ts';
import { readCodeDefinition } from './read-codes.ts';
import { readContact } from './read-contact.ts';
import { readCountry, readDate, readId, readLanguage } from './read-formats.ts';
import { readOrganization } from './read-organization.ts';
import { readService } from './read-service.ts';

/** The most services one file may hold for a reader's phone; larger directories are published in shards. */
const MAX_SERVICES = 20_000;

/** What a date with more behind it begins with, such as a time. */
const DATE_LENGTH = 10;

/** A date, also one with more behind it: the day is told, and so it counts. */
const readHolidayDate: Reader<string> = (value, path, report) => {
  const date = readDate(value, path, report);
  return date !== undefined || typeof value !== 'string'
    ? date
    : readDate(value.trim().slice(0, DATE_LENGTH), path, () => undefined);
};

/** A public holiday. What it is called is a pity to lose; that a door may be shut is more. */
const readHoliday: Reader<PublicHoliday> = (value, path, report) => {
  const fields = { date: readHolidayDate, name: readText };
  const read = readObject<Partial<PublicHoliday>>(fields, ['date'])(value, path, report) ?? {};
  return read.date === undefined ? undefined : { date: read.date, name: read.name ?? '' };
};

const readHead = readObject<
  Omit<Directory, 'services' | 'organizations' | 'kind' | 'schemaVersion' | 'timeZone'>
>(
  {
    id: readId,
    name: readText,
    description: readText,
    publisher: readObject<Directory['publisher']>(
      { name: readText, url: readString, email: readString, reportUrl: readString },
      ['name'],
    ),
    license: readString,
    country: readCountry,
    languages: readList(readLanguage),
    updatedOn: readDate,
    publicHolidays: readList(readHoliday),
    codes: readList(readCodeDefinition),
    emergencyContacts: readList(
      readObject<EmergencyContact>({ label: readText, contacts: readList(readContact), note: readText }, [
        'label',
        'contacts',
      ]),
    ),
  },
  ['id', 'name', 'languages'],
);

/** Records one by one: a bad one is left out and reported, a second one with the same id too. */
function* readRecords<T extends { id: string }>(
  value: unknown,
  read: Reader<T>,
  path: string,
  report: Report,
): Generator<undefined, T[]> {
  const records = new Map<string, T>();
  const stored = readList((item) => [item], MAX_SERVICES)(value, path, report) ?? [];
  for (const [index, [item]] of stored.entries()) {
    yield;
    const record = read(item, `${path}/${index}`, report);
    if (record === undefined) continue;
    if (records.has(record.id)) report({ path: `${path}/${index}/id`, kind: 'unusable' });
    else records.set(record.id, record);
  }
  return [...records.values()];
}

/** A directory, undefined when the value is none of major version 1, and what was left out. */
export interface ReadResult {
  /** Undefined when the value is no service directory of major version 1. */
  directory: Directory | undefined;
  /** What was left out, in the order of the file. */
  problems: ReadProblem[];
}

/**
 * A directory from data that nobody has checked, for showing: unknown fields are ignored, unusable ones left out, and
 * one bad record never hides a good one. What a reader's safety hangs on is decided for the worse: a place whose
 * visibility cannot be read is confidential, and what a place's visibility forbids is taken away; a condition that
 * cannot be read is unconfirmed; hours that cannot be read whole are unknown.
 * @param value parsed JSON
 * @returns the directory, undefined when the value is no service directory of major version 1; and what was left out
 */
export function readDirectory(value: unknown): ReadResult {
  return new InSteps(readDirectoryInSteps(value)).value;
}

/**
 * The same in steps of a few milliseconds each, for a page that must answer its reader meanwhile.
 * @param value parsed JSON
 */
export function* readDirectoryInSteps(value: unknown): Generator<undefined, ReadResult> {
  const problems: ReadProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const fail = (path: string) => {
    report({ path, kind: 'missing' });
    return { directory: undefined, problems };
  };
  if (!isRecord(value) || own(value, 'kind') !== 'service-directory') return fail('/kind');
  const version = own(value, 'schemaVersion');
  if (typeof version !== 'string' || !/^1\.\d+$/.test(version)) return fail('/schemaVersion');
  if (!Array.isArray(own(value, 'services'))) return fail('/services');
  const head = readHead(value, '', report);
  if (head === undefined) return { directory: undefined, problems };
  if (head.languages.length === 0) return fail('/languages');
  yield;
  const storedZone = own(value, 'timeZone');
  const hasZone = typeof storedZone === 'string' && isTimeZone(storedZone);
  if (!hasZone) report({ path: '/timeZone', kind: 'unusable' });
  yield;
  const directory: Directory = {
    ...head,
    kind: 'service-directory',
    schemaVersion: SCHEMA_VERSION,
    publisher: head.publisher ?? { name: head.name },
    license: head.license ?? '',
    country: head.country ?? '',
    // An unknown zone stays as it is: openingStatus then says that nothing is known.
    timeZone: hasZone ? storedZone : '',
    updatedOn: head.updatedOn ?? '',
    organizations: yield* readRecords(
      own(value, 'organizations') ?? [],
      readOrganization,
      '/organizations',
      report,
    ),
    services: yield* readRecords(own(value, 'services'), readService, '/services', report),
  };
  return { directory, problems };
}
