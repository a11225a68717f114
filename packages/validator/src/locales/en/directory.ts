import type { Sentences } from '../types.ts';
import { joined } from './words.ts';

/** What the rules of the family directory say in English. */
export const directory = {
  'directory/no-report-address': {
    message: () => 'The directory does not say where a reader can report an error.',
    help: () => 'Add publisher.reportUrl or publisher.email.',
  },
  'directory/holidays-running-out': {
    message: ({ missing }) => `The public holidays of ${joined(missing)} are not listed.`,
    help: ({ missing }) => `Add the holidays of ${joined(missing)} to publicHolidays.`,
  },
  'directory/no-emergency-contacts': {
    message: () => 'The directory has no emergency numbers.',
    help: () => 'Add emergencyContacts, such as ambulance and police, with what to know before calling.',
  },
  'directory/no-services': {
    message: () => 'The directory has no services.',
    help: () => 'See that the records lie in the folder “services” beside directory.yaml.',
  },
  'organization/identifier-checksum': {
    message: ({ value }) =>
      `${String(value)} is no Norwegian organisation number: the check digit does not fit.`,
    help: () => 'Look the organisation up at brreg.no and copy the nine digits.',
  },
} satisfies Readonly<Record<string, Sentences>>;
