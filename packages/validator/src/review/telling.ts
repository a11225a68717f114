import {
  codeWords,
  resolveText,
  type Directory,
  type OpenList,
  type Service,
  type Text,
} from '@service-directory/schema';
import type { SecretGuard } from './secret-guard.ts';
import type { ReviewLanguage } from './words/index.ts';

/** The services of a directory by their ids, and by those of the organisations that run them. */
export interface ServiceIndex {
  byId: ReadonlyMap<string, Service>;
  byOrganization: ReadonlyMap<string, readonly Service[]>;
}

/** Made once: in a long list, looking through all services for each organisation takes most of the time. */
export function indexOf({ services }: Directory): ServiceIndex {
  const byOrganization = new Map<string, Service[]>();
  for (const service of services) {
    for (const id of service.organizationIds) {
      const own = byOrganization.get(id);
      if (own === undefined) byOrganization.set(id, [service]);
      else own.push(service);
    }
  }
  return { byId: new Map(services.map((service) => [service.id, service])), byOrganization };
}

/** What describing needs beside the service. */
export interface DescribeContext {
  /** All of it, also the services that nobody is asked about. */
  directory: Directory;
  index: ServiceIndex;
  guard: SecretGuard;
  /** YYYY-MM-DD in the time zone of the directory. */
  today: string;
  language: ReviewLanguage;
}

/** What tells the parts of one service. Whatever comes out of a record goes through it, and so by the guard of secret places. */
export interface Telling extends DescribeContext {
  service: Service;
  /** A text of the record in the language of the message; what could give a secret place away is named as left out. */
  tell: (text: Text | undefined) => string | undefined;
  /** The same of a word that is in no language, such as an address; undefined when it may not be told. */
  allow: (word: string) => string | undefined;
  /** What the codes of a list are called, one after the other. */
  namesOf: (list: OpenList, codes: readonly string[]) => string;
}

/** A text in the language of the message; what could give a secret place away is named as left out. */
export function tellText(
  text: Text | undefined,
  service: Service,
  { directory, guard, language }: DescribeContext,
): string | undefined {
  const { words, lang } = language;
  const found = resolveText(text, lang === 'nb' ? ['nb', 'en'] : ['en'], directory.languages[0]);
  return found === undefined ? undefined : (guard.allow(found.text, service.id) ?? words.leftOut);
}

/** All that tells of one service. */
export function tellingOf(service: Service, context: DescribeContext): Telling {
  const { directory, guard, language } = context;
  const { labels, words } = language;
  const allow = (word: string) => guard.allow(word, service.id);
  return {
    ...context,
    service,
    allow,
    tell: (text) => tellText(text, service, context),
    namesOf: (list, codes) =>
      codes.map((code) => allow(codeWords(list, code, labels, directory).label) ?? words.leftOut).join(', '),
  };
}
