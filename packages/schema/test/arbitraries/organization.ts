import fc from 'fast-check';
import { ORGANIZATION_TYPE } from '../../src/codes/structure.ts';
import type { Organization } from '../../src/entities/organization.ts';
import { arbitraryEmail, arbitraryId, arbitraryWebAddress } from './formats.ts';
import { arbitraryList, arbitraryRecord } from './record.ts';
import { arbitraryLongText, arbitraryText, arbitraryWords } from './text.ts';

export const arbitraryIdentifier = arbitraryRecord({
  scheme: fc.oneof(fc.constant('NO-BRC'), arbitraryWords(50)),
  value: arbitraryWords(100),
});

export const arbitraryOrganization: fc.Arbitrary<Organization> = arbitraryRecord(
  { id: arbitraryId, name: arbitraryText },
  {
    alternateName: arbitraryText,
    description: arbitraryLongText,
    type: fc.constantFrom(...ORGANIZATION_TYPE),
    url: arbitraryWebAddress,
    email: arbitraryEmail,
    identifiers: arbitraryList(arbitraryIdentifier),
  },
);
