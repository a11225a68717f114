import {
  resolveText,
  type Contact,
  type Directory,
  type Location,
  type Service,
  type Text,
} from '@service-directory/schema';
import { describeConditions } from './describe-conditions.ts';
import { describeHours, type HoursContext } from './describe-hours.ts';
import type { SecretGuard } from './secret-guard.ts';
import { writeDate, type ReviewLanguage } from './words/index.ts';

/** What describing needs beside the service. */
export interface DescribeContext {
  directory: Directory;
  guard: SecretGuard;
  /** YYYY-MM-DD in the time zone of the directory. */
  today: string;
  language: ReviewLanguage;
}

/** A fact with its name; several lines where there is more than one. */
export interface Fact {
  label: string;
  lines: string[];
}

/** What readers are told of a service, as far as it may stand in a mail. */
export interface DescribedService {
  name: string;
  lastChecked: string;
  facts: Fact[];
  questions: string[];
}

/** A text in the language of the message; what could give a secret place away is named as left out. */
export function tellText(
  text: Text | undefined,
  service: Service,
  { directory, guard, language }: DescribeContext,
) {
  const { words, lang } = language;
  const found = resolveText(text, lang === 'nb' ? ['nb', 'en'] : ['en'], directory.languages[0]);
  return found === undefined ? undefined : (guard.allow(found.text, service.id) ?? words.leftOut);
}

const withHours = (what: string, hours: readonly string[]): string =>
  hours.length === 0 ? what : `${what} (${hours.join('; ')})`;

function describePlace(
  location: Location,
  service: Service,
  context: DescribeContext,
  hours: HoursContext,
): string {
  const { guard, language } = context;
  const { words } = language;
  const { visibility, address, area } = location;
  const allow = (text: string) => guard.allow(text, service.id) ?? words.leftOut;
  const told = tellText(area, service, context);
  const coarse = [told ?? address?.locality, address?.region].filter((part) => part !== undefined).map(allow);
  if (guard.isSecretPlace(service.id, location.id) || visibility === 'confidential') {
    const secret = guard.holdsAddress(service.id) ? words.markedSecret : words.secretPlace;
    const kept = guard.isUnmarkedPlace(service.id, location.id) ? words.unmarkedPlace : secret;
    return [kept, ...(told === undefined ? [] : [words.onlyArea(told)])].join(' ');
  }
  if (visibility !== 'public') {
    const kept = visibility === 'area' ? words.placeArea : words.placeOnRequest;
    return [kept, ...(coarse.length === 0 ? [] : [words.onlyArea(coarse.join(', '))])].join(' ');
  }
  const name = tellText(location.name, service, context);
  const town = [address?.postalCode, address?.locality].filter((part) => part !== undefined).join(' ');
  const whole = [address?.street, town].filter((part) => part !== undefined && part !== '').join(', ');
  const stops = (location.stops ?? []).flatMap((stop) => {
    const stopName = tellText(stop.name, service, context);
    return stopName === undefined ? [] : [withHours(stopName, describeHours(stop.openingHours, hours))];
  });
  const what = [name, whole === '' ? told : allow(whole), stops.join(', ')].filter(
    (part) => part !== undefined && part !== '',
  );
  const kind = language.labels.locationKind[location.kind ?? 'physical'].label;
  return withHours(what.length === 0 ? kind : what.join(': '), describeHours(location.openingHours, hours));
}

function describeContact(
  contact: Contact,
  service: Service,
  context: DescribeContext,
  hours: HoursContext,
): string {
  const { guard, language } = context;
  const { channel, value, printed } = contact;
  const shown = printed ?? (typeof value === 'string' ? value : value.shortCode);
  const label = tellText(contact.label, service, context);
  const open = describeHours(contact.openingHours, hours);
  const channelLabel = language.labels.channel[channel].label;
  const told = `${channelLabel}${label === undefined ? '' : ` (${label})`}: ${guard.allow(shown, service.id) ?? language.words.leftOut}`;
  return withHours(told, open);
}

/** What we say of a service today, and what we have to ask. Secret places and notes of the editors are never in it. */
export function describeService(service: Service, context: DescribeContext): DescribedService {
  const { guard, today, language } = context;
  const { words, labels } = language;
  const tell = (text: Text | undefined) => tellText(text, service, context);
  const hours: HoursContext = { today, language, tell };
  const conditions = describeConditions(service, today, language, (text) => guard.allow(text, service.id));
  const { lastVerifiedOn } = service.verification;
  const own = describeHours(service.openingHours, hours);
  const facts: Fact[] = [
    { label: words.what, lines: [tell(service.summary) ?? ''].filter((line) => line !== '') },
    {
      label: words.status,
      lines:
        service.status === undefined || service.status === 'active'
          ? []
          : [labels.serviceStatus[service.status].label],
    },
    { label: words.hours, lines: own.length === 0 ? [words.noHours] : own },
    {
      label: words.place,
      lines: (service.locations ?? []).map((one) => describePlace(one, service, context, hours)),
    },
    {
      label: words.contact,
      lines: (service.contacts ?? []).map((one) => describeContact(one, service, context, hours)),
    },
    { label: words.entry, lines: conditions.entry },
    { label: words.promises, lines: conditions.known },
  ];
  return {
    name: tell(service.name) ?? service.id,
    lastChecked: words.lastChecked(
      lastVerifiedOn === undefined ? undefined : writeDate(lastVerifiedOn, language),
    ),
    facts: facts.filter(({ lines }) => lines.length > 0),
    questions: conditions.questions,
  };
}
