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
  lastChecked: (date) =>
    date === undefined
      ? 'We do not know when these facts were last checked.'
      : `These facts were last checked on ${date}.`,
  what: 'What you do',
  status: 'Status',
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
  contact: 'Contact',
  promises: 'What we say about conditions, and what it rests on',
  entry: 'How people get help',
  basis: {
    stated: 'you say so yourselves',
    reported: 'others say so about you',
    rule: 'a law or a national rule says so',
  },
  readOn: (source, date, published) =>
    `${source}, ${published === undefined ? '' : `from ${published}, `}read on ${date}`,
  isOld: 'this is old, and we no longer show it as a promise',
  noEvidence: 'we have no source',
  unknown: 'This we do not know. For many it decides whether they dare to come',
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
