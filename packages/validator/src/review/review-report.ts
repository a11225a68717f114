import type { MessageLanguage } from '../finding.ts';
import { escapeMarkdown, markdownBlock } from '../report/escape-markdown.ts';
import { makeVisible } from '../report/make-visible.ts';
import type { DuePart, DueState } from './due-services.ts';
import type { ReviewFormat } from './formats.ts';
import { makeCalendar, type CalendarEvent } from './icalendar.ts';
import type { Review, ReviewedProvider, ReviewedService } from './review.ts';
import { reviewLanguage, writeDate, type ReviewLanguage } from './words/index.ts';

const STATES: readonly DueState[] = ['overdue', 'week', 'later'];

/** What is to be checked by when. Who checks the whole record checks its hours: they have a day of their own only when it comes first. */
function dueDaysOf({ dueOn, partsDueOn: { record, hours } }: ReviewedService): [DuePart, string | null][] {
  if (dueOn === null || (record === undefined && hours === undefined)) return [['record', dueOn]];
  const own: [DuePart, string | null][] =
    hours !== undefined && (record === undefined || hours < record) ? [['hours', hours]] : [];
  return record === undefined ? own : [...own, ['record', record]];
}

/** @param only the day that is told of; every one when left out */
function dueText(
  service: ReviewedService,
  { today }: Review,
  language: ReviewLanguage,
  only?: string | null,
): string {
  const { words } = language;
  return dueDaysOf(service)
    .filter(([, date]) => only === undefined || date === only)
    .map(([part, date]) =>
      date === null ? words.neverChecked : words.due(part, writeDate(date, language), date < today),
    )
    .join(', ');
}

function summaryOf({ providers, withinDays, unread }: Review, { words }: ReviewLanguage): string {
  const services = providers.reduce((sum, provider) => sum + provider.services.length, 0);
  if (services > 0) return words.count(services, providers.length);
  return unread.length === 0 ? words.nothing(withinDays) : words.nothingRead(withinDays);
}

/** What could not be looked at: services, and whole files. */
function unreadOf({ unread, unreadFiles }: Review, { words }: ReviewLanguage): string[] {
  const services = unread.slice(0, unread.length - unreadFiles.length);
  return [
    ...(services.length === 0 ? [] : [words.unread(services)]),
    ...(unreadFiles.length === 0 ? [] : [words.unreadFiles(unreadFiles.map(makeVisible))]),
  ];
}

/** What is told before the list: how much there is, and what could not be looked at. */
const headOf = (review: Review, language: ReviewLanguage): string[] => [
  summaryOf(review, language),
  ...unreadOf(review, language),
];

const groupsOf = ({ providers }: Review): [DueState, ReviewedProvider[]][] =>
  STATES.map((state): [DueState, ReviewedProvider[]] => [
    state,
    providers.filter((provider) => provider.state === state),
  ]).filter(([, own]) => own.length > 0);

/** Between these lines stands what is to be copied. */
const RULE = '-'.repeat(72);

function textReport(review: Review, language: ReviewLanguage): string {
  const { words } = language;
  const blocks = groupsOf(review).flatMap(([state, providers]) => [
    words.states[state].toUpperCase(),
    ...providers.map(({ name, services, message }) => {
      const list = services.flatMap((service) => [
        `  ${service.name}: ${dueText(service, review, language)}`,
        ...(service.holdsAddress === true ? [`  ${words.holdsAddress}`] : []),
      ]);
      const head = [
        ...(message.to === undefined ? [] : [`${words.to}: ${message.to}`]),
        `${words.subjectLabel}: ${message.subject}`,
      ];
      return [name, ...list, RULE, ...head, '', message.body.trimEnd(), RULE].join('\n');
    }),
  ]);
  const title = words.title(review.directory.name, writeDate(review.today, language));
  return `${[title, ...headOf(review, language), ...blocks].join('\n\n')}\n`;
}

function markdownReport(review: Review, language: ReviewLanguage): string {
  const { words } = language;
  const blocks = groupsOf(review).flatMap(([state, providers]) => [
    `## ${words.states[state]}`,
    ...providers.flatMap(({ name, services, message }) => [
      `### ${escapeMarkdown(name)}`,
      services
        .flatMap((one) => [
          `- **${escapeMarkdown(one.name)}**: ${escapeMarkdown(dueText(one, review, language))}`,
          ...(one.holdsAddress === true ? [`  - ${escapeMarkdown(words.holdsAddress)}`] : []),
        ])
        .join('\n'),
      [
        ...(message.to === undefined ? [] : [`${words.to}: ${escapeMarkdown(message.to)}  `]),
        `${words.subjectLabel}: ${escapeMarkdown(message.subject)}`,
      ].join('\n'),
      markdownBlock(message.body, 'text'),
    ]),
  ]);
  const title = words.title(review.directory.name, writeDate(review.today, language));
  return `${[`# ${escapeMarkdown(title)}`, ...headOf(review, language).map(escapeMarkdown), ...blocks].join('\n\n')}\n`;
}

/** A review as a text, ending with a line break. */
export function reviewReport(format: ReviewFormat, review: Review, lang: MessageLanguage): string {
  if (format === 'json') return `${JSON.stringify(review, null, 2)}\n`;
  const language = reviewLanguage(lang);
  return format === 'markdown' ? markdownReport(review, language) : textReport(review, language);
}

/** What is past stands on today: in the past of a calendar nobody looks. Its id keeps the day on which it was due. */
function eventOf(
  provider: ReviewedProvider,
  dueOn: string | null,
  review: Review,
  language: ReviewLanguage,
): CalendarEvent {
  const { words } = language;
  const { today, directory } = review;
  const isPast = dueOn === null || dueOn < today;
  const services = provider.services.filter((service) =>
    dueDaysOf(service).some(([, date]) => date === dueOn),
  );
  return {
    uid: `review-${provider.id}-${dueOn ?? 'never'}@${directory.id}.service-directory`,
    date: isPast ? today : dueOn,
    summary: isPast
      ? words.eventOverdue(provider.name, dueOn === null ? undefined : writeDate(dueOn, language))
      : words.event(provider.name),
    description: services
      .map((service) => `${service.name}: ${dueText(service, review, language, dueOn)}`)
      .join('\n'),
  };
}

/** What could not be looked at stands on today: an empty calendar would say that nothing is due. */
function unreadEvents(review: Review, language: ReviewLanguage): CalendarEvent[] {
  const sentences = unreadOf(review, language);
  if (sentences.length === 0) return [];
  const { today, directory, unread } = review;
  return [
    {
      uid: `review-unread@${directory.id}.service-directory`,
      date: today,
      summary: language.words.eventUnread(unread.length),
      description: sentences.join('\n'),
    },
  ];
}

/**
 * A review as a calendar (RFC 5545): an event for each organisation and day on which something of it is due, and one for what
 * cannot be read.
 */
export function reviewCalendar(review: Review, lang: MessageLanguage): string {
  const language = reviewLanguage(lang);
  const events = review.providers.flatMap((provider) =>
    [...new Set(provider.services.flatMap(dueDaysOf).map(([, date]) => date))].map((dueOn) =>
      eventOf(provider, dueOn, review, language),
    ),
  );
  const title = language.words.title(review.directory.name, writeDate(review.today, language));
  return makeCalendar([...events, ...unreadEvents(review, language)], title, review.today);
}
