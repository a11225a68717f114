import { SCHEMA_VERSION } from '../../src/codes/schema-version.ts';
import type { Directory } from '../../src/entities/directory.ts';
import { makeDirectory } from '../fixtures/make.ts';
import type { RequirementFixture } from './fixture.ts';
import { fixturesA1To17 } from './fixtures-a-1-17.ts';
import { fixturesA18To33 } from './fixtures-a-18-33.ts';
import { fixturesB1To15 } from './fixtures-b-1-15.ts';
import { fixturesB16To30 } from './fixtures-b-16-30.ts';
import { READ_ON } from './make.ts';
import { ORGANIZATIONS } from './organizations.ts';

/** The fixtures by the file that they stand in. */
export const FIXTURES_BY_FILE: Readonly<Record<string, readonly RequirementFixture[]>> = {
  'fixtures-a-1-17.ts': fixturesA1To17,
  'fixtures-a-18-33.ts': fixturesA18To33,
  'fixtures-b-1-15.ts': fixturesB1To15,
  'fixtures-b-16-30.ts': fixturesB16To30,
};

export const FIXTURES: readonly RequirementFixture[] = Object.values(FIXTURES_BY_FILE).flat();

/** A whole directory of a fixture's records. Its source language is English. */
export function directoryOf({ services, organizations, head }: RequirementFixture): Directory {
  const runners = new Set(services.flatMap(({ organizationIds }) => organizationIds));
  return makeDirectory(services, {
    schemaVersion: SCHEMA_VERSION,
    id: 'requirements',
    name: 'Records of real services',
    languages: ['en', 'nb'],
    updatedOn: READ_ON,
    organizations: organizations ?? ORGANIZATIONS.filter(({ id }) => runners.has(id)),
    ...head,
  });
}
