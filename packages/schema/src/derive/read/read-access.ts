import {
  ANONYMITY,
  AUTHORITY_CONTACT,
  BASIS,
  COST,
  ENTRY,
  IDENTIFICATION,
  PERSONAL_NUMBER,
  PROFESSIONAL_SECRECY,
  RECORDS,
  RESIDENCE_STATUS,
} from '../../codes/access.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Service } from '../../entities/service.ts';
import { readCode, readEither, readList, readObject, readText, type Reader } from './lenient.ts';
import { readDate, readId } from './read-formats.ts';

export const evidence = {
  basis: readCode(BASIS),
  note: readText,
  sourceIds: readList(readId),
  checkedOn: readDate,
};

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

export const readAccess = readObject<AccessConditions>(
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
