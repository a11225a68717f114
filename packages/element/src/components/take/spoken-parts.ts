import { currentAlert, entryCodes, type Result, type Service, type Text } from '@service-directory/schema';
import { cardLines, type AccessLine } from '../../access-lines.ts';
import { organizationsOf, sourceLanguageOf, todayAt, type RecordContext } from '../../context.ts';
import { accessLines } from '../../every-access-line.ts';
import { textOf } from '../../format.ts';
import type { FullLocale } from '../../locales/locale.ts';
import { secrecyWords } from '../../secrecy-words.ts';
import { contactsOf, languagesOf, whereOf } from '../card/card-template.ts';
import { askWords } from '../contact/contact-line.ts';
import { noPlaceWords } from '../record/record-places.ts';
import { placeOfState, stateOf, statesOf, wayOfState } from '../state/state.ts';
import type { StatusLine } from '../../status-line.ts';
import { spokenHours } from './spoken-hours.ts';
import { inOneBreath, type SpokenPart } from './spoken-part.ts';
import { spokenTerms, withEvidence } from './spoken-terms.ts';
import { openAddresses, reachParts } from './take-text.ts';

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
  const { contacts = [], locations = [] } = service;
  const gaps = [
    [entryCodes(service), `${messages.gettingInUnknown} ${askWords(service, messages)}`],
    [locations, noPlaceWords(service, messages)],
    [contacts, messages.contactUnknown],
  ] as const;
  return gaps.flatMap(([known, words]) => (known.length === 0 ? [words] : []));
}

/** What is said in place of an address that not everybody may know. */
const hiddenPlaces = (service: Service, locale: FullLocale): string[] => [
  ...new Set(
    (service.locations ?? [])
      .map((location) => secrecyWords(location, service, locale))
      .filter((words) => words !== ''),
  ),
];

/** How to get to the places that are open to all, and what to know of who is near. */
const waysOf = ({ locations = [] }: Service): (Text | undefined)[] =>
  locations.flatMap(({ visibility, directions, surroundings }) =>
    visibility === 'public' ? [directions, surroundings] : [],
  );

/** In which languages one is helped, and how, also by a contact alone; or that nobody says. */
function languageWords(service: Service, context: RecordContext): string {
  const { messages } = context.locale;
  const words = languagesOf(service, context);
  return words === messages.languagesUnknown ? words : `${messages.languages}: ${words}`;
}

/** In which languages one is helped; at which places a wheelchair gets in. */
function factsOf(service: Service, context: RecordContext): string[] {
  const { labels } = context.locale;
  const wheelchair = (service.locations ?? []).flatMap(({ accessibility }) =>
    accessibility === undefined ? [] : [labels.wheelchair[accessibility.wheelchair].label],
  );
  return [languageWords(service, context), ...new Set(wheelchair)];
}

/** What both a card and a record say of a service, in words of the reader's language and of its own. */
function speechOf(result: Result, context: RecordContext) {
  const { service } = result;
  const { locale } = context;
  const { lang } = locale;
  const source = sourceLanguageOf(service, context);
  const needed = (part: Omit<SpokenPart, 'isNeeded'>): SpokenPart => ({ ...part, isNeeded: true });
  const say = (text: string): SpokenPart => needed({ text, lang });
  const own = (value: Text | undefined): SpokenPart[] => {
    const found = textOf(value, locale, source);
    return found === undefined ? [] : [{ text: found.text, lang: found.lang ?? lang }];
  };
  const saidOf = ({ headline, detail, parts = [detail] }: StatusLine, before = ''): SpokenPart[] =>
    inOneBreath([
      say(`${before}${headline} `),
      ...parts.map((part) =>
        typeof part === 'string' ? say(part) : needed({ text: part.text, lang: part.lang ?? lang }),
      ),
    ]);
  return {
    needed,
    say,
    own,
    saidOf,
    name: [
      ...own(service.name).map(needed),
      ...own(currentAlert(service, todayAt(service, context))?.text).map(needed),
    ],
    /** A state, and whose it is. */
    state(one: Result): SpokenPart[] {
      return [
        ...own(placeOfState(one)).map(needed),
        ...saidOf(stateOf(one, context), wayOfState(one.status, locale)),
      ];
    },
    /** A condition, with what bounds it. */
    line: (line: AccessLine): SpokenPart[] => [
      say(withEvidence(line)),
      ...(line.note === undefined && TOLD_WITH_LIMITS.has(line.key) && line.explanation !== undefined
        ? [say(line.explanation)]
        : own(line.note).map(needed)),
    ],
  };
}

/** Without the characters that steer the direction of text. */
const spoken = (parts: readonly SpokenPart[]): SpokenPart[] =>
  parts
    .map((part) => ({ ...part, text: part.text.replace(/[\u2066-\u2069]/g, '').trim() }))
    .filter(({ text }) => text !== '');

/**
 * A record as it is read aloud, each part in its own language: among them its state, what is promised, what is not known and
 * whose each number is.
 */
export function spokenRecord(result: Result, context: RecordContext): SpokenPart[] {
  const { service } = result;
  const { locale } = context;
  const { lang, messages } = locale;
  const source = sourceLanguageOf(service, context);
  const { name, own, needed, say, state, line } = speechOf(result, context);
  const { known, unknown } = accessLines(service, context);
  return spoken([
    ...name,
    ...own(service.summary),
    ...own(service.description),
    ...statesOf(result).flatMap(state),
    ...spokenHours(service, context).map(say),
    ...[...known, ...unknown].flatMap(line),
    ...(known.some(({ key }) => TOLD_WITH_LIMITS.has(key)) ? [say(messages.whatTheyAskHelp)] : []),
    ...spokenTerms(service, context).flatMap((said) =>
      typeof said === 'string' ? [say(said)] : own(said).map(needed),
    ),
    ...factsOf(service, context).map(say),
    ...gapsOf(service, locale).map(say),
    ...openAddresses(service).map((text) => needed({ text, lang: source ?? lang })),
    ...waysOf(service).flatMap((words) => own(words).map(needed)),
    ...hiddenPlaces(service, locale).map(say),
    ...reachParts(service, context).flatMap(({ whose, value, note }) => [
      ...inOneBreath([needed({ ...whose, text: `${whose.text} ` }), say(value)]),
      ...own(note).map(needed),
    ]),
  ]);
}

/**
 * A card as it is read aloud: what stands on it, and what bounds the promises, for which a card has no room but a voice has
 * the time.
 */
export function spokenCard(result: Result, context: RecordContext): SpokenPart[] {
  const { service } = result;
  const { name, own, say, saidOf, state, line } = speechOf(result, context);
  const { known, unknown } = accessLines(service, context);
  const whole = new Map([...known, ...unknown].map((one) => [one.key, one]));
  const numbers = contactsOf(result, context).filter(({ contact: { channel } }) =>
    ['phone', 'sms'].includes(channel),
  );
  return spoken([
    ...name,
    ...organizationsOf(service, context).flatMap((owner) => own(owner.name)),
    say(whereOf(service, context)),
    ...own(service.summary),
    ...state(result),
    ...cardLines(service, context).flatMap((one) => line(whole.get(one.key) ?? one)),
    say(languageWords(service, context)),
    ...numbers.flatMap(({ label, shut }) => [say(label), ...(shut === undefined ? [] : saidOf(shut))]),
  ]);
}
