import type { MessageLanguage } from './messages/index.ts';

/** How the list is kept. */
export const SOURCES = ['folder', 'spreadsheet'] as const;
export type SourceKind = (typeof SOURCES)[number];

/** Where the services are, and in which languages the list speaks of them. */
export interface Place {
  /** ISO 3166-1 alpha-2, in capitals. */
  country: string;
  /** BCP 47; the first is the language in which the list is written. */
  languages: readonly [string, ...string[]];
}

/** Who answers for the list, and where readers tell them of an error: one of the two addresses. */
export interface Publisher {
  name: string;
  email?: string;
  reportUrl?: string;
}

/** What the four questions gave. */
export interface Answers {
  name: string;
  place: Place;
  publisher: Publisher;
  source: SourceKind;
  /** Language of the README, the messages of the commands and the words on the page. */
  lang: MessageLanguage;
  /** IANA. */
  timeZone: string;
}
