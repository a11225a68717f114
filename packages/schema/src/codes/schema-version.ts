/**
 * The versions of this data model that these tools read and check, oldest first. Within a major version each one only
 * adds to the one before, so that the newest schema checks them all; see docs/versioning.md.
 */
export const SCHEMA_VERSIONS = ['1.0', '1.1'] as const;
/** The newest version: what tools write. */
export const SCHEMA_VERSION = '1.1';

/** One of `SCHEMA_VERSIONS`, as a file says it in `schemaVersion`. */
export type SchemaVersion = (typeof SCHEMA_VERSIONS)[number];
