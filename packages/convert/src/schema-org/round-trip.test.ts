import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { publicPart } from '../secrecy/public-part.ts';
import { norway } from '../draft/testing/norway.ts';
import { fromSchemaOrg } from './from-schema-org.ts';
import { SCHEMA_ORG_LOSSES } from './losses.ts';
import { toSchemaOrg } from './to-schema-org.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const nothing = () => undefined;

describe('any directory', () => {
  test('comes back whole but for notes and secrets, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryDirectory, fc.constantFrom(undefined, 'en', 'zh-Hans'), (directory, language) => {
        const { output, losses } = toSchemaOrg(directory, language === undefined ? {} : { language });
        expect(losses.filter(({ reason }) => !(reason in SCHEMA_ORG_LOSSES))).toEqual([]);
        expect(fromSchemaOrg(asJson(output))).toEqual({
          output: asJson(publicPart(directory, nothing)),
          losses: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  test('comes back from a web page too', () => {
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        const { output } = toSchemaOrg(directory);
        const json = JSON.stringify(output).replaceAll('<', '\\u003c');
        const page = `<html><head><script type="application/ld+json">${json}</script></head></html>`;
        expect(fromSchemaOrg(page)).toEqual({ output: asJson(publicPart(directory, nothing)), losses: [] });
      }),
      { numRuns: 30 },
    );
  });
});

test('the Norwegian directory comes back whole; not in words are notes, areas of secret places, fine points of towns and some hours', () => {
  const directory = norway();
  const { output, losses } = toSchemaOrg(directory, { today: directory.updatedOn });
  expect(
    [...new Set(losses.map(({ path, reason }) => `${reason} ${path.replace(/\d+/g, '*')}`))].sort(),
  ).toEqual([
    'schema-org/holidays-unsaid /services/*/contacts/*/openingHours',
    'schema-org/holidays-unsaid /services/*/openingHours',
    'schema-org/hours-stale /services/*/contacts/*/openingHours',
    'schema-org/hours-stale /services/*/locations/*/openingHours',
    'schema-org/hours-stale /services/*/openingHours',
    'schema-org/hours-unsaid /services/*/locations/*/openingHours',
    'schema-org/hours-unsaid /services/*/openingHours',
    'schema-org/internal /services/*/internal',
    'schema-org/secret-place /services/*/locations/*/area',
    'schema-org/secret-place /services/*/locations/*/position',
  ]);
  expect(fromSchemaOrg(asJson(output))).toEqual({
    output: asJson(publicPart(directory, nothing)),
    losses: [],
  });
});
