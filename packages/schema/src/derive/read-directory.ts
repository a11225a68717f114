import { ANONYMITY, AUTHORITY_CONTACT, BASIS, COST, ENTRY, IDENTIFICATION, PERSONAL_NUMBER, PROFESSIONAL_SECRECY, RECORDS, RESIDENCE_STATUS } from '../codes/access.ts'; // prettier-ignore
import { AUDIENCE, WELCOME } from '../codes/audience.ts';
import { NEEDS } from '../codes/needs.ts';
import { AREA_SCOPE, CAN_ASK_FOR, CHANNEL, CONFIDENCE, HOLIDAY_RULE, LANGUAGE_MODE, LOCATION_KIND, NUMBER_SHOWN, ORGANIZATION_TYPE, PRECISION, SERVICE_STATUS, TRANSLATION_ORIGIN, VERIFICATION_METHOD, VISIBILITY, WEEKDAYS, WHEELCHAIR } from '../codes/structure.ts'; // prettier-ignore
import type { AccessConditions } from '../entities/access-conditions.ts';
import type { Contact } from '../entities/contact.ts';
import type { Directory, EmergencyContact } from '../entities/directory.ts';
import type { Address, Location, Position } from '../entities/location.ts';
import type { HoursException, OpeningHours, Period } from '../entities/opening-hours.ts';
import type { Organization } from '../entities/organization.ts';
import type { Service } from '../entities/service.ts';
import type { Source, Verification } from '../entities/source.ts';
import { parseClock, parseDate } from './calendar.ts';
import { isRecord, own, readCode, readEither, readFilledList, readList, readMatching, readNumber, readObject, readString, readText, readTrue, readWholeNumber, type Reader, type ReadProblem, type Report } from './lenient.ts'; // prettier-ignore
import { isTimeZone } from './zoned-time.ts';

/** The most services one file may hold for a reader's phone; larger directories are published in shards. */
const MAX_SERVICES = 20_000;

const readDate: Reader<string> = (value, path, report) =>
  typeof value === 'string' && parseDate(value) !== undefined
    ? value
    : (report({ path, kind: 'unusable' }), undefined);
const readClock: Reader<string> = (value, path, report) =>
  typeof value === 'string' && parseClock(value) !== undefined
    ? value
    : (report({ path, kind: 'unusable' }), undefined);
/** 24:00 is only an end. */
const readStart: Reader<string> = (value, path, report) =>
  value === '24:00' ? (report({ path, kind: 'unusable' }), undefined) : readClock(value, path, report);
/** A day that exists at least in leap years. */
const readMonthDay: Reader<string> = (value, path, report) =>
  typeof value === 'string' && parseDate(`2024-${value}`) !== undefined
    ? value
    : (report({ path, kind: 'unusable' }), undefined);
const readId = readMatching(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/);
const readLanguage = readMatching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/);
const readCountry = readMatching(/^[A-Z]{2}$/);
const readDateOrMonth = readMatching(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

const spanFields = {
  opens: readStart,
  closes: readClock,
  lastEntry: readClock,
  entry: readCode(ENTRY),
  audience: readList(readCode(AUDIENCE)),
  label: readText,
};

const readPeriod = readObject<Period>(
  {
    days: readFilledList(readCode(WEEKDAYS)),
    ...spanFields,
    validFrom: readDate,
    validThrough: readDate,
    season: readObject<NonNullable<Period['season']>>({ from: readMonthDay, through: readMonthDay }, [
      'from',
      'through',
    ]),
    nthOfMonth: readFilledList(readCode([1, 2, 3, 4, 5, -1, -2, -3, -4, -5] as const)),
    isoWeeks: readCode(['odd', 'even']),
    everyWeeks: readObject<NonNullable<Period['everyWeeks']>>(
      { count: readWholeNumber(1, 52), from: readDate },
      ['count', 'from'],
    ),
  },
  ['days', 'opens'],
);

const readException = readObject<HoursException>(
  {
    from: readDate,
    through: readDate,
    closed: readTrue,
    periods: readFilledList(
      readObject<NonNullable<HoursException['periods']>[number]>(spanFields, ['opens']),
    ),
    note: readText,
  },
  ['from', 'through'],
);

const readHoursFields = readObject<OpeningHours>(
  {
    always: readTrue,
    periods: readList(readPeriod),
    exceptions: readList(readException),
    publicHolidays: readCode(HOLIDAY_RULE),
    condition: readText,
    printed: readText,
  },
  [],
);

/** Opening hours, whole or not at all: hours with a part missing would say "closed" where nobody knows. */
const readHours: Reader<OpeningHours> = (value, path, report) => {
  let isWhole = true;
  const hours = readHoursFields(value, path, (problem) => {
    isWhole = false;
    report(problem);
  });
  if (hours === undefined || isWhole) return hours;
  return hours.printed === undefined ? undefined : { printed: hours.printed };
};

const evidence = { basis: readCode(BASIS), note: readText, sourceIds: readList(readId), checkedOn: readDate };

interface StoredCondition<Code extends string> {
  value: Code | 'unconfirmed';
  basis?: (typeof BASIS)[number];
  note?: Service['summary'];
  sourceIds?: string[];
  checkedOn?: string;
}

/** A condition; a code that this version does not know promises nothing. */
const readCondition = <Code extends string>(codes: readonly Code[]): Reader<StoredCondition<Code>> => {
  const readValue = readCode<Code | 'unconfirmed'>(codes, 'unconfirmed');
  const read = readObject<StoredCondition<Code>>({ value: readValue, ...evidence }, ['value']);
  return (value, path, report) => read(typeof value === 'string' ? { value } : value, path, report);
};

const readEntry = readCode(ENTRY);

const readAccess = readObject<AccessConditions>(
  {
    residenceStatus: readCondition(RESIDENCE_STATUS),
    identification: readCondition(IDENTIFICATION),
    personalNumber: readCondition(PERSONAL_NUMBER),
    anonymity: readCondition(ANONYMITY),
    cost: readCondition(COST),
    entry: readList(
      readEither(
        readEntry,
        readObject<Exclude<NonNullable<AccessConditions['entry']>[number], string>>(
          { value: readEntry, ...evidence },
          ['value'],
        ),
      ),
    ),
    records: readCondition(RECORDS),
    police: readCondition(AUTHORITY_CONTACT),
    immigration: readCondition(AUTHORITY_CONTACT),
    professionalSecrecy: readCondition(PROFESSIONAL_SECRECY),
    eligibility: readText,
  },
  [],
);

const readPosition = readObject<Position>(
  // A precision that cannot be read is filled in by `withPrecision`, once it is known who may see the place.
  { latitude: readNumber(-90, 90), longitude: readNumber(-180, 180), precision: readCode(PRECISION) },
  ['latitude', 'longitude'],
);

const readLocationFields = readObject<Location>(
  {
    id: readId,
    name: readText,
    kind: readCode(LOCATION_KIND),
    // A misspelt flag must not switch protection off.
    visibility: readCode(VISIBILITY, 'confidential'),
    address: readObject<Address>(
      {
        street: readString,
        postalCode: readString,
        locality: readString,
        region: readString,
        country: readCountry,
      },
      [],
    ),
    position: readPosition,
    area: readText,
    directions: readText,
    stops: readList(
      readObject<NonNullable<Location['stops']>[number]>(
        { name: readText, position: readPosition, openingHours: readHours },
        ['name'],
      ),
    ),
    accessibility: readObject<NonNullable<Location['accessibility']>>(
      { wheelchair: readCode(WHEELCHAIR, 'unconfirmed'), note: readText },
      ['wheelchair'],
    ),
    surroundings: readText,
    openingHours: readHours,
  },
  [],
);

/** Is it known to be coarse? A precision that could not be read is not. */
const isCoarse = (position: Position | undefined) =>
  position === undefined || position.precision === 'locality';

/** The position with the coarsest precision where that could not be read: a map then shows no more than it knows. */
const withPrecision = <T extends { position?: Position | undefined }>(place: T): T =>
  place.position === undefined
    ? place
    : { ...place, position: { ...place.position, precision: place.position.precision ?? 'locality' } };

/** Takes away what a place's visibility forbids to show. The file should never have held it; see the safety rules. */
function protect(location: Location, path: string, report: Report): Location {
  const { visibility } = location;
  if (visibility === 'public') return location;
  const hide = (field: string) => report({ path: `${path}/${field}`, kind: 'unsafe' });
  const kept: Location = { ...location };
  if (visibility === 'confidential') {
    for (const field of ['address', 'position', 'stops', 'directions', 'surroundings'] as const) {
      if (kept[field] !== undefined) hide(field);
      delete kept[field];
    }
    return kept;
  }
  if (kept.address?.street !== undefined || kept.address?.postalCode !== undefined) {
    hide('address');
    const { street, postalCode, ...rest } = kept.address;
    kept.address = rest;
  }
  if (!isCoarse(kept.position)) {
    hide('position');
    delete kept.position;
  }
  if (kept.stops?.some((stop) => !isCoarse(stop.position)) === true) {
    hide('stops');
    delete kept.stops;
  }
  return kept;
}

const readLocation: Reader<Location> = (value, path, report) => {
  const read = readLocationFields(value, path, report);
  if (read === undefined) return undefined;
  const location: Location = {
    ...read,
    id: read.id ?? 'place',
    visibility: read.visibility ?? 'confidential',
  };
  const safe = withPrecision(protect(location, path, report));
  return safe.stops === undefined ? safe : { ...safe, stops: safe.stops.map(withPrecision) };
};

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
    cost: readCode(['free', 'normal-rate', 'premium', 'unconfirmed']),
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
    needs: readList(readCode(NEEDS)),
    audience: readList(
      readObject<NonNullable<Service['audience']>[number]>(
        { group: readCode(AUDIENCE), welcome: readCode(WELCOME, 'only') },
        ['group', 'welcome'],
      ),
    ),
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
    publicHolidays: readList(
      readObject<NonNullable<Directory['publicHolidays']>[number]>({ date: readDate, name: readText }, [
        'date',
        'name',
      ]),
    ),
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
    schemaVersion: '1.0',
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
