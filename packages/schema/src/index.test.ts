import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as api from './index.ts';

const FOLDER = (expect.getState().testPath ?? '').replace(/index\.test\.ts$/, '');

/** Every file that a bundler takes into a build of an entry, and every module it would leave to be loaded. */
async function filesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: FOLDER,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  const external = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  return [...Object.keys(metafile.inputs), ...external];
}

test('the names that others rely on are there', () => {
  expect(Object.keys(api)).toEqual(
    expect.arrayContaining([
      'openingStatus',
      'nextChange',
      'weekView',
      'queryServices',
      'resolveText',
      'distance',
      'mergeDirectories',
      'accessSummary',
      'readDirectory',
    ]),
  );
});

test('no name is added or lost unnoticed', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "ANONYMITY",
      "AREA_SCOPE",
      "AUDIENCE",
      "AUTHORITY_CONTACT",
      "BASIS",
      "CAN_ASK_FOR",
      "CHANNEL",
      "CONDITION_KEYS",
      "CONDITION_QUESTIONS",
      "CONFIDENCE",
      "CONTACT_COST",
      "COST",
      "DirectorySearch",
      "ENTRY",
      "HOLIDAY_RULE",
      "IDENTIFICATION",
      "INTERFACE_LANGUAGES",
      "LANGUAGE_MODE",
      "LOCATION_KIND",
      "ListSearch",
      "NEEDS",
      "NEED_GROUPS",
      "NUMBER_SHOWN",
      "OPEN_LISTS",
      "ORGANIZATION_TYPE",
      "PERSONAL_NUMBER",
      "PHONE_CHANNELS",
      "PRECISION",
      "PROFESSIONAL_SECRECY",
      "RECORDS",
      "RESIDENCE_STATUS",
      "SCHEMA_VERSION",
      "SCHEMA_VERSIONS",
      "SERVICE_STATUS",
      "TOGGLES",
      "TRANSLATION_ORIGIN",
      "TextSearch",
      "VERIFICATION_METHOD",
      "VISIBILITY",
      "WEEKDAYS",
      "WELCOME",
      "WHEELCHAIR",
      "accessCondition",
      "accessSummary",
      "baseLanguageOf",
      "codeWords",
      "countTowns",
      "currentAlert",
      "dateAt",
      "diffDirectories",
      "distance",
      "entryCodes",
      "entryConditions",
      "fieldEvidenceOn",
      "foldText",
      "hasAuthorityPresent",
      "hoursFreshUntil",
      "hoursStaleAfter",
      "isEveryWeek",
      "isFree",
      "isOwnCode",
      "isPlaceName",
      "isRegionName",
      "isTimeZone",
      "isWithin",
      "localMomentOf",
      "mergeDirectories",
      "mergedOfOne",
      "nearestPlace",
      "needGroupOf",
      "needsNoAppointment",
      "needsNoPapers",
      "nextChange",
      "openingStatus",
      "organizationOriginOf",
      "originOf",
      "queryServices",
      "readDirectory",
      "readDirectoryInSteps",
      "recordFreshUntil",
      "residencePromise",
      "resolveText",
      "servesPlace",
      "serviceStatus",
      "staleness",
      "standardCodeOf",
      "typedWords",
      "upcomingExceptions",
      "weekView",
    ]
  `);
});

test('what a reader’s phone loads has no dependency, zod least of all', async () => {
  const files = await filesOf('index.ts');
  expect(files).toContain('derive/search/query-services.ts');
  expect(
    files.filter((file) => !/^(?:index|codes\/[a-z-]+|derive\/[a-z]+\/[a-z-]+)\.ts$/.test(file)),
  ).toEqual([]);
});

test.each(['locales/nb.ts', 'locales/en.ts', 'locales/ar.ts'])(
  'the words of a language bring nothing else with them: %s',
  async (entry) => {
    expect(await filesOf(entry)).toEqual([entry]);
  },
);

test('the tools’ entry does load zod, so the two tests above can see it', async () => {
  expect((await filesOf('zod.ts')).some((file) => file.includes('node_modules/zod/'))).toBe(true);
});
