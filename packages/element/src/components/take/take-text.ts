import {
  currentAlert,
  entryCodes,
  type Contact,
  type Result,
  type Service,
  type Text,
} from '@service-directory/schema';
import { printedNumber } from '@service-directory/schema/contacts';
import { accessLines } from '../../every-access-line.ts';
import { organizationsOf, sourceLanguageOf, todayAt, type RecordContext } from '../../context.ts';
import { formatLanguage, formatList, isolate, textOf } from '../../format.ts';
import type { FullLocale } from '../../locales/locale.ts';
import { addressLine } from '../way/map-app.ts';
import { askWords } from '../contact/contact-line.ts';
import { howSpoken } from '../../how-spoken.ts';
import { noPlaceWords } from '../record/record-places.ts';
import { secrecyWords } from '../../secrecy-words.ts';
import { placeOfState, stateOf, statesOf, wayOfState } from '../state/state.ts';
import { spokenHours } from './spoken-hours.ts';
import { spokenTerms, withEvidence } from './spoken-terms.ts';

/** The addresses of the places that anybody may know of, one line each. */
export const openAddresses = ({ locations = [] }: Service): string[] =>
  locations.flatMap(({ visibility, address }) =>
    visibility === 'public' ? (addressLine(address) ?? []) : [],
  );

/** What can be dialled or written to, as it is printed; undefined for other ways. */
function reachOf(contact: Contact): string | undefined {
  const { channel, value } = contact;
  if (channel === 'phone' || channel === 'sms') return printedNumber(contact);
  return channel === 'email' && typeof value === 'string' ? value : undefined;
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF]/;

/** What can be dialled or written to, with whose it is; what it is where nobody says whose. */
function reachParts(service: Service, context: RecordContext): { whose: SpokenPart; value: string }[] {
  const { locale } = context;
  const { phoneHours, email } = locale.messages;
  const source = sourceLanguageOf(service, context);
  return (service.contacts ?? []).flatMap((contact) => {
    const value = reachOf(contact);
    if (value === undefined) return [];
    const { channel, label, purpose } = contact;
    const found = textOf(label ?? purpose, locale, source);
    const plain = channel === 'phone' ? phoneHours : channel === 'sms' ? 'SMS:' : `${email}:`;
    // What takes messages alone is not called.
    const text = found && `${found.text}${channel === 'sms' ? ' (SMS)' : ''}:`;
    return [{ whose: { text: text ?? plain, lang: found?.lang ?? locale.lang }, value }];
  });
}

/** The same, a line each. Between Arabic letters a number stands apart, lest its parts change places. */
const reachLines = (service: Service, context: RecordContext): string[] =>
  reachParts(service, context).map(
    ({ whose: { text }, value }) => `${text} ${RIGHT_TO_LEFT.test(text) ? isolate(value) : value}`,
  );

/**
 * A service to take along, a line each: what it is called, who runs it, where it is, how to reach it. Nothing of the page
 * or the search, nothing that changes from day to day, and no place that is not open to all.
 */
export function takeLines(service: Service, context: RecordContext): string[] {
  const source = sourceLanguageOf(service, context);
  const words = (value: Service['name']) => textOf(value, context.locale, source)?.text ?? '';
  const lines = [
    words(service.name),
    ...organizationsOf(service, context).map(({ name }) => words(name)),
    ...openAddresses(service),
    ...reachLines(service, context),
  ];
  return [...new Set(lines)].filter((line) => line !== '');
}

/** A text to be spoken, with the language of its voice. */
export interface SpokenPart {
  text: string;
  lang: string;
  /** Never left out: where its own language has no voice, that of the interface speaks it. */
  isNeeded?: boolean;
}

/** Neighbours in one language as one, without a pause between them. */
const inOneBreath = (parts: readonly SpokenPart[]): SpokenPart[] =>
  parts.reduce<SpokenPart[]>((said, part) => {
    const last = said.at(-1);
    if (last?.lang !== part.lang) return [...said, part];
    return [...said.slice(0, -1), { ...last, text: `${last.text}${part.text}` }];
  }, []);

/** What is said of these without its limits is a trap. */
const TOLD_WITH_LIMITS: ReadonlySet<string> = new Set([
  'police',
  'immigration',
  'professionalSecrecy',
  'anonymity',
  'records',
]);

/** What the record has no word of, besides what they ask. */
function gapsOf(service: Service, { messages }: FullLocale): string[] {
  const { contacts = [], languages = [], locations = [] } = service;
  const gaps = [
    [entryCodes(service), `${messages.gettingInUnknown} ${askWords(service, messages)}`],
    [languages, messages.languagesUnknown],
    [locations, noPlaceWords(service, messages)],
    [contacts, messages.contactUnknown],
  ] as const;
  return gaps.flatMap(([known, words]) => (known.length === 0 ? [words] : []));
}

/** What is said in place of an address that not everybody may know. */
const hiddenPlaces = ({ locations = [] }: Service, locale: FullLocale): string[] => [
  ...new Set(locations.map((location) => secrecyWords(location, locale)).filter((words) => words !== '')),
];

/** In which languages one is helped, and how; at which places a wheelchair gets in. */
function factsOf({ languages = [], locations = [] }: Service, locale: FullLocale): string[] {
  const { messages, labels } = locale;
  const spoken = languages.map((language) =>
    `${formatLanguage(language.code, locale)} ${howSpoken(language, messages)}`.trim(),
  );
  const wheelchair = locations.flatMap(({ accessibility }) =>
    accessibility === undefined
      ? []
      : [`${messages.wheelchair}: ${labels.wheelchair[accessibility.wheelchair].label}`],
  );
  return [
    ...(spoken.length === 0 ? [] : [`${messages.languages}: ${formatList(spoken, locale)}`]),
    ...new Set(wheelchair),
  ];
}

/**
 * A record as it is read aloud, each part in its own language: among them its state, what is promised, what is not known and
 * whose each number is. Characters that steer the direction of text are left out.
 */
export function spokenParts(result: Result, context: RecordContext): SpokenPart[] {
  const { service } = result;
  const { locale } = context;
  const { lang, messages } = locale;
  const source = sourceLanguageOf(service, context);
  const today = todayAt(service, context);
  const own = (value: Text | undefined): SpokenPart[] => {
    const found = textOf(value, locale, source);
    return found === undefined ? [] : [{ text: found.text, lang: found.lang ?? lang }];
  };
  const needed = (part: Omit<SpokenPart, 'isNeeded'>): SpokenPart => ({ ...part, isNeeded: true });
  const say = (text: string): SpokenPart => needed({ text, lang });
  /** A state, and whose it is. */
  const stateParts = (one: Result): SpokenPart[] => {
    const line = stateOf(one, context);
    const { headline, parts = [line.detail] } = line;
    return [
      ...own(placeOfState(one)).map(needed),
      ...inOneBreath([
        say(`${wayOfState(one.status, locale)}${headline} `),
        ...parts.map((part) =>
          typeof part === 'string' ? say(part) : needed({ text: part.text, lang: part.lang ?? lang }),
        ),
      ]),
    ];
  };
  const { known, unknown } = accessLines(service, today, locale);
  const spoken = [
    ...own(service.name).map(needed),
    ...own(currentAlert(service, today)?.text).map(needed),
    ...own(service.summary),
    ...own(service.description),
    ...statesOf(result).flatMap(stateParts),
    ...spokenHours(service, context).map(say),
    ...[...known, ...unknown].flatMap((line) => [
      say(withEvidence(line)),
      ...(line.note === undefined && TOLD_WITH_LIMITS.has(line.key) && line.explanation !== undefined
        ? [say(line.explanation)]
        : own(line.note).map(needed)),
    ]),
    ...(known.some(({ key }) => TOLD_WITH_LIMITS.has(key)) ? [say(messages.whatTheyAskHelp)] : []),
    ...spokenTerms(service, context).flatMap((said) =>
      typeof said === 'string' ? [say(said)] : own(said).map(needed),
    ),
    ...factsOf(service, locale).map(say),
    ...gapsOf(service, locale).map(say),
    ...openAddresses(service).map((text) => needed({ text, lang: source ?? lang })),
    ...hiddenPlaces(service, locale).map(say),
    ...reachParts(service, context).flatMap(({ whose, value }) =>
      inOneBreath([needed({ ...whose, text: `${whose.text} ` }), say(value)]),
    ),
  ];
  return spoken
    .map((part) => ({ ...part, text: part.text.replace(/[\u2066-\u2069]/g, '').trim() }))
    .filter(({ text }) => text !== '');
}
