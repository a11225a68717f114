import { SCHEMA_VERSION } from '../../codes/schema-version.ts';
import {
  AREA_SCOPE,
  CAN_ASK_FOR,
  CHANNEL,
  CONFIDENCE,
  CONTACT_COST,
  LANGUAGE_MODE,
  NUMBER_SHOWN,
  ORGANIZATION_TYPE,
  SERVICE_STATUS,
  TRANSLATION_ORIGIN,
  VERIFICATION_METHOD,
} from '../../codes/structure.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Contact } from '../../entities/contact.ts';
import type { Directory, EmergencyContact, PublicHoliday } from '../../entities/directory.ts';
import type { Organization } from '../../entities/organization.ts';
import type { Service } from '../../entities/service.ts';
import type { Source, Verification } from '../../entities/source.ts';
import { isRecord } from './is-record.ts';
import {
  own,
  readCode,
  readEither,
  readList,
  readMatching,
  readNumber,
  readObject,
  readString,
  readText,
  type Reader,
  type ReadProblem,
  type Report,
} from './lenient.ts';
import { readDate, readId, readLanguage, readCountry, readDateOrMonth } from './read-formats.ts';
import { readAudience, readCodeDefinition, readNeed } from './read-codes.ts';
import { readHours } from './read-hours.ts';
import { readAccess } from './read-access.ts';
import { readLocation } from './read-location.ts';
import { isTimeZone } from '../hours/zoned-time.ts';

/** The most services one file may hold for a reader's phone; larger directories are published in shards. */
const MAX_SERVICES = 20_000;

const readContact = readObject<Contact>(
  {
    channel: readCode(CHANNEL),
    value: readEither(
      readObject<Exclude<Contact['value'], string>>(
        { shortCode: readMatching(/^\d{2,6}$/), country: readCountry },
        ['shortCode', 'country'],
      ),
      readString,
    ),
    printed: readString,
    label: readText,
    purpose: readText,
    languages: readList(readLanguage),
    openingHours: readHours,
    cost: readCode(CONTACT_COST),
    numberShown: readCode(NUMBER_SHOWN),
    note: readText,
  },
  ['channel', 'value'],
);

const readSourceFields = readObject<Source>(
  {
    id: readId,
    url: readString,
    title: readString,
    publishedOn: readDateOrMonth,
    retrievedOn: readDate,
    via: readString,
    supports: readList(readString),
  },
  ['id', 'url', 'retrievedOn'],
);

const readSource: Reader<Source> = (value, path, report) => {
  const read = readSourceFields(value, path, report);
  return read === undefined
    ? undefined
    : { ...read, supports: (read.supports as string[] | undefined) ?? [] };
};

const readIdentifiers = readList(
  readObject<NonNullable<Organization['identifiers']>[number]>({ scheme: readString, value: readString }, [
    'scheme',
    'value',
  ]),
);

const readOrganization = readObject<Organization>(
  {
    id: readId,
    name: readText,
    alternateName: readText,
    description: readText,
    type: readCode(ORGANIZATION_TYPE),
    url: readString,
    email: readString,
    identifiers: readIdentifiers,
  },
  ['id', 'name'],
);

const readTranslations: Reader<NonNullable<Service['translations']>> = (value, path, report) => {
  if (!isRecord(value)) return undefined;
  const read = readObject<NonNullable<Service['translations']>[string]>(
    { origin: readCode(TRANSLATION_ORIGIN, 'machine'), of: readDate, note: readText },
    ['origin'],
  );
  const translations: NonNullable<Service['translations']> = {};
  for (const [language, stored] of Object.entries(value)) {
    const translation =
      readLanguage(language, path, report) === undefined
        ? undefined
        : read(stored, `${path}/${language}`, report);
    if (translation !== undefined) translations[language] = translation;
  }
  return translations;
};

const readServiceFields = readObject<Service>(
  {
    id: readId,
    organizationIds: readList(readId),
    name: readText,
    alternateName: readText,
    summary: readText,
    description: readText,
    // A state that this version does not know is no reason to send someone there.
    status: readCode(SERVICE_STATUS, 'temporarily-closed'),
    replacedBy: readId,
    alert: readObject<NonNullable<Service['alert']>>({ text: readText, from: readDate, through: readDate }, [
      'text',
    ]),
    seeAlso: readList(readId),
    needs: readList(readNeed),
    audience: readAudience,
    minimumAge: readNumber(0, 120),
    maximumAge: readNumber(0, 120),
    access: readAccess,
    languages: readList(
      readObject<NonNullable<Service['languages']>[number]>(
        { code: readLanguage, mode: readCode(LANGUAGE_MODE), note: readText },
        ['code'],
      ),
    ),
    locations: readList(readLocation),
    contacts: readList(readContact),
    openingHours: readHours,
    serviceArea: readObject<NonNullable<Service['serviceArea']>>(
      {
        scope: readCode(AREA_SCOPE),
        countries: readList(readCountry),
        regions: readList(readString),
        note: readText,
      },
      ['scope'],
    ),
    notOffered: readText,
    capacity: readText,
    canAskFor: readList(readCode(CAN_ASK_FOR)),
    sources: readList(readSource),
    verification: readObject<Verification>(
      {
        lastVerifiedOn: readDate,
        method: readCode(VERIFICATION_METHOD, 'second-hand'),
        verifiedBy: readString,
        reviewBy: readDate,
        confidence: readCode(CONFIDENCE, 'low'),
      },
      [],
    ),
    translations: readTranslations,
    identifiers: readIdentifiers,
    extensions: (value) => (isRecord(value) ? { ...value } : undefined),
    // Notes of the editors never reach a reader, whatever the file holds.
    internal: () => undefined,
  },
  ['id', 'name', 'summary'],
);

/** What is assumed of a record that does not say how it was checked. */
const LEAST_SURE: Verification = { method: 'second-hand', confidence: 'low' };

const readService: Reader<Service> = (value, path, report) => {
  const read = readServiceFields(value, path, report);
  if (read === undefined) return undefined;
  const unknownAccess: AccessConditions = { residenceStatus: 'unconfirmed' };
  return {
    ...read,
    organizationIds: read.organizationIds ?? [],
    needs: read.needs ?? [],
    sources: read.sources ?? [],
    access: { ...unknownAccess, ...read.access },
    verification: { ...LEAST_SURE, ...(read.verification as Partial<Verification> | undefined) },
  };
};

/** A public holiday. What it is called is a pity to lose; that a door may be shut is more. */
const readHoliday: Reader<PublicHoliday> = (value, path, report) => {
  const read: Partial<PublicHoliday> =
    readObject<Partial<PublicHoliday>>({ date: readDate, name: readText }, ['date'])(value, path, report) ??
    {};
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
function readRecords<T extends { id: string }>(
  value: unknown,
  read: Reader<T>,
  path: string,
  report: Report,
): T[] {
  const ids = new Set<string>();
  const readNew: Reader<T> = (item, itemPath) => {
    const record = read(item, itemPath, report);
    if (record === undefined) return undefined;
    if (ids.has(record.id)) {
      report({ path: `${itemPath}/id`, kind: 'unusable' });
      return undefined;
    }
    ids.add(record.id);
    return record;
  };
  return readList(readNew, MAX_SERVICES)(value, path, report) ?? [];
}

/**
 * A directory from data that nobody has checked, for showing: unknown fields are ignored, unusable ones left out, and
 * one bad record never hides a good one. What a reader's safety hangs on is decided for the worse: a place whose
 * visibility cannot be read is confidential, and what a place's visibility forbids is taken away; a condition that
 * cannot be read is unconfirmed; hours that cannot be read whole are unknown.
 * @param value parsed JSON
 * @returns the directory, undefined when the value is no service directory of major version 1; and what was left out
 */
export function readDirectory(value: unknown): { directory: Directory | undefined; problems: ReadProblem[] } {
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
  const storedZone = own(value, 'timeZone');
  const hasZone = typeof storedZone === 'string' && isTimeZone(storedZone);
  if (!hasZone) report({ path: '/timeZone', kind: 'unusable' });
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
    organizations: readRecords(own(value, 'organizations') ?? [], readOrganization, '/organizations', report),
    services: readRecords(own(value, 'services'), readService, '/services', report),
  };
  return { directory, problems };
}
