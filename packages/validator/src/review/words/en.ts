import { few } from './few.ts';
import { sentence } from './sentence.ts';
import type { ReviewWords } from './types.ts';

const services = (count: number) => (count === 1 ? 'one service' : `${count} services`);

/** Which such weekday of the month. */
const NTH: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
  [-2]: 'last but one',
  [-3]: 'last but two',
  [-4]: 'last but three',
  [-5]: 'last but four',
};

/** What is cited, with another mark around what it cites itself. */
const quote = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const LIST = new Intl.ListFormat('en-GB');

/** A directory without a name is called what it is, and not as if that were its name. */
const named = (directory: string): string => (directory === 'the directory' ? directory : `“${directory}”`);

/** English, to those who run a service: plain, and nothing that they do not know of themselves. */
export const en: ReviewWords = {
  subject: (names) => `Is what we say about ${names} right?`,
  subjectMany: (count, directory) => `Is what we say about ${count} of your services in ${directory} right?`,
  greeting: (provider) => `Hello ${provider},`,
  intro: (count, directory) =>
    count === 1
      ? `Your service is listed in ${named(directory)}. We would like to know whether what we say about it is still right.`
      : `${count} of your services are listed in ${named(directory)}. We would like to know whether what we say about them is still right.`,
  reading: (count) =>
    `Below is what readers are told today. How to answer is told at the very end.${count > 3 ? ' Feel free to take one service at a time.' : ''}`,
  lastChecked: (date) =>
    date === undefined
      ? 'We do not know when these facts were last checked.'
      : `These facts were last checked on ${date}.`,
  what: 'What you do',
  quote,
  notice: 'Notice to readers',
  noLastDay: 'with no last day',
  alsoCalled: 'Also called',
  status: 'Status',
  helpsWith: 'What you help with',
  forWhom: 'Who it is for',
  groups: {
    only: (groups) => `Only for: ${groups}.`,
    mainly: (groups) => `Mainly for: ${groups}.`,
    'everyone-else-too': (groups) => `Also for: ${groups}.`,
  },
  nobodyElse: 'Nobody else gets help.',
  othersToo: 'Others are welcome too.',
  ages: (from, through) => {
    if (through === undefined) return `Age: ${from} and over.`;
    return from === undefined ? `Age: up to and including ${through}.` : `Age: ${from} to ${through}.`;
  },
  eligibility: (conditions) => `Other conditions: ${conditions}`,
  area: 'Area that you cover',
  languages: 'Languages',
  languageMode: {
    staff: (languages) => `Staff speak: ${languages}`,
    interpreter: (languages) => `With an interpreter: ${languages}`,
    written: (languages) => `Only in writing: ${languages}`,
    unconfirmed: (languages) => `We do not know whether this takes an interpreter: ${languages}`,
  },
  canAskFor: 'What people may ask for',
  askable: {
    'female-worker': 'a woman',
    'male-worker': 'a man',
    interpreter: 'an interpreter',
    companion: 'someone to go with them',
  },
  capacity: 'Places and waiting',
  notOffered: 'What you do not do',
  runWith: 'Run together with',
  waysOn: 'Others that we point to',
  replacedBy: (service) => `The service was taken over by: ${service}`,
  notTold: 'We say nothing about',
  gaps: {
    forWhom: 'who it is for',
    languages: 'languages',
    place: 'a place',
    contact: 'phone, email and website',
    entry: 'whether people need an appointment',
  },
  hours: 'Opening hours',
  always: 'round the clock, every day',
  noHours: 'we give none',
  hoursOnlyIf: (condition) => `only when this holds: ${condition}`,
  holidays: {
    open: 'on public holidays as in the week',
    closed: 'closed on public holidays',
    unconfirmed: 'we do not know what holds on public holidays',
  },
  closedFrom: (from, through) => (from === through ? `closed on ${from}` : `closed ${from}–${through}`),
  otherHoursFrom: (from, through, hours) => `${from === through ? from : `${from}–${through}`}: ${hours}`,
  moreDays: (count) => (count === 1 ? 'and one more change later' : `and ${count} more changes later`),
  asPrinted: (text) => `we also give the words of the source: ${quote(text)}`,
  unknownMark: '“?” means that we do not know',
  inSeason: (from, through) => `every year ${from}–${through}`,
  nthOfMonth: (nths) => `only the ${nths.map((nth) => NTH[nth] ?? nth).join(' and ')} in the month`,
  isoWeeks: { odd: 'only in odd weeks', even: 'only in even weeks' },
  everyWeeks: (count, from) => `only every ${count} weeks, such as in the week of ${from}`,
  validFrom: (date) => `from ${date}`,
  validThrough: (date) => `until ${date}`,
  onlyFor: (groups) => `only for: ${groups}`,
  lastEntry: (time) => `nobody new after ${time}`,
  place: 'Place',
  secretPlace: 'The address is secret. It is not in the directory, and we never give it.',
  markedSecret: 'The address is secret.',
  unmarkedPlace:
    'We have not noted whether the address may be given, so readers do not get it. May they have it?',
  placeOnRequest: 'People get the address from you. It is not in the directory.',
  placeArea: 'The address is not in the directory.',
  onlyArea: (area) => `We only give: ${area}.`,
  directions: (text) => `The way in: ${text}`,
  surroundings: (text) => `Nearby: ${text}`,
  hoursHere: (hours) => `Open here: ${hours}`,
  moreInRecord:
    'Readers are told more about the place. We do not repeat it in an email; please see in the directory whether it is right.',
  contact: 'Contact',
  answersIn: (languages) => `Answers in: ${languages}`,
  numberSeen: {
    yes: 'We say that you see the number of whoever gets in touch.',
    no: 'We say that you do not see the number of whoever gets in touch.',
    maybe: 'We say that you may see the number of whoever gets in touch.',
  },
  promises: 'What we say about conditions, and what it rests on',
  entry: 'How people get help',
  basis: {
    stated: 'you say so yourselves',
    reported: 'others say so about you',
    rule: 'a law or a national rule says so',
  },
  readOn: (source, date, published) =>
    `${source}, ${published === undefined ? '' : `from ${published}, `}read on ${date}`,
  source: (numbers) => {
    if (numbers.length === 0) return 'see the source';
    return `${numbers.length === 1 ? 'source' : 'sources'} ${LIST.format(numbers.map(String))}`;
  },
  checkedOn: (date) => `checked on ${date}`,
  sources: 'Sources',
  isOld: 'this is old',
  noEvidence: 'we have no source',
  unknown: 'This we do not know. For many it decides whether they dare to come',
  unknownOfAll: 'This we do not know of any of the services. For many it decides whether they dare to come',
  weWrite: (text) => `We write: ${quote(text)}`,
  asksNumber: 'Do you see the number of those who call? We say that you may.',
  questions: {
    residenceStatus:
      'Do you ask whether people may stay in the country? Do they get help without a residence permit?',
    identification: 'Must people show a passport or other papers, or may they use another name?',
    personalNumber: 'Do they need a national identity number or an electronic ID such as BankID?',
    anonymity: 'Can they stay anonymous? Is there anything they cannot get anonymously?',
    cost: 'Does it cost anything?',
    records: 'Do you write anything down about those who come? Who can read it?',
    police: 'Do you tell the police anything, and when?',
    immigration: 'Do you tell the immigration authorities anything, and when?',
    professionalSecrecy: 'Are those who work with you bound to secrecy by law?',
  },
  leftOut: '(left out: the text may give away a secret place)',
  toEverybody: 'This holds for every service in the directory',
  promiseLimits:
    'Everyone who works with help may have a duty to warn about grave danger and about violence against children, whatever they have promised.',
  oldMeans:
    'Where it says “this is old”, what we know is more than a year old or has no date, and we no longer show it as a promise.',
  callTrace: 'Calls and text messages stay in the phone and may stand on the bill.',
  appTrace: 'The maker of the app can know whom people write to, and what they write stays in the app.',
  aboutYou: 'What we say about your organisation',
  whatYouAre: 'What you are',
  answer: [
    'Please answer this message:',
    '1. Is everything right? Write “all is right”.',
    '2. If something is wrong, write what is right.',
    '3. Can you answer any of what we do not know? “Do not know” is an answer too.',
    'Do not write a secret address in your answer.',
  ],
  closing: 'Kind regards',
  reportTo: (address) => `Errors can also be reported here: ${address}`,
  title: (directory, today) => `What is due for checking in ${named(directory)} (${today})`,
  states: { overdue: 'Overdue', week: 'Within seven days', later: 'Later' },
  nothing: (days) => `Nothing is due for checking within ${days} days.`,
  nothingRead: (days) => `Nothing of what can be read is due for checking within ${days} days.`,
  count: (count, providers) =>
    `${sentence(services(count))} of ${providers === 1 ? 'one organisation' : `${providers} organisations`}.`,
  unread: (names) =>
    `${sentence(services(names.length))} cannot be read, so nobody knows when ${names.length === 1 ? 'it is' : 'they are'} due: ${few(names)}. service-directory check tells what is missing.`,
  unreadFiles: (paths) =>
    `${paths.length === 1 ? 'One file' : `${paths.length} files`} cannot be read, so nobody knows when what is in ${paths.length === 1 ? 'it' : 'them'} is due: ${few(paths)}. service-directory check tells what is wrong.`,
  due: (part, date, isPast) => {
    const what = part === 'record' ? 'everything' : 'the opening hours';
    return isPast ? `${what} should have been checked by ${date}` : `${what} must be checked by ${date}`;
  },
  holdsAddress:
    'Note: the file holds the address of the secret place, or what looks like it. Take it out before you send the message; service-directory check tells where it stands.',
  neverChecked: 'nobody knows when it was last checked',
  unknownProvider: (id) => (id === '' ? 'Unknown organisation' : `Unknown organisation (${id})`),
  message: 'Message',
  to: 'To',
  subjectLabel: 'Subject',
  event: (provider) => `Ask ${provider} whether the facts are right`,
  eventOverdue: (provider, date) =>
    date === undefined
      ? `Ask ${provider} whether the facts are right (never checked)`
      : `Ask ${provider} whether the facts are right (due on ${date})`,
  eventUnread: (count) =>
    `Mend what cannot be read (${count === 1 ? 'one service or file' : `${count} services or files`})`,
};
