import {
  AREA_SCOPE,
  CAN_ASK_FOR,
  CONFIDENCE,
  LANGUAGE_MODE,
  SERVICE_STATUS,
  TRANSLATION_ORIGIN,
  VERIFICATION_METHOD,
} from '../../codes/structure.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Service } from '../../entities/service.ts';
import type { Source, Verification } from '../../entities/source.ts';
import { NEVER_FRESH } from '../service/freshness.ts';
import { isRecord } from './is-record.ts';
import { readCode, readList, readNumber, readObject, readString, readText, type Reader } from './lenient.ts';
import { readAccess } from './read-access.ts';
import { readAudience, readNeed } from './read-codes.ts';
import { readContact } from './read-contact.ts';
import { readCountry, readDate, readDateOrMonth, readId, readLanguage } from './read-formats.ts';
import { readHours } from './read-hours.ts';
import { readLocation } from './read-location.ts';
import { readIdentifiers } from './read-organization.ts';

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
        // A day that cannot be read is past: nobody knows that it is not.
        reviewBy: (...given) => readDate(...given) ?? NEVER_FRESH,
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

/** A service. What it does not say of access and of how it was checked is the least sure. */
export const readService: Reader<Service> = (value, path, report) => {
  const read = readServiceFields(value, path, report);
  if (read === undefined) return undefined;
  return {
    ...read,
    organizationIds: read.organizationIds ?? [],
    needs: read.needs ?? [],
    sources: read.sources ?? [],
    access: { residenceStatus: 'unconfirmed', ...(read.access as Partial<AccessConditions> | undefined) },
    verification: {
      method: 'second-hand',
      confidence: 'low',
      ...(read.verification as Partial<Verification> | undefined),
    },
  };
};
