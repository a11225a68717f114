import { fieldOf, isData, textAt } from '../data.ts';
import { readDirectory, SCHEMA_VERSION, type Directory } from '@service-directory/schema';
import type { MessageLanguage } from '../finding.ts';
import { dueProviders, type DueDays, type DuePart, type DueState } from './due-services.ts';
import { directoryName, providerMessage, providerName, type ProviderMessage } from './provider-message.ts';
import { SecretGuard } from './secret-guard.ts';
import { indexOf, tellText, type DescribeContext } from './telling.ts';
import { reviewLanguage } from './words/index.ts';

/** How many days ahead one looks, unless told: a month is time for a message, a reminder and a call. */
export const REVIEW_WITHIN_DAYS = 30;

export interface ReviewOptions {
  /** YYYY-MM-DD in the time zone of the directory. */
  today: string;
  /** How far ahead to look. */
  withinDays: number;
  /** Language of the names of services and organisations; the list around them is made from the result. */
  lang: MessageLanguage;
  /** Language of the messages to organisations; `lang` when left out. */
  messageLang?: MessageLanguage;
  /** Ids of the services to ask about; all when left out. What is secret is known from the whole directory all the same. */
  only?: ReadonlySet<string>;
  /** Files that cannot be read: what is in them may be due, and nobody knows. */
  unreadFiles?: readonly string[];
}

/** A service to ask about. */
export interface ReviewedService {
  id: string;
  name: string;
  /** Last day, YYYY-MM-DD, on which it counts as checked; null when nobody knows when it was. */
  dueOn: string | null;
  state: DueState;
  parts: DuePart[];
  /** The last day of each part; a part is missing when nobody knows when it was checked. */
  partsDueOn: DueDays;
  lastVerifiedOn: string | null;
  /** The directory holds where its secret place is: take that out before anything is sent. */
  holdsAddress?: true;
}

/** An organisation to write to. */
export interface ReviewedProvider {
  id: string;
  name: string;
  dueOn: string | null;
  state: DueState;
  services: ReviewedService[];
  message: ProviderMessage & { lang: MessageLanguage };
}

/** What is due, by organisation, with a message to each. */
export interface Review {
  directory: { id: string; name: string };
  today: string;
  withinDays: number;
  providers: ReviewedProvider[];
  /**
   * What cannot be read, so that nobody knows when it is due: of services the id, else the name, else the number; then
   * `unreadFiles`.
   */
  unread: string[];
  /** Files that cannot be read. */
  unreadFiles: string[];
}

const HEAD = {
  kind: 'service-directory',
  schemaVersion: SCHEMA_VERSION,
  id: 'directory',
  name: { nb: 'katalogen', en: 'the directory' },
  languages: ['nb'],
};

/** The directory as far as it can be read; a head that lacks something does not keep anyone from asking. */
function readLeniently(input: unknown): Directory | undefined {
  const own = readDirectory(input).directory;
  if (own !== undefined || !isData(input)) return own;
  return readDirectory({
    timeZone: 'UTC',
    ...HEAD,
    ...input,
    kind: HEAD.kind,
    schemaVersion: HEAD.schemaVersion,
  }).directory;
}

/** What services that a reader passes over are called: those without what each must have, and second ones of an id. */
function unreadIn(input: unknown, { services }: Directory): string[] {
  const all = isData(input) && Array.isArray(input['services']) ? (input['services'] as unknown[]) : [];
  const read = new Set(services.map(({ id }) => id));
  return all.flatMap((service, index) => {
    const id = textAt(service, 'id');
    // Of two with one id the first is read.
    if (id !== undefined && read.delete(id)) return [];
    const name = fieldOf(service, 'name');
    const words = typeof name === 'string' ? name : Object.values(isData(name) ? name : {})[0];
    return [id ?? (typeof words === 'string' ? words : `#${index + 1}`)];
  });
}

/**
 * What of a directory is due for checking, with a ready message for each organisation. Secret places and notes of the
 * editors are in none of it. Pure; bad data is passed over, never thrown at.
 * @param input the directory as it was read; undefined is given back when there is none in it
 */
export function reviewDirectory(input: unknown, options: ReviewOptions): Review | undefined {
  const { today, withinDays, lang, messageLang = lang, only, unreadFiles = [] } = options;
  const directory = readLeniently(input);
  if (directory === undefined) return undefined;
  const services = directory.services.filter(({ id }) => only === undefined || only.has(id));
  const guard = new SecretGuard(input);
  const index = indexOf(directory);
  const context: DescribeContext = { directory, index, guard, today, language: reviewLanguage(lang) };
  const inMessage: DescribeContext = { ...context, language: reviewLanguage(messageLang) };
  return {
    directory: { id: directory.id, name: directoryName(context) },
    today,
    withinDays,
    providers: dueProviders({ ...directory, services }, today, withinDays).map((provider) => ({
      id: provider.id,
      name: providerName(provider, context),
      dueOn: provider.dueOn ?? null,
      state: provider.state,
      services: provider.services.map(({ service, dueOn, state, parts, partsDueOn }) => ({
        id: service.id,
        name: tellText(service.name, service, context) ?? service.id,
        dueOn: dueOn ?? null,
        state,
        parts,
        partsDueOn,
        lastVerifiedOn: service.verification.lastVerifiedOn ?? null,
        ...(guard.holdsAddress(service.id) ? { holdsAddress: true as const } : {}),
      })),
      message: { lang: messageLang, ...providerMessage(provider, inMessage) },
    })),
    unread: [
      ...unreadIn(input, directory).filter((id) => only === undefined || only.has(id)),
      ...unreadFiles,
    ],
    unreadFiles: [...unreadFiles],
  };
}
