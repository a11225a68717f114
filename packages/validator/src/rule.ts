import type { Data } from './data.ts';
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
  /** The whole directory, or what there is of it. */
  directory: Data;
  /** The service that the record belongs to. */
  service: Data | undefined;
  /** The country of the directory (ISO 3166-1), when it names one. */
  country: string | undefined;
  /** The languages of the directory, the source language first. */
  languages: readonly string[];
  /** Was the head of the directory there to be read? */
  hasHead: boolean;
  /** Ids that are missing only because their file could not be read. */
  unreadIds: ReadonlySet<string>;
  /** Computes something about the whole directory once for all records. `key` is the code of the rule. */
  once<T>(key: string, compute: () => T): T;
}

export interface Report {
  (what?: {
    /** From the record to the value at fault; the record itself when left out. */
    path?: Path;
    params?: Params;
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
}

/** A rule on one kind of record. The examples are such records, laid over a plain one of `rules/example.ts`. */
export interface RecordRule<Kind extends RecordKind = RecordKind> extends RuleBase {
  on: Kind;
  ok: unknown;
  notOk: unknown;
  check(record: RecordKinds[Kind], report: Report, context: RuleContext, path: Path): void;
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

export type Rule = { [Kind in RecordKind]: RecordRule<Kind> }[RecordKind] | ShapeRule | FileRule;

/** Declares a rule on one kind of record. */
export const defineRule = <Kind extends RecordKind>(rule: RecordRule<Kind>): RecordRule<Kind> => rule;
/** Declares what the schema checks, for the catalogue. */
export const defineShapeRule = (rule: ShapeRule): ShapeRule => rule;
/** Declares what is found while a file is read, for the catalogue. */
export const defineFileRule = (rule: FileRule): FileRule => rule;
