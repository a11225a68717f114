import fc from 'fast-check';
import * as codes from '../../src/codes/access.ts';
import type { AccessConditions } from '../../src/entities/access-conditions.ts';
import { arbitraryDate, arbitraryId } from './formats.ts';
import { arbitraryList, arbitraryRecord } from './record.ts';
import { arbitraryLongText } from './text.ts';

const evidence = { sourceIds: arbitraryList(arbitraryId, 1), checkedOn: arbitraryDate };
const basis = fc.constantFrom(...codes.BASIS);
const note = arbitraryLongText;

/** Values that need a note. Written again here: a test that read the list from the schema would follow its faults. */
const isLimited = (code: string) => ['some-services-only', 'partial'].includes(code);

/** A condition in each of its forms. */
const arbitraryCondition = <Code extends string>(list: readonly Code[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('unconfirmed' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...list).chain((code) => {
        const value = fc.constant(code);
        if (code === 'unconfirmed') return arbitraryRecord({ value }, { basis, note, ...evidence });
        if (isLimited(code)) return arbitraryRecord({ value, basis, note }, evidence);
        return arbitraryRecord({ value, basis }, { note, ...evidence });
      }),
    },
  );

export const arbitraryAccessConditions = arbitraryRecord(
  { residenceStatus: arbitraryCondition(codes.RESIDENCE_STATUS) },
  {
    identification: arbitraryCondition(codes.IDENTIFICATION),
    personalNumber: arbitraryCondition(codes.PERSONAL_NUMBER),
    anonymity: arbitraryCondition(codes.ANONYMITY),
    cost: arbitraryCondition(codes.COST),
    entry: arbitraryList(
      fc.oneof(
        fc.constantFrom(...codes.ENTRY),
        arbitraryRecord({ value: fc.constantFrom(...codes.ENTRY) }, { basis, note, ...evidence }),
      ),
      1,
    ),
    records: arbitraryCondition(codes.RECORDS),
    police: arbitraryCondition(codes.AUTHORITY_CONTACT),
    immigration: arbitraryCondition(codes.AUTHORITY_CONTACT),
    professionalSecrecy: arbitraryCondition(codes.PROFESSIONAL_SECRECY),
    eligibility: arbitraryLongText,
  },
) as fc.Arbitrary<AccessConditions>;
