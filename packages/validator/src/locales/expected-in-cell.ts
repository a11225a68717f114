import type { MessageLanguage } from '../finding.ts';
import type { ExpectedWords } from './expected.ts';

const PHONE_NB =
  'et nummer har alle sifrene, og fra andre land landkoden først (+46 …); et kortnummer som 116 117 skrives for seg selv';
const PHONE_EN =
  'a number has all of its digits, and from other countries the country code first (+46 …); a short number such as 116 117 is written by itself';

/** What the schema expects of cells, in which a value stands as people write it, by what it says in words for developers. */
export const EXPECTED_IN_CELL: Readonly<Record<MessageLanguage, ExpectedWords>> = {
  nb: {
    'a date is written YYYY-MM-DD and exists in the calendar':
      'en dato skrives som 24.12.2026 og finnes i kalenderen',
    'a number is written as +4722112233 (E.164), without spaces': PHONE_NB,
    'a phone is written as +4722112233 (E.164) or as {shortCode, country}': PHONE_NB,
    'a language is a BCP 47 tag such as nb, en or zh-Hans':
      'et språk skrives med navnet, som norsk eller engelsk',
    'a country is two capital letters (ISO 3166-1), such as NO': 'et land skrives med navnet, som Norge',
    'an exception is either `closed: true` or has `periods`':
      'en dag som avviker, er enten stengt eller har tider',
    'a clock time is written HH:MM, from 00:00 to 24:00':
      'et klokkeslett skrives som 09:30, fra 00:00 til 24:00',
    'a start is written HH:MM, from 00:00 to 23:59': 'en start skrives som 09:30, fra 00:00 til 23:59',
    'a condition other than unconfirmed needs a basis: stated, reported or rule':
      'et vilkår som noen har sagt noe om, trenger et grunnlag',
  },
  en: {
    'a date is written YYYY-MM-DD and exists in the calendar':
      'a date is written as 24.12.2026 and exists in the calendar',
    'a number is written as +4722112233 (E.164), without spaces': PHONE_EN,
    'a phone is written as +4722112233 (E.164) or as {shortCode, country}': PHONE_EN,
    'a language is a BCP 47 tag such as nb, en or zh-Hans':
      'a language is written by its name, such as Norwegian or English',
    'a country is two capital letters (ISO 3166-1), such as NO':
      'a country is written by its name, such as Norway',
    'an exception is either `closed: true` or has `periods`':
      'a day that differs is either closed or has times',
    'a clock time is written HH:MM, from 00:00 to 24:00':
      'a clock time is written as 09:30, from 00:00 to 24:00',
    'a start is written HH:MM, from 00:00 to 23:59': 'a start is written as 09:30, from 00:00 to 23:59',
    'a condition other than unconfirmed needs a basis: stated, reported or rule':
      'a condition of which something is said needs what it rests on',
  },
};
