import { SCHEMA_VERSION, SCHEMA_VERSIONS, type SchemaVersion } from '../codes/schema-version.ts';
import { isRecord } from '../derive/read/is-record.ts';
import type { Document, Migration, MigrationLoss } from './migration.ts';
import { from1_0To1_1 } from './v1-0-to-1-1.ts';

/** Every step between neighbouring versions, oldest first. A new version adds one. */
export const MIGRATIONS: readonly Migration[] = [from1_0To1_1];

/** A migrated document, how it came about, and what was lost on the way. */
export interface MigrationResult {
  /** The document in the version asked for; the one that was given is left as it is. */
  output: Document;
  /** The steps taken, such as `1.0 → 1.1`; none when it already is in that version. */
  steps: string[];
  /** What the version asked for cannot say. Always empty on the way to a newer version. */
  losses: MigrationLoss[];
}

/** A migration that cannot be done, with a sentence for the person who asked for it. */
export class MigrationError extends Error {
  /** Tells the error from others where `instanceof` does not, as across two copies of the package. */
  override readonly name = 'MigrationError';
  constructor(
    /** `not-a-directory`: no document of ours. `unknown-version`: one that these tools do not know. */
    readonly code: 'not-a-directory' | 'unknown-version',
    /** What was found and what to do, in English, for the person who asked. */
    message: string,
  ) {
    super(message);
  }
}

function indexOfVersion(version: unknown, what: string): number {
  const index = SCHEMA_VERSIONS.findIndex((known) => known === version);
  if (index !== -1) return index;
  throw new MigrationError(
    'unknown-version',
    `${what} ${JSON.stringify(version)}, which these tools do not know: they know ${SCHEMA_VERSIONS.join(' and ')}. Update the tools, or check the spelling.`,
  );
}

/**
 * A directory in another version of the data model.
 * @param value parsed JSON of a whole directory; it need not fit the schema
 * @param to the version wanted, the newest when left out
 * @throws MigrationError when the value is no directory, or a version is not known
 */
export function migrateDirectory(value: unknown, to: SchemaVersion = SCHEMA_VERSION): MigrationResult {
  if (!isRecord(value) || value['kind'] !== 'service-directory')
    throw new MigrationError(
      'not-a-directory',
      'This is no service directory: a JSON document with "kind": "service-directory" is needed.',
    );
  let index = indexOfVersion(value['schemaVersion'], 'The directory says that its schemaVersion is');
  const target = indexOfVersion(to, 'The version asked for is');
  const result: MigrationResult = { output: value, steps: [], losses: [] };
  while (index !== target) {
    const isUp = index < target;
    const { from, to: newer, up, down } = MIGRATIONS[isUp ? index : index - 1]!;
    const { document, losses } = isUp ? up(result.output) : down(result.output);
    result.output = document;
    result.losses.push(...losses);
    result.steps.push(isUp ? `${from} → ${newer}` : `${newer} → ${from}`);
    index += isUp ? 1 : -1;
  }
  return result;
}
