import type { Secrets } from '../facts/secrets.ts';
import type { RawFinding } from '../finding.ts';

/** A field of a record, with what came of it. The same text of the same field is the same part, wherever it stands. */
export interface RecordPart {
  /** What `JSON.parse` makes of it. */
  readonly value: unknown;
  /** Different for each text of each field, from 2; 0 for a part that is not kept, of which nothing can be remembered. */
  readonly id: number;
  /** Has it the right shape? Unknown until it was asked. */
  isRight: boolean | undefined;
  /** What the rules on texts say of it, with paths from the record; unknown until they were asked. */
  told: readonly RawFinding[] | undefined;
  /** Secrets of which nothing in it says anything, whatever record it is of. */
  silentOf: Secrets | undefined;
}

/** A record in parts, as it was cut out of its file: all of its fields, in the order of the data. */
export interface RecordParts {
  readonly fields: readonly string[];
  readonly parts: readonly RecordPart[];
  /** Part by part what tells records apart: the id of the part, below zero for a field of which nothing can be remembered. */
  readonly keys: readonly number[];
  /** The number of a field, the same for all records. */
  numberOf(field: string): number;
  /** The id of the part in the field of a number: 0 when it cannot be known again, and 1 when the record has no such field. */
  idOf(fieldNumber: number): number;
  /** How often a field was found to be worth keeping after all. */
  readonly recoveries: number;
}
