/** The version of this data model, as written in every directory. */
export const SCHEMA_VERSION = '1.0';
