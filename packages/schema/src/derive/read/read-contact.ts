import { CHANNEL, CONTACT_COST, NUMBER_SHOWN } from '../../codes/structure.ts';
import type { Contact } from '../../entities/contact.ts';
import { readCode, readEither, readList, readMatching, readObject, readString, readText } from './lenient.ts';
import { readCountry, readLanguage } from './read-formats.ts';
import { readHours } from './read-hours.ts';

/** A way to get in touch. */
export const readContact = readObject<Contact>(
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
