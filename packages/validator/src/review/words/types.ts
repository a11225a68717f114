import type { ConditionKey, Service } from '@service-directory/schema';
import type { DuePart, DueState } from '../due-services.ts';

type Welcome = NonNullable<Service['audience']>[number]['welcome'];
type LanguageMode = NonNullable<NonNullable<Service['languages']>[number]['mode']>;
type CanAskFor = NonNullable<Service['canAskFor']>[number];

/** Everything that a review says in one language. Dates come written out; names come as they are. */
export interface ReviewWords {
  // The message to a provider.
  subject: (services: string) => string;
  subjectMany: (count: number, directory: string) => string;
  greeting: (provider: string) => string;
  intro: (count: number, directory: string) => string;
  /** What follows, and where it is told how to answer. */
  reading: (count: number) => string;
  lastChecked: (date: string | undefined) => string;
  what: string;
  /** What is cited word for word. */
  quote: (text: string) => string;
  notice: string;
  noLastDay: string;
  alsoCalled: string;
  status: string;
  helpsWith: string;
  forWhom: string;
  groups: Readonly<Record<Welcome, (groups: string) => string>>;
  nobodyElse: string;
  othersToo: string;
  ages: (from: number | undefined, through: number | undefined) => string;
  /** Conditions in words, such as being sober. */
  eligibility: (conditions: string) => string;
  area: string;
  languages: string;
  languageMode: Readonly<Record<LanguageMode, (languages: string) => string>>;
  canAskFor: string;
  askable: Readonly<Record<CanAskFor, string>>;
  capacity: string;
  notOffered: string;
  runWith: string;
  waysOn: string;
  replacedBy: (service: string) => string;
  /** What nothing is said about, and its parts. */
  notTold: string;
  gaps: Readonly<Record<'forWhom' | 'languages' | 'place' | 'contact' | 'entry', string>>;
  hours: string;
  always: string;
  noHours: string;
  hoursOnlyIf: (condition: string) => string;
  holidays: { open: string; closed: string; unconfirmed: string };
  closedFrom: (from: string, through: string) => string;
  otherHoursFrom: (from: string, through: string, hours: string) => string;
  /** Days that differ beyond those that are listed. */
  moreDays: (count: number) => string;
  /** The words of the source beside hours that were read from them. */
  asPrinted: (text: string) => string;
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
  directions: (text: string) => string;
  surroundings: (text: string) => string;
  hoursHere: (hours: string) => string;
  /** Of a place that not everybody may know: readers are told more than stands here. */
  moreInRecord: string;
  contact: string;
  answersIn: (languages: string) => string;
  /** Does the service see the number of who calls or writes? */
  numberSeen: { yes: string; no: string; maybe: string };
  promises: string;
  entry: string;
  /** What a promise rests on. */
  basis: { stated: string; reported: string; rule: string };
  /** `published` as the source says it: a year, a month or a day. */
  readOn: (source: string, date: string, published: string | undefined) => string;
  /** Where a fact comes from, by the numbers in the list of sources; without numbers there is only one. */
  source: (numbers: readonly number[]) => string;
  checkedOn: (date: string) => string;
  sources: string;
  isOld: string;
  noEvidence: string;
  unknown: string;
  /** The same of all services of the message. */
  unknownOfAll: string;
  /** What readers are told beside a question. */
  weWrite: (text: string) => string;
  /** Of phones; readers are told that the number may be seen. */
  asksNumber: string;
  questions: Readonly<Record<ConditionKey, string>>;
  leftOut: string;
  // Once for all services of a message.
  toEverybody: string;
  promiseLimits: string;
  oldMeans: string;
  callTrace: string;
  appTrace: string;
  aboutYou: string;
  whatYouAre: string;
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
