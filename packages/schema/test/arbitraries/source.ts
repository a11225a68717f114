import fc from 'fast-check';
import { CONFIDENCE, TRANSLATION_ORIGIN, VERIFICATION_METHOD } from '../../src/codes/structure.ts';
import type { Source, Verification } from '../../src/entities/source.ts';
import { arbitraryDate, arbitraryId, arbitraryPublishedOn, arbitraryWebAddress } from './formats.ts';
import { arbitraryList, arbitraryRecord } from './record.ts';
import { arbitraryLongText, arbitraryWords } from './text.ts';

export const arbitrarySource: fc.Arbitrary<Source> = arbitraryRecord(
  {
    id: arbitraryId,
    url: arbitraryWebAddress,
    retrievedOn: arbitraryDate,
    supports: arbitraryList(
      fc.constantFrom('access.residenceStatus', 'contacts', 'locations[0].address', 'locations.0.id'),
      1,
    ),
  },
  {
    title: fc.oneof(fc.constant(''), arbitraryWords(300)),
    publishedOn: arbitraryPublishedOn,
    via: arbitraryWebAddress,
  },
);

export const arbitraryVerification: fc.Arbitrary<Verification> = arbitraryRecord(
  { method: fc.constantFrom(...VERIFICATION_METHOD), confidence: fc.constantFrom(...CONFIDENCE) },
  { lastVerifiedOn: arbitraryDate, verifiedBy: arbitraryWords(100), reviewBy: arbitraryDate },
);

export const arbitraryTranslation = arbitraryRecord(
  { origin: fc.constantFrom(...TRANSLATION_ORIGIN) },
  { of: arbitraryDate, note: arbitraryLongText },
);
