import type { SchemaVersion } from '../codes/schema-version.ts';

/** Parsed JSON of a whole directory, read with care: only what a migration is about needs to fit the schema. */
export type Document = Record<string, unknown>;

/** Something that a version cannot say. */
export interface MigrationLoss {
  /** JSON Pointer (RFC 6901) into the document that was given. */
  path: string;
  /** What was lost, in English, for the person who runs the migration. */
  detail: string;
}

/** What one step gives. */
export interface MigrationStep {
  /** The document in the version that the step leads to. */
  document: Document;
  /** What that version cannot say; empty when it says everything. */
  losses: MigrationLoss[];
}

/** The way between two neighbouring versions. Both directions leave the document that they are given as it is. */
export interface Migration {
  /** The older version. */
  from: SchemaVersion;
  /** The newer version, the next one after `from`. */
  to: SchemaVersion;
  /** What the newer version adds, in one sentence. */
  adds: string;
  /** To the newer version; nothing is ever lost on this way. */
  up: (document: Document) => MigrationStep;
  /** To the older version; what it cannot say travels in `extensions` where there is room, and is reported where not. */
  down: (document: Document) => MigrationStep;
}
