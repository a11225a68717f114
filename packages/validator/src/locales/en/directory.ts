import type { Params } from '../../finding.ts';
import { countryName } from '../country-name.ts';
import type { Sentences } from '../types.ts';
import { day, joined, meant } from './words.ts';

const nameOf = (code: Params[string]): string => countryName('en', code);

/** What the rules of the family directory say in English. */
export const directory = {
  'file/schema-version': {
    message: ({ found, known }) =>
      found === ''
        ? `The directory does not say which version of the data model it follows; this program knows ${String(known)}.`
        : `The directory follows version ${String(found)} of the data model; this program knows ${String(known)}.`,
    help: ({ found, newest, isText }) =>
      found === '' || isText !== true
        ? `Write schemaVersion: "${String(newest)}", with the quotation marks.`
        : `Use a program of that version, or write schemaVersion: "${String(newest)}" if that is what was meant.`,
  },
  'directory/no-report-address': {
    message: () => 'The directory does not say where a reader can report an error.',
    help: () => 'Add publisher.reportUrl or publisher.email.',
  },
  'directory/holidays-running-out': {
    message: ({ missing }) => `The public holidays of ${joined(missing)} are not listed.`,
    help: ({ missing }) => `Add the holidays of ${joined(missing)} to publicHolidays.`,
  },
  'directory/holiday-missing': {
    message: ({ year, missing }) => `The holidays of ${String(year)} lack ${joined(missing)}.`,
    help: () => 'Add the missing days with their dates, and take out what stands on a wrong day.',
  },
  'directory/holidays-order': {
    message: ({ date, before }) => `The holiday of ${day(date)} stands after that of ${day(before)}.`,
    help: () => 'Sort publicHolidays by date, so that a missing day is seen.',
  },
  'directory/holiday-twice': {
    message: ({ date }) => `The holiday of ${day(date)} is listed twice.`,
    help: () => 'Keep one of the two.',
  },
  'directory/emergency-number-missing': {
    message: ({ numbers }) =>
      `The emergency contacts have none of the country’s emergency numbers (${joined(numbers, 'or')}).`,
    help: ({ numbers }, { isSheet }) =>
      `Add ${joined(numbers, 'or')} to emergencyContacts${isSheet ? '' : ' as a shortCode with the country'}.`,
  },
  'directory/license-unknown': {
    message: ({ license }) => `“${String(license)}” is no SPDX id of a licence for data, and no web address.`,
    help: (params) =>
      meant(
        params,
        'Write an SPDX id such as CC-BY-4.0, or the address of the licence that begins with https://.',
      ),
  },
  'directory/license-not-open': {
    message: ({ license }) => `${String(license)} forbids commercial use or changes.`,
    help: () =>
      'If others may show and translate the list, choose CC-BY-4.0 or CC0-1.0. If they may not, leave it as it is.',
  },
  'directory/time-zone-differs': {
    message: ({ timeZone, country }) =>
      `The time zone is ${String(timeZone)}, and the country ${nameOf(country)} has another.`,
    help: ({ suggestion }) => `Write timeZone: ${String(suggestion)}, or correct the country.`,
  },
  'directory/language-unused': {
    message: ({ language }) =>
      `The directory says that it has texts in “${String(language)}”, and no service has one.`,
    help: ({ language }) => `Translate the services, or take “${String(language)}” out of “languages”.`,
  },
  'directory/own-code-shadows': {
    message: ({ code, name }) =>
      `“${String(code)}” has the name of “${String(name)}”, a code of the standard.`,
    help: ({ name }) =>
      `Use “${String(name)}” itself. If something else is meant, give the code another name.`,
  },
  'directory/updated-on-old': {
    message: ({ updatedOn }) => `The directory was last changed on ${day(updatedOn)}, more than a year ago.`,
    help: () => 'Check the services, and write the day of the last change as updatedOn.',
  },
  'directory/updated-in-future': {
    message: ({ updatedOn }) => `updatedOn is ${day(updatedOn)}, a day that has not come yet.`,
    help: () => 'Correct the date; look at the year.',
  },
  'directory/updated-before-records': {
    message: ({ updatedOn, newest, id }) =>
      `updatedOn is ${day(updatedOn)}, and “${String(id)}” was checked on ${day(newest)}.`,
    help: ({ newest }) => `Write updatedOn: ${String(newest)} or later.`,
  },
  'directory/no-emergency-contacts': {
    message: () => 'The directory has no emergency numbers.',
    help: () => 'Add emergencyContacts, such as ambulance and police, with what to know before calling.',
  },
  'directory/no-services': {
    message: () => 'The directory has no services.',
    help: () =>
      'Fill “services”. Of a source folder, see that the records lie in the folder “services” beside directory.yaml.',
  },
  'organization/identifier-checksum': {
    message: ({ value }) =>
      `${String(value)} is no Norwegian organisation number: the check digit does not fit.`,
    help: () => 'Look the organisation up at brreg.no and copy the nine digits.',
  },
} satisfies Readonly<Record<string, Sentences>>;
