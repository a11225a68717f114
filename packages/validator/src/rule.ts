import type { Data } from './data.ts';
import type { KnownIds } from './facts/id-set.ts';
import type { Secrets } from './facts/secrets.ts';
import type { TextSign } from './facts/text-signs.ts';
import type { Params, Path, Severity } from './finding.ts';

/** A text in all its languages. A plain string stands under the source language. */
export interface TextRecord {
  /** The name of the field. */
  field: string;
  /** Was it written as a map of languages? */
  isMap: boolean;
  byLanguage: ReadonlyMap<string, string>;
}

/** A string anywhere in a record, notes of the editors (`internal`) aside. */
export interface StringRecord {
  value: string;
  /** The name of the field it stands in; for a text by language the name of the text. */
  field: string;
}

/** What a rule may ask for, and what it then gets, one at a time. */
export interface RecordKinds {
  directory: Data;
  organization: Data;
  service: Data;
  location: Data;
  contact: Data;
  'opening-hours': Data;
  source: Data;
  text: TextRecord;
  string: StringRecord;
}

export type RecordKind = keyof RecordKinds;

/** What a rule may know beside its record. */
export interface RuleContext {
  /** `YYYY-MM-DD` in the directory's time zone. */
  today: string;
  /** The directory without its organisations and services, or what there is of it. */
  head: Data;
  /** The service that the record belongs to. */
  service: Data | undefined;
  /** The country of the directory (ISO 3166-1), when it names one. */
  country: string | undefined;
  /** The languages of the directory, the source language first. */
  languages: readonly string[];
  /** Was the head of the directory there to be read? */
  hasHead: boolean;
  /** Is there a list of services, if an empty one? */
  hasServices: boolean;
  /** Ids that are missing only because their file could not be read. */
  unreadIds: ReadonlySet<string>;
  /** The ids of the records that have come by, that of the one looked at among them. For rules that compare records. */
  ids: Readonly<Record<'organizations' | 'services', KnownIds>>;
  /** From the root of the directory to the record looked at. */
  readonly path: Path;
  /** What the directory says in one place and must not say in another. */
  readonly secrets: Secrets;
  /** Is it asked once every record has been seen, so that all secrets are known? */
  isOfSecrets?: boolean;
}

export interface Report {
  (what?: {
    /** From the record (from the root for `whole`) to the value at fault; the record itself when left out. */
    path?: Path;
    params?: Params;
    /** The record it is about, where that is not the one looked at: for rules on the whole directory. */
    recordId?: string;
    /** Other places, counted from the root of the directory. */
    related?: readonly Path[];
  }): void;
}

interface RuleBase {
  /** `entity/problem`, written out; never reused. */
  code: string;
  severity: Severity;
  /** What the rule rests on: a section of the design, a standard, a law. */
  source: string;
  /** Why it matters, in English; other languages have it among their sentences. */
  why: string;
  /** Codes of `schema/…` findings at the same place that this rule says better. */
  replaces?: readonly string[];
  /** Does it look for what `context.secrets` holds? Then it is asked once every record has been seen; `too` both before and then. */
  needsSecrets?: true | 'too';
}

/** What a rule listens for in texts. */
export interface TextHearing {
  /**
   * What is heard in a text, as bits; of the same function it is asked once for all rules.
   * @param language its tag
   */
  listen(text: string, language: string): number;
  /** Those of the bits that matter. */
  bits: number;
}

/** Listens for one thing. */
export const hearing = (isHeard: (text: string) => boolean): TextHearing => ({
  listen: (text) => (isHeard(text) ? 1 : 0),
  bits: 1,
});

/** A rule on one kind of record. `directory` is its head, without organisations and services. The examples are such records, laid over a plain one of `rules/example.ts`. */
export interface RecordRule<Kind extends RecordKind = RecordKind> extends RuleBase {
  on: Kind;
  /** What the examples are laid over, when it takes more than such a record to show them. */
  examplesOn?: 'directory';
  ok: unknown;
  notOk: unknown;
  /** Asked only of records that have this field, whatever stands in it. Of several the one that is rarest. */
  when?: string;
  /**
   * For rules on `service` that look at one field after the other: the fields that they look at beside it. What such a rule
   * says of a field depends on nothing else, so it can be asked about one field at a time, and what it says of those that
   * stand in many records is remembered.
   */
  fieldByField?: readonly string[];
  /**
   * For rules that are asked field by field: of a text in which nothing of this is heard, in no language, the rule has
   * nothing to say. So it needs not be asked about a summary that speaks of something else.
   */
  hears?: TextHearing;
  /** For rules that listen: of a service of which this is false the rule has nothing to say, whatever its texts are. Keep it cheap. */
  concerns?: (service: Data) => boolean;
  /**
   * For rules on `text` and `string`: asked only of texts with one of these signs, in one language at least. They are
   * looked for once for all rules, so a plain sentence costs next to nothing.
   */
  within?: TextSign | readonly TextSign[];
  /**
   * For rules on `text` and `string`: without a match of this in the text the rule has nothing to say, and is not asked.
   * Tried only on texts with one of the signs of `within`, for each rule anew: keep it to a few cheap letters.
   */
  mayHold?: RegExp;
  /** For rules on `text`: asked only of texts in two languages or more. */
  compares?: true;
  check(record: RecordKinds[Kind], report: Report, context: RuleContext): void;
}

/** An organisation or a service as it comes by, with its path from the root. */
export interface SeenRecord {
  list: 'organizations' | 'services';
  record: Data;
  path: Path;
  /** Where in its list another record with its id stood first; -1 when that is no longer known. */
  earlier: number | undefined;
}

/**
 * A rule that compares records with each other. A large directory is read record by record and never held whole, so
 * the rule keeps what it needs: ids and paths, never records. The examples are laid over a plain directory.
 */
export interface WholeRule<Memory = unknown> extends RuleBase {
  on: 'whole';
  /** What the examples are laid over, when it is not the directory. */
  examplesOn?: 'service' | 'organization';
  ok: unknown;
  notOk: unknown;
  start(): Memory;
  /** Called for each organisation, then for each service, in the order of the data. */
  see(seen: SeenRecord, memory: Memory, context: RuleContext): void;
  /** Called once at the end; paths count from the root of the directory. */
  finish(memory: Memory, report: Report, context: RuleContext): void;
  check?: undefined;
}

/** A rule that the schema itself carries out; `from-zod-issue.ts` gives its findings. */
export interface ShapeRule extends RuleBase {
  on: 'directory' | 'organization' | 'service' | 'location';
  ok: unknown;
  notOk: unknown;
  check?: undefined;
}

/** A rule on a file, found while it is read. The examples are the bytes of a YAML file, or its text. */
export interface FileRule extends RuleBase {
  on: 'file';
  ok: string | Uint8Array;
  notOk: string | Uint8Array;
  check?: undefined;
}

export type Rule = { [Kind in RecordKind]: RecordRule<Kind> }[RecordKind] | WholeRule | ShapeRule | FileRule;

/** What the examples of a rule are laid over. */
export const examplesOn = (rule: Rule): RecordKind | 'file' =>
  ('examplesOn' in rule ? rule.examplesOn : undefined) ?? (rule.on === 'whole' ? 'directory' : rule.on);

/** Declares a rule on one kind of record. */
export const defineRule = <Kind extends RecordKind>(rule: RecordRule<Kind>): RecordRule<Kind> => rule;
/** Declares a rule that compares records with each other. */
export const defineWholeRule = <Memory>(rule: WholeRule<Memory>): WholeRule =>
  // Each memory goes back only to the rule that made it.
  rule as unknown as WholeRule;
/** Declares what the schema checks, for the catalogue. */
export const defineShapeRule = (rule: ShapeRule): ShapeRule => rule;
/** Declares what is found while a file is read, for the catalogue. */
export const defineFileRule = (rule: Omit<FileRule, 'on'>): FileRule => ({ ...rule, on: 'file' });
