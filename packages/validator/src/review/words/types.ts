import type { ConditionKey } from '@service-directory/schema';
import type { DuePart, DueState } from '../due-services.ts';

/** Everything that a review says in one language. Dates come written out; names come as they are. */
export interface ReviewWords {
  // The message to a provider.
  subject: (services: string) => string;
  subjectMany: (count: number, directory: string) => string;
  greeting: (provider: string) => string;
  intro: (count: number, directory: string) => string;
  lastChecked: (date: string | undefined) => string;
  what: string;
  status: string;
  hours: string;
  always: string;
  noHours: string;
  hoursOnlyIf: (condition: string) => string;
  holidays: { open: string; closed: string; unconfirmed: string };
  closedFrom: (from: string, through: string) => string;
  otherHoursFrom: (from: string, through: string, hours: string) => string;
  unknownMark: string;
  /** Days of the year between which hours hold. */
  inSeason: (from: string, through: string) => string;
  /** Which such weekdays of the month: 1 is the first, -1 the last. */
  nthOfMonth: (nths: readonly number[]) => string;
  isoWeeks: { odd: string; even: string };
  everyWeeks: (count: number, from: string) => string;
  validFrom: (date: string) => string;
  validThrough: (date: string) => string;
  onlyFor: (groups: string) => string;
  lastEntry: (time: string) => string;
  place: string;
  secretPlace: string;
  /** Of a secret place whose address the file holds: no more may be said. */
  markedSecret: string;
  unmarkedPlace: string;
  placeOnRequest: string;
  placeArea: string;
  onlyArea: (area: string) => string;
  contact: string;
  promises: string;
  entry: string;
  /** What a promise rests on. */
  basis: { stated: string; reported: string; rule: string };
  /** `published` as the source says it: a year, a month or a day. */
  readOn: (source: string, date: string, published: string | undefined) => string;
  isOld: string;
  noEvidence: string;
  unknown: string;
  questions: Readonly<Record<ConditionKey, string>>;
  leftOut: string;
  answer: readonly string[];
  closing: string;
  reportTo: (address: string) => string;
  // The list around the messages.
  title: (directory: string, today: string) => string;
  states: Readonly<Record<DueState, string>>;
  nothing: (days: number) => string;
  /** Nothing is due of what could be read. */
  nothingRead: (days: number) => string;
  count: (services: number, providers: number) => string;
  /** Services that cannot be read, by what they are called. */
  unread: (services: readonly string[]) => string;
  /** Files that cannot be read, by their paths. */
  unreadFiles: (paths: readonly string[]) => string;
  due: (part: DuePart, date: string, isPast: boolean) => string;
  neverChecked: string;
  /** To the editors: the file holds the address of a secret place of the service. */
  holdsAddress: string;
  unknownProvider: (id: string) => string;
  message: string;
  to: string;
  subjectLabel: string;
  event: (provider: string) => string;
  eventOverdue: (provider: string, date: string | undefined) => string;
  /** How many services and files cannot be read. */
  eventUnread: (count: number) => string;
}
