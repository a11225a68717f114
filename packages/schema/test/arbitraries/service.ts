import fc from 'fast-check';
import { WELCOME } from '../../src/codes/audience.ts';
import { AREA_SCOPE, CAN_ASK_FOR, LANGUAGE_MODE, SERVICE_STATUS } from '../../src/codes/structure.ts';
import type { Service } from '../../src/entities/service.ts';
import { arbitraryAccessConditions } from './access.ts';
import { arbitraryContact } from './contact.ts';
import { arbitraryCountry, arbitraryDate, arbitraryGroup, arbitraryId, arbitraryLanguage, arbitraryNeed } from './formats.ts'; // prettier-ignore
import { arbitraryLocation } from './location.ts';
import { arbitraryOpeningHours } from './opening-hours.ts';
import { arbitraryIdentifier } from './organization.ts';
import { arbitraryList, arbitraryRecord, arbitraryRecords } from './record.ts';
import { arbitrarySource, arbitraryTranslation, arbitraryVerification } from './source.ts';
import { arbitraryLongText, arbitraryText, arbitraryTextOf, arbitraryWords, LANGUAGES } from './text.ts';

const arbitraryAge = fc.integer({ min: 0, max: 120 });

/**
 * A service with any of its fields. `arbitraryDirectory` gives it the organisations and codes that it names; alone it
 * refers to records that nobody declared, which the schema allows.
 */
export const arbitraryService: fc.Arbitrary<Service> = arbitraryRecord(
  {
    id: arbitraryId,
    organizationIds: arbitraryList(arbitraryId, 1),
    name: arbitraryText,
    summary: arbitraryTextOf(200),
    needs: arbitraryList(arbitraryNeed, 1),
    access: arbitraryAccessConditions,
    sources: arbitraryRecords(arbitrarySource),
    verification: arbitraryVerification,
  },
  {
    alternateName: arbitraryText,
    description: arbitraryLongText,
    status: fc.constantFrom(...SERVICE_STATUS),
    replacedBy: arbitraryId,
    alert: arbitraryRecord({ text: arbitraryLongText }, { from: arbitraryDate, through: arbitraryDate }),
    seeAlso: arbitraryList(arbitraryId),
    audience: arbitraryList(arbitraryRecord({ group: arbitraryGroup, welcome: fc.constantFrom(...WELCOME) })),
    minimumAge: arbitraryAge,
    maximumAge: arbitraryAge,
    languages: arbitraryList(
      arbitraryRecord(
        { code: arbitraryLanguage },
        { mode: fc.constantFrom(...LANGUAGE_MODE), note: arbitraryText },
      ),
    ),
    locations: arbitraryRecords(arbitraryLocation),
    contacts: arbitraryList(arbitraryContact),
    openingHours: arbitraryOpeningHours,
    serviceArea: arbitraryRecord(
      { scope: fc.constantFrom(...AREA_SCOPE) },
      {
        countries: arbitraryList(arbitraryCountry),
        regions: arbitraryList(arbitraryWords(100)),
        note: arbitraryText,
      },
    ),
    notOffered: arbitraryLongText,
    capacity: arbitraryLongText,
    canAskFor: arbitraryList(fc.constantFrom(...CAN_ASK_FOR)),
    translations: fc.dictionary(fc.constantFrom(...LANGUAGES), arbitraryTranslation, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    identifiers: arbitraryList(arbitraryIdentifier),
    extensions: fc.dictionary(fc.constantFrom('hsds:attributes', 'osm:id', 'a-1:B_c.d'), fc.jsonValue(), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    internal: fc.jsonValue({ maxDepth: 2 }),
  },
);
