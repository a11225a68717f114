import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { Column } from '../column.ts';
import { wordsOfDays } from '../columns/day-columns.ts';
import type { ReadValue } from '../reading.ts';
import { readLocality, readPostalCode, readStreet } from '../values/read-address.ts';
import {
  readAnyContacts,
  readEmailContacts,
  readPhoneContacts,
  readWebContacts,
} from '../values/read-any-contact.ts';
import { readAudience } from '../values/read-audience.ts';
import { readCode, readCodes, readYesNo } from '../values/read-code.ts';
import { readDate, readPartialDate } from '../values/read-date.ts';
import { readHours, readWeekdays, readWeeks } from '../values/read-hours.ts';
import { readLanguages, readLanguageTags } from '../values/read-languages.ts';
import { readId, readName, readText } from '../values/read-name.ts';
import { readJson } from '../values/read-json.ts';
import { readAge, readAgeRange, readCoordinates, readDegrees } from '../values/read-number.ts';
import { readList, readNames } from '../values/read-list.ts';
import { readPlaces } from '../values/read-places.ts';
import {
  readAccount,
  readCountries,
  readCountry,
  readMonthDay,
  readNumbers,
  readTime,
} from '../values/read-small.ts';
import { readVisibility } from '../values/read-visibility.ts';
import { readAnswer } from '../words/yes-no-words.ts';

/** `Døgnåpent: ja`: what an answer says of hours. A no leaves open when it is. */
function answered(cell: CellValue, yes: string): CellValue {
  const answer = readAnswer(cellText(cell));
  return answer === 'yes' || answer === 'no' ? { kind: 'text', text: answer === 'yes' ? yes : '' } : cell;
}

/** A cell, read as its column says. */
export function readCell(cell: CellValue, column: Column, country: string): ReadValue<unknown> {
  const { type, list = 'needs', value = '', today } = column;
  switch (type) {
    case 'text':
      return readText(cell);
    case 'name':
      return readName(cell);
    case 'id':
      return readId(cell);
    case 'names':
      return readNames(cell);
    case 'list':
      return readList(cell);
    case 'places':
      return readPlaces(cell);
    case 'code':
      return readCode(cell, column);
    case 'codes':
      return readCodes(cell, list);
    case 'audience':
      return readAudience(cell);
    case 'visibility':
      return readVisibility(cell, column);
    case 'street':
      return readStreet(cell, country);
    case 'postal-code':
      return readPostalCode(cell, country);
    case 'locality':
      return readLocality(cell, country);
    case 'latitude':
      return readDegrees(cell, 90);
    case 'longitude':
      return readDegrees(cell, 180);
    case 'coordinates':
      return readCoordinates(cell);
    case 'age':
      return readAge(cell);
    case 'age-range':
      return readAgeRange(cell);
    case 'date':
      return readDate(cell);
    case 'partial-date':
      return readPartialDate(cell);
    case 'time':
      return readTime(cell);
    case 'month-day':
      return readMonthDay(cell);
    case 'numbers':
      return readNumbers(cell);
    case 'weekdays':
      return readWeekdays(cell);
    case 'weeks':
      return readWeeks(cell);
    case 'hours':
      return readHours(cell, undefined, value !== '');
    case 'day-hours':
      return readHours(column.yes === undefined ? cell : answered(cell, column.yes), wordsOfDays(column));
    case 'languages':
      return readLanguages(cell);
    case 'language-tags':
      return readLanguageTags(cell);
    case 'phone':
      return readPhoneContacts(cell, value, country, today);
    case 'email':
      return readEmailContacts(cell);
    case 'web':
      return readWebContacts(cell, value);
    case 'any-contact':
      return readAnyContacts(cell, country, today);
    case 'account':
      return readAccount(cell, value);
    case 'country':
      return readCountry(cell);
    case 'countries':
      return readCountries(cell);
    case 'yes-no':
      return readYesNo(cell);
    case 'json':
      return readJson(cell);
    case 'refused':
      return { says: [] };
  }
}
