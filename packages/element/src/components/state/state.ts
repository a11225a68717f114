import {
  entryCodes,
  hoursStaleAfter,
  originOf,
  serviceStatus,
  type Contact,
  type Location,
  type OpeningHours,
  type Result,
  type Service,
  type ServiceStatus,
  type Text,
} from '@service-directory/schema';
import { contactLink } from '@service-directory/schema/contacts';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLanguageOf, type ViewContext } from '../../context.ts';
import type { Locale } from '../../locales/locale.ts';
import { text } from '../../render.ts';
import { askWords, contactLabel } from '../contact/contact-line.ts';
import { statusLine, type StatusLine } from '../../status-line.ts';

/** The hours that a state rests on. */
function hoursOf(service: Service, { of }: ServiceStatus): OpeningHours | undefined {
  switch (of.kind) {
    case 'contact':
      return of.contact.openingHours;
    case 'location':
      // A place without hours of its own has those of the service.
      return (of.stop ?? of.location).openingHours ?? service.openingHours;
    default:
      return service.openingHours;
  }
}

/** The open state of a service in words, as cards, the full record and the voice say it. */
export function stateOf({ service, status }: Result, context: ViewContext): StatusLine {
  const { locale, at, directory } = context;
  const { timeZone, codes, publicHolidays } = originOf(directory, service.id);
  const hours = hoursOf(service, status);
  const staleAfter = hoursStaleAfter(service, { at, timeZone }, hours);
  return statusLine(status, {
    locale,
    at,
    timeZone,
    publicHolidays,
    staleAfter,
    isOver: staleAfter < hoursStaleAfter(service, { at, timeZone }),
    sourceLanguage: sourceLanguageOf(service, context),
    codes,
    lastVerifiedOn: service.verification.lastVerifiedOn,
    hours,
    // Beside the number itself “call first” is no help.
    ask: status.of.kind === 'contact' ? '' : askWords(service, locale.messages),
    isPaused: isPaused(service),
    onlyFor: service.audience?.flatMap(({ group, welcome }) => (welcome === 'only' ? group : [])),
    askWhere: isHidden(status) ? askWords(service, locale.messages) || locale.messages.askFirst : undefined,
    // Who is on the telephone has got in already.
    entry: status.of.kind === 'contact' ? [] : entryCodes(service),
  });
}

/** Is the door one of which not everybody may know where it is? Nobody simply goes there. */
const isHidden = ({ of }: ServiceStatus): boolean =>
  of.kind === 'location' && of.stop === undefined && of.location.visibility !== 'public';

/**
 * That nobody answers now, and when somebody does again, by the hours of a way to get in touch itself; undefined where somebody may,
 * and where a message waits.
 */
export function shutLine(
  contact: Contact,
  { service }: Pick<Result, 'service'>,
  context: ViewContext,
): StatusLine | undefined {
  const alone = {
    ...service,
    openingHours: undefined,
    locations: [],
    contacts: [contact],
  } as unknown as Service;
  const status = serviceStatus(alone, { ...originOf(context.directory, service.id), at: context.at });
  return status.state === 'closed' && status.of.kind === 'contact'
    ? stateOf({ service, status }, context)
    : undefined;
}

const isPaused = ({ status = 'active' }: Service): boolean => status !== 'active';

/** By which way of getting in touch it is open or will be, when the hours are those of one. */
export function wayOfState({ of }: ServiceStatus, locale: Locale): string {
  if (of.kind !== 'contact') return '';
  const { contact } = of;
  return `${contact.channel === 'phone' ? locale.messages.phoneHours : `${contactLabel(contact, locale)}:`} `;
}

/** Why hours are not known, on every day. */
const LASTING: ReadonlySet<ServiceStatus['reason']> = new Set(['no-hours', 'printed-only', 'stale']);

/** Whose hours a card tells last: those of a way to get in touch, when they are that. */
export function contactOfState({ status }: Result): Contact | undefined {
  const { of } = status.answering ?? status;
  return of.kind === 'contact' ? of.contact : undefined;
}

/** The same with who answers meanwhile in place of a door that is not open. Of what nobody can tap nothing is promised. */
export function whoAnswers(result: Result): Result | undefined {
  const { answering } = result.status;
  const contact = contactOfState(result);
  const isUsable = answering !== undefined && contact !== undefined && contactLink(contact) !== undefined;
  return isUsable ? { ...result, status: answering } : undefined;
}

/** So many places without known hours are named. */
const MOST_UNKNOWN = 3;

const hasHours = ({ openingHours, stops = [] }: Location): boolean =>
  openingHours !== undefined || stops.some((stop) => stop.openingHours !== undefined);

/** Beside a place that is shut those of which nobody knows the hours: they may be open. */
function unknownBeside(result: Result): Result[] {
  const { service, status } = result;
  // The hours of the service hold where a place has none of its own.
  if (status.state !== 'closed' || status.of.kind !== 'location' || service.openingHours !== undefined)
    return [];
  return service
    .locations!.filter((location) => !hasHours(location))
    .slice(0, MOST_UNKNOWN)
    .map((location) => ({
      ...result,
      status: {
        state: 'unknown',
        reason: 'no-hours',
        today: status.today,
        of: { kind: 'location', location },
      },
    }));
}

/** The state, and beside one that is not open the places that may be, and who answers meanwhile. */
export function statesOf(result: Result): Result[] {
  const answering = whoAnswers(result);
  return [result, ...unknownBeside(result), ...(answering === undefined ? [] : [answering])];
}

/** Street and town: streets of one name are in many towns. Empty without either. */
export const addressWords = ({ street, locality }: NonNullable<Location['address']> = {}): string =>
  [street, locality].filter(Boolean).join(', ');

/** Where it is open or will be, when there is more than one place where that could be; what a way to get in touch is called. */
export function placeOfState({ service, status }: Result): Text | undefined {
  if (status.of.kind === 'contact') return status.of.contact.label ?? status.of.contact.purpose;
  const isAnywhere = status.state === 'unknown' && status.reason !== 'no-hours';
  if (status.of.kind !== 'location' || isAnywhere) return undefined;
  const { location, stop } = status.of;
  if (stop !== undefined) return stop.name;
  if ((service.locations?.length ?? 0) < 2) return undefined;
  return location.name ?? (addressWords(location.address) || location.area);
}

/** What to know beside a state; words of the directory with their language, apart from the words around them. */
export const renderDetail = ({ detail, parts = [detail] }: StatusLine): (string | TemplateResult)[] =>
  parts.map((part) =>
    typeof part === 'string' ? part : html`<span lang=${part.lang ?? nothing} dir="auto">${part.text}</span>`,
  );

/** The open state of a service in words and colour, drawn alike on cards and in the full record, with what is told beside it. */
export const renderState = (result: Result, context: ViewContext): TemplateResult =>
  html`${statesOf(result).map((one) => renderOne(one, context))}`;

function renderOne(result: Result, context: ViewContext): TemplateResult {
  const { locale } = context;
  const line = stateOf(result, context);
  const { tone, headline } = line;
  const { status } = result;
  const place = placeOfState(result);
  const where =
    place === undefined ? nothing : html`${text(place, locale, sourceLanguageOf(result.service, context))}: `;
  // What holds on another day too is printed.
  const lasts = isPaused(result.service) || LASTING.has(status.reason) ? 'lasts' : '';
  return html`<p class="state ${tone} ${lasts}" part="state">
    <span>${wayOfState(status, locale)}${where}<b>${headline}</b> ${renderDetail(line)}</span>
  </p>`;
}
