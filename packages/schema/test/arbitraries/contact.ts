import fc from 'fast-check';
import { CHANNEL, CONTACT_COST, NUMBER_SHOWN, type Channel } from '../../src/codes/structure.ts';
import type { Contact } from '../../src/entities/contact.ts';
import { arbitraryEmail, arbitraryLanguage, arbitraryPhone, arbitraryShortNumber, arbitraryWebAddress } from './formats.ts'; // prettier-ignore
import { arbitraryOpeningHours } from './opening-hours.ts';
import { arbitraryList, arbitraryRecord } from './record.ts';
import { arbitraryLongText, arbitraryText, arbitraryWords } from './text.ts';

const phone: fc.Arbitrary<Contact['value']> = fc.oneof(arbitraryPhone, arbitraryShortNumber);
const name = fc.oneof(fc.constantFrom('havna_eksempel', ' '), arbitraryWords(2000));

const valueOf: Record<Channel, fc.Arbitrary<Contact['value']>> = {
  phone,
  sms: phone,
  whatsapp: phone,
  signal: phone,
  viber: phone,
  telegram: name,
  messenger: name,
  email: arbitraryEmail,
  web: arbitraryWebAddress,
  form: arbitraryWebAddress,
  chat: arbitraryWebAddress,
  video: arbitraryWebAddress,
};

export const arbitraryContact = fc.constantFrom(...CHANNEL).chain((channel) =>
  arbitraryRecord(
    { channel: fc.constant(channel), value: valueOf[channel] },
    {
      printed: fc.oneof(fc.constantFrom('', '22 11 22 33'), arbitraryWords(60)),
      label: arbitraryText,
      purpose: arbitraryText,
      languages: arbitraryList(arbitraryLanguage),
      openingHours: arbitraryOpeningHours,
      cost: fc.constantFrom(...CONTACT_COST),
      numberShown: fc.constantFrom(...NUMBER_SHOWN),
      note: arbitraryLongText,
    },
  ),
) as fc.Arbitrary<Contact>;
