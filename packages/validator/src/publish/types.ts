import type { Finding, HeadingsOf, MessageLanguage, Path } from '../finding.ts';
import type { RuleCrash } from '../errors.ts';
import type { Place, RuleSettings } from '../validate.ts';

/** Why something is not in the published files. */
export type RemovalReason =
  /** Notes of the editors. */
  | 'internal'
  /** What would show where a secret place is, or a place that does not say how public it is. */
  | 'secret-place'
  /** What is finer than a town, of a place that is told on request or by its area. */
  | 'place-too-exact'
  /** Fields of others, of a service with a place that is not public: what they hold is not known. */
  | 'extensions-beside-secret'
  /** Numbers on maps, of a service with a place that is not public: such a number is an address. */
  | 'identifier-beside-secret'
  /** The name of who checked a service with a secret place: nobody who looks for the place should find that person. */
  | 'person-beside-secret';

/** Something that was taken out. Never holds the value itself: a report of secrets would be one more place to lose them. */
export interface Removal {
  /** The service. */
  recordId: string;
  /** JSON Pointer in the directory that was given; of several in that of `file`, when it is there. */
  path: string;
  reason: RemovalReason;
  /** Which of several lists it was taken from, when they were put together. */
  file?: string;
}

/** A public holiday of a country, with a name in at least one language. */
export interface FoundHoliday {
  /** YYYY-MM-DD. */
  date: string;
  /** By language (BCP 47). */
  name: Readonly<Record<string, string>>;
}

/** Where public holidays come from. */
export interface HolidayRequest {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** IANA. */
  timeZone: string;
  years: readonly number[];
  /** Languages of the names, BCP 47, the first is the source language. */
  languages: readonly string[];
}

/** Undefined when nothing is known of the country. */
export type HolidaySource = (request: HolidayRequest) => Promise<readonly FoundHoliday[] | undefined>;

export interface PublishOptions {
  /** The day of publishing, `YYYY-MM-DD`: decides what is old, and which years of holidays are filled in. */
  today: string;
  /** Languages of the lists without scripts (BCP 47); those of the directory when left out. */
  listLanguages?: readonly string[];
  /**
   * `always` writes a manifest and many small files, of which a phone asks for a few; `never` one file; `auto`, the default,
   * many for more than 3,000 services.
   */
  shards?: 'auto' | 'always' | 'never';
  /** Level of the first heading of a list, 1 to 5; 2 when left out. */
  headingLevel?: number;
  /** Public holidays of a country; those of `date-holidays` when left out, `false` to fill in none. */
  holidays?: HolidaySource | false;
  /** The name that findings carry when `locate` is not given. */
  file?: string;
  /** Finds the place of a value, from its path in the whole directory. */
  locate?: (path: Path) => Place;
  /** Levels of rules. Those of the families `shape` and `safety` stay as they are, whatever is set. */
  rules?: RuleSettings;
  /** The language of the messages; English when left out. */
  lang?: MessageLanguage;
  /** Has the reader of the file told this in better words? */
  isTold?: (code: string, path: Path) => boolean;
  /** What the sheet calls its columns. */
  headingsOf?: HeadingsOf;
  /** How many records have been checked. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

export interface Published {
  /** The files by name, each in UTF-8; undefined when the directory has errors, and nothing may be published. */
  files: ReadonlyMap<string, Uint8Array> | undefined;
  /** What was taken out. */
  removed: readonly Removal[];
  /** The public holidays that were filled in, YYYY-MM-DD; undefined when the source knows nothing of the country. */
  holidays: readonly string[] | undefined;
  /** What is wrong with the directory, in the order of the data. */
  findings: readonly Finding[];
  /** Rules that failed; nothing is published then. */
  crashes: readonly RuleCrash[];
}
