import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import * as convert from '@service-directory/convert';
import { detectJson } from '@service-directory/convert/detect-json';
import * as formats from '@service-directory/convert/formats';
import { readDirectory, SCHEMA_VERSIONS } from '@service-directory/schema';
import { migrateDirectory, MigrationError } from '@service-directory/schema/migrate';
import * as validator from '@service-directory/validator';
import { reviewDirectory } from '@service-directory/validator/edit';
import { fullDirectory } from '../../../schema/test/fixtures/full-directory.ts';
import { placesIn, put, type Path } from './places.ts';

/**
 * JSON of which no text can be made stands once in every place of a document. Drawing inputs finds such a fault one run
 * in many, since the place matters: this goes through all of them.
 */

/** `String()` throws on each, and so do a template, `join()` and a comparison. */
const UNSPEAKABLE = [{ toString: null }, [{ toString: null }], { value: { toString: null }, toString: null }];
/** So many places are spoilt at once, far from each other. */
const AT_ONCE = 6;
const MOST_TOLD = 5;
const TODAY = '2026-06-15';

/** The document, spoilt: the head and the lists one at a time, since all else hangs on them. */
function* spoilt(document: unknown): Generator<{ given: unknown; paths: Path[] }> {
  const places = placesIn(document);
  const [high, low] = [places.filter((path) => path.length < 3), places.filter((path) => path.length >= 3)];
  const step = Math.ceil(low.length / AT_ONCE);
  const batches = [
    ...high.map((path) => [path]),
    ...Array.from({ length: step }, (_, first) => low.filter((_path, at) => at % step === first)),
  ];
  for (const value of UNSPEAKABLE)
    for (const paths of batches) {
      const given = structuredClone(document);
      for (const path of paths) put(given, path, value);
      yield { given, paths };
    }
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const full = asJson(fullDirectory);

const READERS: Readonly<Record<string, [unknown, (given: never) => unknown]>> = {
  readDirectory: [full, readDirectory],
  validate: [
    full,
    (given) => {
      const { crashes } = validator.validate(given, { today: TODAY });
      if (crashes[0] !== undefined) throw crashes[0].error;
    },
  ],
  'fixText of JSON': [full, (given) => validator.fixText(JSON.stringify(given), 'JSON')],
  'fixText of YAML': [full, (given) => validator.fixText(stringify(given), 'YAML')],
  summarizeDirectories: [full, (given) => validator.summarizeDirectories([given], TODAY)],
  reviewDirectory: [full, (given) => reviewDirectory(given, { today: TODAY, withinDays: 30, lang: 'nb' })],
  completeHead: [full, (given) => formats.completeHead(given, { name: 'Havna' }, TODAY)],
  withoutSecretPlaces: [full, (given) => formats.withoutSecretPlaces(given)],
  migrateDirectory: [full, (given) => SCHEMA_VERSIONS.map((version) => migrated(given, version))],
  detectJson: [asJson(convert.toHsds(fullDirectory).output), detectJson],
  fromHsds: [asJson(convert.toHsds(fullDirectory).output), convert.fromHsds],
  fromSchemaOrg: [asJson(convert.toSchemaOrg(fullDirectory).output), convert.fromSchemaOrg],
  fromGeoJson: [asJson(convert.toGeoJson(fullDirectory).output), convert.fromGeoJson],
  fromOsm: [asJson(convert.toOsm(fullDirectory).output), convert.fromOsm],
};

function migrated(given: unknown, version: (typeof SCHEMA_VERSIONS)[number]): unknown {
  try {
    return migrateDirectory(given, version);
  } catch (error) {
    if (error instanceof MigrationError) return undefined;
    throw error;
  }
}

describe('what has no text is survived in every place of a document', () => {
  test.each(Object.keys(READERS))(
    '%s',
    (name) => {
      const [document, read] = READERS[name]!;
      const faults: string[] = [];
      for (const { given, paths } of spoilt(document))
        try {
          read(given as never);
        } catch (error) {
          faults.push(
            `${(error as Error).message} at one of ${paths.map((path) => path.join('/')).join(', ')}`,
          );
        }
      expect(faults.slice(0, MOST_TOLD)).toEqual([]);
    },
    120_000,
  );
});
