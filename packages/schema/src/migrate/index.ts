/**
 * Between versions of the data model. A reader's phone never loads these; tools do.
 * @packageDocumentation
 */
export { migrateDirectory, MigrationError, MIGRATIONS, type MigrationResult } from './migrate-directory.ts';
export type { Document, Migration, MigrationLoss, MigrationStep } from './migration.ts';
