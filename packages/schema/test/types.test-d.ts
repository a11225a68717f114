/** The public types, by the compiler: what widens, or becomes `any`, fails here. Nothing in this file is run. */
import { describe, expectTypeOf, test } from 'vitest';
import * as contacts from '../src/contacts/index.ts';
import * as mappings from '../src/codes/mappings/index.ts';
import * as hoursText from '../src/hours-text/index.ts';
import * as kit from '../src/index.ts';
import * as migrate from '../src/migrate/index.ts';
import { fieldNoteOf, type FieldNote } from '../src/model/index.ts';
import * as pictograms from '../src/pictograms/index.ts';
import * as schemas from '../src/zod.ts';

type NamesOfFunctions<Module> = {
  [Name in keyof Module]: Module[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof Module];

type Hours = kit.OpeningHours | undefined;
type AnyDirectory = kit.Directory | kit.MergedDirectory;
/** What holds the codes of a directory's own. */
type Head = { codes?: readonly kit.CodeDefinition[] | undefined };

describe('functions on access', () => {
  test('take a service, the name of a condition and a date, and give conditions', () => {
    expectTypeOf(kit.accessCondition).parameters.toEqualTypeOf<[kit.Service, kit.ConditionKey, string]>();
    expectTypeOf(kit.accessCondition).returns.toEqualTypeOf<kit.Condition>();
    expectTypeOf(kit.accessSummary).toEqualTypeOf<
      (service: kit.Service, today: string) => Record<kit.ConditionKey, kit.Condition>
    >();
    expectTypeOf(kit.entryConditions).toEqualTypeOf<
      (service: kit.Service, today: string) => kit.Condition[]
    >();
    expectTypeOf(kit.entryCodes).toEqualTypeOf<(service: kit.Service) => string[]>();
    // @ts-expect-error -- a condition that does not exist
    kit.accessCondition({} as kit.Service, 'price', '2026-11-24');
    // @ts-expect-error -- ways in hold several codes, so they are no condition of one
    kit.accessCondition({} as kit.Service, 'entry', '2026-11-24');
  });

  test('give answers of a few words, and yes or no', () => {
    expectTypeOf(kit.residencePromise).toEqualTypeOf<
      (
        service: kit.Service,
        today: string,
        head?: { codes?: readonly kit.CodeDefinition[] | undefined },
      ) => 'confirmed' | 'rule' | 'unknown'
    >();
    expectTypeOf(kit.isFree).toEqualTypeOf<(service: kit.Service, today: string) => boolean>();
    expectTypeOf(kit.needsNoPapers).toEqualTypeOf<
      (
        service: kit.Service,
        today: string,
        head?: { codes?: readonly kit.CodeDefinition[] | undefined },
      ) => boolean
    >();
    expectTypeOf(kit.needsNoAppointment).toEqualTypeOf<(service: kit.Service, today?: string) => boolean>();
    expectTypeOf(kit.hasAuthorityPresent).toEqualTypeOf<(service: kit.Service) => boolean>();
    // @ts-expect-error -- no date: whether evidence is old could not be told
    kit.isFree({} as kit.Service);
  });
});

describe('functions on hours', () => {
  test('take hours that may be missing, and a moment as a number or a Date', () => {
    expectTypeOf(kit.openingStatus).toEqualTypeOf<
      (hours: Hours, options: kit.OpeningStatusOptions) => kit.OpeningStatus
    >();
    expectTypeOf(kit.nextChange).toEqualTypeOf<
      (hours: Hours, options: kit.OpeningStatusOptions) => { at: string; state: kit.OpeningState } | undefined
    >();
    expectTypeOf(kit.weekView).toEqualTypeOf<
      (hours: Hours, options: kit.WeekViewOptions) => kit.WeekDayView[]
    >();
    expectTypeOf(kit.upcomingExceptions).toEqualTypeOf<
      (hours: Hours, options: kit.UpcomingExceptionsOptions) => kit.UpcomingException[]
    >();
    expectTypeOf<kit.OpeningStatusOptions['at']>().toEqualTypeOf<number | Date>();
    // @ts-expect-error -- without a time zone
    kit.openingStatus(undefined, { at: 0 });
    // @ts-expect-error -- a moment as words
    kit.openingStatus(undefined, { at: '2026-11-24', timeZone: 'Europe/Oslo' });
  });

  test('give states and reasons of fixed words', () => {
    expectTypeOf<kit.OpeningStatus['state']>().toEqualTypeOf<'open' | 'closed' | 'unknown'>();
    expectTypeOf<kit.UnknownReason>().toEqualTypeOf<
      'no-hours' | 'holiday-unconfirmed' | 'stale' | 'condition' | 'end-unknown' | 'printed-only' | 'notice'
    >();
    expectTypeOf<kit.DayView['weekday']>().toEqualTypeOf<'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'>();
    expectTypeOf<kit.OpeningStatus['openFor']>().toEqualTypeOf<
      (kit.AudienceGroup | kit.OwnCode)[] | undefined
    >();
  });

  test('take a week for lines and text, and a zone for moments', () => {
    expectTypeOf(hoursText.weekLines).toEqualTypeOf<(week: readonly kit.DayView[]) => hoursText.WeekLine[]>();
    expectTypeOf(hoursText.weekText).toEqualTypeOf<
      (week: readonly kit.DayView[], language: string) => string
    >();
    expectTypeOf(kit.typedWords).toEqualTypeOf<(text: string) => kit.TypedWord[]>();
    expectTypeOf(kit.isTimeZone).toEqualTypeOf<(timeZone: string) => boolean>();
    expectTypeOf(kit.isPlaceName).toEqualTypeOf<(area: string) => boolean>();
    expectTypeOf(kit.isRegionName).toEqualTypeOf<(region: string) => boolean>();
    expectTypeOf(kit.dateAt).toEqualTypeOf<(at: number, timeZone: string) => string>();
    expectTypeOf(kit.localMomentOf).toEqualTypeOf<
      (instant: number, timeZone: string) => { day: number; date: string; minute: number }
    >();
  });
});

describe('functions on a service', () => {
  test('tell its state, with whose hours say so', () => {
    expectTypeOf(kit.serviceStatus).toEqualTypeOf<
      (service: kit.Service, context: Omit<kit.OpeningStatusOptions, 'staleAfter'>) => kit.ServiceStatus
    >();
    expectTypeOf<kit.ServiceStatus>().toExtend<kit.OpeningStatus>();
    expectTypeOf<kit.ServiceStatus['of']['kind']>().toEqualTypeOf<'service' | 'location' | 'contact'>();
  });

  test('tell how fresh it is, from its verification alone', () => {
    expectTypeOf(kit.recordFreshUntil).toEqualTypeOf<(service: kit.Checked) => string>();
    expectTypeOf(kit.hoursFreshUntil).toEqualTypeOf<(service: kit.Checked) => string>();
    expectTypeOf(kit.hoursStaleAfter).toEqualTypeOf<
      (
        service: kit.Checked,
        moment: Pick<kit.OpeningStatusOptions, 'at' | 'timeZone'>,
        hours?: kit.OpeningHours,
      ) => string
    >();
    expectTypeOf(kit.isEveryWeek).toEqualTypeOf<(period: kit.Period) => boolean>();
    expectTypeOf(kit.staleness).toEqualTypeOf<(service: kit.Service, today: string) => kit.Staleness>();
    expectTypeOf<kit.Staleness['conditions']>().toEqualTypeOf<kit.ConditionKey[]>();
    expectTypeOf(kit.fieldEvidenceOn).toEqualTypeOf<
      (service: kit.Service, path: string) => string | undefined
    >();
  });

  test('tell ways to reach it, of which there may be none', () => {
    expectTypeOf(contacts.contactsNow).toEqualTypeOf<
      (service: kit.Service, options: contacts.BestContactOptions) => contacts.ContactOption[]
    >();
    expectTypeOf(contacts.bestContact).toEqualTypeOf<
      (service: kit.Service, options: contacts.BestContactOptions) => contacts.ContactOption | undefined
    >();
    expectTypeOf<contacts.Availability>().toEqualTypeOf<'now' | 'later' | 'unknown' | 'closed'>();
    // @ts-expect-error -- a channel that does not exist
    contacts.contactsNow({} as kit.Service, { at: 0, timeZone: 'Europe/Oslo', channels: ['fax'] });
  });

  test('tell where it is, in degrees and metres', () => {
    expectTypeOf(kit.distance).toEqualTypeOf<(from: kit.Point, to: kit.Point) => number>();
    expectTypeOf(kit.nearestPlace).toEqualTypeOf<
      (service: Pick<kit.Service, 'locations'>, near: kit.Point) => kit.NearestPlace | undefined
    >();
    expectTypeOf(kit.servesPlace).toEqualTypeOf<
      (service: kit.Service, place: kit.Place, home: string) => 'yes' | 'no' | 'unknown'
    >();
    // @ts-expect-error -- a pair of numbers, of which nobody knows which comes first
    kit.distance([59.9, 10.7], [60.4, 5.3]);
  });
});

describe('functions on a directory', () => {
  test('read anything, and give a directory only when it is one', () => {
    expectTypeOf(kit.readDirectory).toEqualTypeOf<
      (value: unknown) => { directory: kit.Directory | undefined; problems: kit.ReadProblem[] }
    >();
    expectTypeOf<kit.ReadProblem['kind']>().toEqualTypeOf<'missing' | 'unusable' | 'unsafe'>();
  });

  test('search it', () => {
    expectTypeOf(kit.queryServices).toEqualTypeOf<
      (query: kit.Query, directory: kit.Directory, options: kit.QueryOptions) => kit.Results
    >();
    expectTypeOf<kit.Sort>().toEqualTypeOf<'default' | 'nearest' | 'open-first' | 'name'>();
    expectTypeOf<kit.Facets['needs']>().toEqualTypeOf<ReadonlyMap<string, number>>();
    // @ts-expect-error -- an order that does not exist
    kit.queryServices({ sort: 'cheapest' }, {} as kit.Directory, { at: 0 });
    // @ts-expect-error -- no moment
    kit.queryServices({}, {} as kit.Directory, {});
  });

  test('merge and compare several', () => {
    expectTypeOf(kit.mergeDirectories).toEqualTypeOf<
      (directories: readonly kit.Directory[], ids?: readonly Map<string, string>[]) => kit.MergedDirectory
    >();
    expectTypeOf(kit.originOf).toEqualTypeOf<
      (directory: AnyDirectory, serviceId: string) => kit.DirectoryHead
    >();
    expectTypeOf(kit.organizationOriginOf).toEqualTypeOf<
      (directory: AnyDirectory, organizationId: string) => kit.DirectoryHead
    >();
    expectTypeOf<keyof kit.DirectoryHead & ('services' | 'organizations')>().toBeNever();
    expectTypeOf(kit.diffDirectories).toEqualTypeOf<
      (before: kit.Directory, after: kit.Directory) => kit.DirectoryChange[]
    >();
    expectTypeOf<kit.DirectoryChange['kind']>().toEqualTypeOf<'added' | 'removed' | 'changed'>();
    expectTypeOf<Extract<kit.DirectoryChange, { kind: 'changed' }>['topic']>().toEqualTypeOf<
      'place' | 'access' | 'availability' | 'contact' | 'evidence' | 'words' | 'other'
    >();
  });
});

describe('functions on text and codes', () => {
  test('give a text and its language, or nothing', () => {
    expectTypeOf(kit.baseLanguageOf).toEqualTypeOf<(tag: string) => string>();
    expectTypeOf(kit.foldText).toEqualTypeOf<(text: string) => string>();
    expectTypeOf(kit.resolveText).toEqualTypeOf<
      (
        text: kit.Text | undefined,
        languages: string | readonly string[],
        sourceLanguage?: string,
      ) => kit.ResolvedText | undefined
    >();
    expectTypeOf<kit.Text>().toEqualTypeOf<string | Record<string, string>>();
  });

  test('tell own codes from those of the standard, a list at a time', () => {
    expectTypeOf(kit.isOwnCode).guards.toEqualTypeOf<`${string}:${string}`>();
    expectTypeOf(kit.needGroupOf).toEqualTypeOf<(need: string) => kit.NeedGroup | undefined>();
    expectTypeOf(kit.standardCodeOf<'needs'>).toEqualTypeOf<
      (list: 'needs', code: string, directory: Head) => kit.Need | undefined
    >();
    expectTypeOf(kit.standardCodeOf('audience', 'roma', {})).toEqualTypeOf<kit.AudienceGroup | undefined>();
    expectTypeOf(kit.codeWords).toEqualTypeOf<
      (
        list: kit.OpenList,
        code: string,
        labels: Pick<kit.CodeNames, 'language' | kit.OpenList>,
        directory: Head & { languages?: readonly string[] },
      ) => kit.CodeWords
    >();
    // @ts-expect-error -- a list that nobody may add to
    kit.standardCodeOf('visibility', 'public', {});
  });
});

describe('functions of the other entries', () => {
  test('migrate to a version that exists', () => {
    expectTypeOf(migrate.migrateDirectory).toEqualTypeOf<
      (value: unknown, to?: kit.SchemaVersion) => migrate.MigrationResult
    >();
    expectTypeOf<migrate.MigrationError['code']>().toEqualTypeOf<'not-a-directory' | 'unknown-version'>();
    expectTypeOf(migrate.MIGRATIONS).toEqualTypeOf<readonly migrate.Migration[]>();
    // @ts-expect-error -- a version that there is not
    migrate.migrateDirectory({}, '2.0');
  });

  test('name terms, tags and drawings of a list that exists', () => {
    type OfCode<Found> = (list: kit.CodeList, code: string) => Found;
    expectTypeOf(mappings.openEligibilityOf).toEqualTypeOf<OfCode<readonly mappings.Mapping[]>>();
    expectTypeOf(mappings.openEligibilityNoteOf).toEqualTypeOf<OfCode<string | undefined>>();
    expectTypeOf(mappings.osmTagsOf).toEqualTypeOf<OfCode<mappings.OsmTags | undefined>>();
    expectTypeOf(mappings.osmNoteOf).toEqualTypeOf<OfCode<string | undefined>>();
    expectTypeOf(mappings.codesOfOsmTags).returns.toEqualTypeOf<{
      readonly needs: readonly kit.Need[];
      readonly audience: readonly kit.AudienceGroup[];
    }>();
    expectTypeOf<mappings.Relation>().toEqualTypeOf<'exact' | 'broader' | 'narrower' | 'related'>();
    expectTypeOf(pictograms.pictogramOf).toEqualTypeOf<OfCode<pictograms.Pictogram | undefined>>();
    expectTypeOf(pictograms.pictogramSvg).toEqualTypeOf<(pictogram: pictograms.Pictogram) => string>();
    // @ts-expect-error -- a list that does not exist
    pictograms.pictogramOf('colours', 'red');
  });

  test('give a note for a field that exists, and perhaps none for any other name', () => {
    expectTypeOf(fieldNoteOf('service', 'needs')).toEqualTypeOf<FieldNote>();
    expectTypeOf(fieldNoteOf('service', 'any' as string)).toEqualTypeOf<FieldNote | undefined>();
  });

  test('parse to the types of the main entry', () => {
    expectTypeOf(schemas.directorySchema.parse).returns.toEqualTypeOf<kit.Directory>();
    expectTypeOf(schemas.serviceSchema.parse).returns.toEqualTypeOf<kit.Service>();
    expectTypeOf(schemas.organizationSchema.parse).returns.toEqualTypeOf<kit.Organization>();
    expectTypeOf(schemas.openingHoursSchema.parse).returns.toEqualTypeOf<kit.OpeningHours>();
    expectTypeOf(schemas.locationSchema.parse).returns.toEqualTypeOf<kit.Location>();
    expectTypeOf(schemas.codeDefinitionSchema.parse).returns.toEqualTypeOf<kit.CodeDefinition>();
  });
});

describe('this file', () => {
  test('knows every public function: a new one is added here', () => {
    expectTypeOf<NamesOfFunctions<typeof kit>>().toEqualTypeOf<
      | 'accessCondition' | 'accessSummary' | 'baseLanguageOf' | 'codeWords' | 'currentAlert' | 'dateAt' | 'diffDirectories'
      | 'distance' | 'entryCodes' | 'entryConditions' | 'fieldEvidenceOn' | 'foldText' | 'hasAuthorityPresent'
      | 'hoursFreshUntil' | 'hoursStaleAfter' | 'isEveryWeek' | 'isFree' | 'isOwnCode' | 'isPlaceName' | 'isRegionName' | 'isTimeZone' | 'localMomentOf' | 'mergeDirectories' | 'mergedOfOne'
      | 'nearestPlace' | 'needGroupOf' | 'needsNoAppointment' | 'needsNoPapers' | 'nextChange' | 'openingStatus'
      | 'countTowns' | 'isWithin' | 'organizationOriginOf' | 'originOf' | 'queryServices' | 'readDirectory' | 'readDirectoryInSteps' | 'recordFreshUntil'
      | 'residencePromise' | 'resolveText' | 'servesPlace' | 'serviceStatus' | 'staleness' | 'standardCodeOf'
      | 'typedWords' | 'upcomingExceptions' | 'weekView'
    >(); // prettier-ignore
    expectTypeOf<NamesOfFunctions<typeof hoursText>>().toEqualTypeOf<'weekLines' | 'weekText'>();
    expectTypeOf<NamesOfFunctions<typeof contacts>>().toEqualTypeOf<
      'bestContact' | 'contactLink' | 'contactsNow' | 'dialledNumber' | 'leavesSite' | 'printedNumber' | 'webLink'
    >(); // prettier-ignore
  });
});
