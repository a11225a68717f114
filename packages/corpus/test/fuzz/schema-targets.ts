import fc from 'fast-check';
import { arbitraryContact, arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import * as schema from '@service-directory/schema';
import { fromICalendarEvents, changesTimes, formatICalendar, fromOsmHours, isLimited, toICalendarEvents, toOsmHours } from '@service-directory/schema/convert-hours'; // prettier-ignore
import * as contacts from '@service-directory/schema/contacts';
import { isSure, limitsEnd, openUntil, sureOpening } from '@service-directory/schema/hours-outlook';
import { weekLines, weekText } from '@service-directory/schema/hours-text';
import * as termSearch from '@service-directory/schema/term-search';
import * as mappings from '@service-directory/schema/mappings';
import { migrateDirectory, MigrationError } from '@service-directory/schema/migrate';
import { fieldNoteOf } from '@service-directory/schema/model';
import { pictogramOf, pictogramSvg } from '@service-directory/schema/pictograms';
import { measurable } from '@service-directory/schema/zod';
import { isManifest, makeShards } from '@service-directory/schema/shards';
import { anyCode, anyDay, anyDirectory, anyHolidays, anyHours, anyInstant, anyJson, anyLanguage, anyMoment, anyPoint, anyService, anyString, anyTimeZone, asBytes, spoiltDirectory } from './values.ts'; // prettier-ignore
import { target, type Target } from './target.ts';

const { tuple } = fc;
const list = fc.constantFrom('needs' as const, 'audience' as const);
const anyQuery: fc.Arbitrary<schema.Query> = fc.record(
  {
    text: anyString,
    needs: fc.array(anyCode, { maxLength: 3 }),
    ...(Object.fromEntries(schema.TOGGLES.map((toggle) => [toggle, fc.boolean()])) as Record<
      schema.Toggle,
      fc.Arbitrary<boolean>
    >),
    language: anyLanguage,
    audience: anyCode,
    locality: anyString,
    country: fc.constantFrom('NO', 'no', '', 'XX'),
    near: anyPoint,
    withinMetres: fc.constantFrom(0, -1, 1000, Infinity, NaN),
    sort: fc.constantFrom('default', 'nearest', 'open-first', 'name'),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const contact = fc.oneof(
  arbitraryContact,
  anyService.map(
    (service) => service.contacts?.[0] ?? { channel: 'web' as const, value: 'https://example.org/' },
  ),
);
const conditionKey = fc.constantFrom(...schema.CONDITION_KEYS);
const week = tuple(anyHours, anyMoment).map(([hours, moment]) => schema.weekView(hours, moment));
const onService = (call: (service: schema.Service) => unknown): Target => target(tuple(anyService), call);
const onDay = (call: (service: schema.Service, day: string) => unknown): Target =>
  target(tuple(anyService, anyDay), call);
const onString = (call: (text: string) => unknown): Target =>
  target(tuple(anyString), call, { cost: 'trifling' });
const onDirectory = (call: (directory: schema.Directory) => unknown): Target =>
  target(tuple(anyDirectory), call, { cost: 'costly' });
const twoDirectories = tuple(anyDirectory, anyDirectory);

/** What a search gives, as data: records by their ids. */
const told = ({ results, facets }: schema.Results) => ({
  results: results.map(({ service, status, distanceMetres }) => [service.id, status.state, distanceMetres]),
  facets: Object.entries(facets).map(([name, counts]) => [
    name,
    counts instanceof Map ? [...counts] : counts,
  ]),
});

/** A digest that needs no promise of the platform: what names files is not what is tried here. */
const world = { encode: asBytes, decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes), sha256: (bytes: Uint8Array) => Promise.resolve(String(bytes.length).padStart(64, '0')) }; // prettier-ignore

export const schemaTargets: Readonly<Record<string, Target>> = {
  readDirectory: target(tuple(fc.oneof(spoiltDirectory, anyJson)), schema.readDirectory, { cost: 'costly' }),
  readDirectoryInSteps: target(
    tuple(fc.oneof(spoiltDirectory, anyJson)),
    (value) => {
      const reading = schema.readDirectoryInSteps(value);
      let step = reading.next();
      while (step.done !== true) step = reading.next();
      return step.value;
    },
    { cost: 'costly' },
  ),

  accessCondition: target(tuple(anyService, conditionKey, anyDay), schema.accessCondition),
  accessSummary: onDay(schema.accessSummary),
  entryCodes: onService(schema.entryCodes),
  entryConditions: onDay(schema.entryConditions),
  hasAuthorityPresent: onService(schema.hasAuthorityPresent),
  isFree: onDay(schema.isFree),
  needsNoAppointment: onService(schema.needsNoAppointment),
  needsNoPapers: onDay(schema.needsNoPapers),
  residencePromise: onDay(schema.residencePromise),
  staleness: onDay(schema.staleness),
  currentAlert: onDay(schema.currentAlert),
  fieldEvidenceOn: target(
    tuple(anyService, fc.oneof(fc.constantFrom('access.cost', 'openingHours', 'locations'), anyString)),
    schema.fieldEvidenceOn,
  ),
  recordFreshUntil: onService(schema.recordFreshUntil),
  hoursFreshUntil: onService(schema.hoursFreshUntil),
  hoursStaleAfter: target(tuple(anyService, anyMoment), schema.hoursStaleAfter),
  bestContact: target(tuple(anyService, anyMoment), contacts.bestContact),
  contactsNow: target(
    tuple(
      anyService,
      tuple(anyMoment, fc.boolean()).map(([moment, anonymous]) => ({ ...moment, anonymous })),
    ),
    contacts.contactsNow,
  ),
  contactLink: target(tuple(contact), contacts.contactLink),
  dialledNumber: target(tuple(contact.map(({ value }) => value)), contacts.dialledNumber),
  printedNumber: target(tuple(contact), contacts.printedNumber),
  leavesSite: target(tuple(contact), contacts.leavesSite),
  webLink: onString(contacts.webLink),
  nearestPlace: target(tuple(anyService, anyPoint), schema.nearestPlace),
  servesPlace: target(
    tuple(
      anyService,
      fc.record({ country: fc.constantFrom('NO', '', 'SE'), region: anyString }),
      fc.constantFrom('NO', ''),
    ),
    schema.servesPlace,
  ),
  isPlaceName: target(tuple(anyString), schema.isPlaceName),
  isRegionName: target(tuple(anyString), schema.isRegionName),
  distance: target(tuple(anyPoint, anyPoint), schema.distance, { cost: 'trifling' }),

  openingStatus: target(tuple(anyHours, anyMoment), schema.openingStatus),
  nextChange: target(tuple(anyHours, anyMoment), schema.nextChange),
  limitsEnd: target(tuple(anyHours, anyMoment), (hours, moment) =>
    limitsEnd(schema.openingStatus(hours, moment), hours, moment),
  ),
  openUntil: target(tuple(anyHours, anyMoment), (hours, moment) =>
    openUntil(schema.openingStatus(hours, moment), hours, moment),
  ),
  sureOpening: target(tuple(anyHours, anyMoment), sureOpening),
  isSure: target(tuple(anyHours, anyMoment), (hours, moment) => {
    const { next } = schema.openingStatus(hours, moment);
    return next === undefined ? undefined : isSure(next, hours);
  }),
  upcomingExceptions: target(
    tuple(
      anyHours,
      tuple(anyMoment, fc.constantFrom(undefined, 0, 1, 60)).map(([moment, days]) => ({ ...moment, days })),
    ),
    schema.upcomingExceptions,
  ),
  weekView: target(
    tuple(
      anyHours,
      tuple(anyMoment, anyDay).map(([moment, day]) => ({ ...moment, week: day })),
    ),
    schema.weekView,
  ),
  weekLines: target(tuple(week), weekLines),
  weekText: target(tuple(week, fc.constantFrom('nb', 'en', 'ar', 'zh-Hans')), weekText),
  serviceStatus: target(tuple(anyService, anyMoment), schema.serviceStatus),
  isEveryWeek: target(
    tuple(anyHours.map(({ periods }) => periods?.[0] ?? { opens: '10:00', days: ['mo' as const] })),
    schema.isEveryWeek,
  ),
  dateAt: target(tuple(anyInstant, anyTimeZone), schema.dateAt, { cost: 'trifling', throws: [RangeError] }),
  localMomentOf: target(tuple(anyInstant, anyTimeZone), schema.localMomentOf, { cost: 'trifling', throws: [RangeError] }), // prettier-ignore
  measurable: target(tuple(anyJson), measurable),
  isTimeZone: target(tuple(fc.oneof(anyTimeZone, anyString)), schema.isTimeZone, { cost: 'trifling' }),

  baseLanguageOf: onString(schema.baseLanguageOf),
  foldText: onString(schema.foldText),
  typedWords: onString(schema.typedWords),
  forgivesSlips: onString(termSearch.forgivesSlips),
  isNear: target(tuple(anyString, anyString, fc.boolean()), termSearch.isNear, { cost: 'trifling' }),
  isOwnCode: onString(schema.isOwnCode),
  needGroupOf: target(tuple(anyCode), schema.needGroupOf, { cost: 'trifling' }),
  resolveText: target(
    tuple(
      fc.oneof(anyString, fc.dictionary(anyLanguage, anyString, { maxKeys: 3, noNullPrototype: true })),
      fc.oneof(anyLanguage, fc.array(anyLanguage, { maxLength: 3 })),
      fc.oneof(fc.constant(undefined), anyLanguage),
    ),
    schema.resolveText,
    { cost: 'trifling' },
  ),
  standardCodeOf: target(tuple(list, anyCode, arbitraryDirectory), schema.standardCodeOf, { cost: 'costly' }),
  codeWords: target(
    tuple(list, anyCode, arbitraryDirectory),
    (of, code, directory) =>
      schema.codeWords(of, code, { language: 'nb', needs: {}, audience: {} } as never, directory),
    { cost: 'costly' },
  ),

  countTowns: target(tuple(fc.array(anyService, { maxLength: 3 })), (services) => [...schema.countTowns(services)], { cost: 'costly' }), // prettier-ignore
  isWithin: target(
    tuple(anyDirectory, anyQuery),
    (directory, query) => directory.services.map((service) => schema.isWithin(service, directory, query)),
    { cost: 'costly' },
  ),
  queryServices: target(
    tuple(anyQuery, anyDirectory, fc.record({ at: anyInstant, lang: fc.constantFrom('nb', 'en') })),
    (query, directory, options) => told(schema.queryServices(query, directory, options)),
    { cost: 'costly', throws: [RangeError] },
  ),
  DirectorySearch: target(
    tuple(anyDirectory, anyQuery, anyInstant),
    (directory, query, at) => told(new schema.DirectorySearch(directory).query(query, at)),
    { cost: 'costly', throws: [RangeError] },
  ),
  ListSearch: target(
    tuple(anyDirectory, anyQuery, anyInstant),
    (directory, { text: _, ...query }, at) => {
      const search = new schema.ListSearch(directory);
      return [told(search.query(query, at)), search.count(query, at).count];
    },
    { cost: 'costly', throws: [RangeError] },
  ),
  TextSearch: target(
    tuple(anyDirectory, anyString),
    (directory, text) => {
      const search = new schema.TextSearch(directory);
      for (const _ of search.prepare());
      const fits = search.fitsOf(text, undefined as never);
      return fits === undefined ? undefined : [...fits];
    },
    { cost: 'costly' },
  ),
  TermSearch: target(
    tuple(anyDirectory, anyString, anyString, anyString),
    (directory, text, phrase, filler) => {
      const search = new termSearch.TermSearch(directory);
      search.useTerms([{ list: 'localities', code: 'oslo', phrases: [phrase] }], [filler]);
      const facts = { localities: new Map(), todayOf: () => '2026-06-15' };
      const fits = search.fitsOf(text, { ...facts, toggles: {} } as never);
      return fits === undefined ? undefined : [...fits];
    },
    { cost: 'costly' },
  ),
  DirectoryTermSearch: target(
    tuple(anyDirectory, anyQuery, anyInstant, anyString, anyString),
    (directory, query, at, phrase, filler) => {
      const search = new termSearch.DirectoryTermSearch(directory);
      const codes = [
        ['needs', 'food'],
        ['toggles', 'anonymous'],
      ] as const;
      search.useTerms(
        codes.map(([of, code]) => ({ list: of, code, phrases: [phrase, 'mat'] })),
        [filler],
      );
      return told(search.query(query, at));
    },
    { cost: 'costly', throws: [RangeError] },
  ),
  diffDirectories: target(twoDirectories, schema.diffDirectories, { cost: 'costly' }),
  mergeDirectories: target(
    tuple(fc.array(anyDirectory, { maxLength: 3 })),
    (directories) => {
      const { origins, holders, organizationOrigins, ...merged } = schema.mergeDirectories(directories);
      return [merged, [...origins.keys()], [...holders.keys()], [...organizationOrigins.keys()]];
    },
    { cost: 'costly', throws: [RangeError] },
  ),
  mergedOfOne: onDirectory((directory) => schema.mergedOfOne(directory).conflicts),
  originOf: target(tuple(anyDirectory, anyCode), (directory, id) => schema.originOf(directory, id), {
    cost: 'costly',
  }),
  organizationOriginOf: target(
    tuple(anyDirectory, anyCode),
    (directory, id) => schema.organizationOriginOf(directory, id),
    { cost: 'costly' },
  ),

  fromOsmHours: target(tuple(fc.oneof(anyString, osmText())), fromOsmHours, { cost: 'trifling' }),
  toOsmHours: target(tuple(anyHours), toOsmHours, { cost: 'costly' }),
  toICalendarEvents: target(
    tuple(
      anyHours,
      fc.record({ timeZone: fc.constant('Europe/Oslo'), from: anyDay, publicHolidays: anyHolidays }),
    ),
    toICalendarEvents,
    { throws: [RangeError] },
  ),
  fromICalendarEvents: target(tuple(events()), fromICalendarEvents),
  formatICalendar: target(
    tuple(events(), fc.record({ stamp: anyInstant, productId: anyString, scope: anyString })),
    formatICalendar,
    { throws: [RangeError] },
  ),
  changesTimes: target(
    tuple(anyHours),
    (hours) => toOsmHours(hours).losses.map((loss) => changesTimes(loss)),
    { cost: 'costly' },
  ),
  isLimited: target(tuple(anyHours), ({ periods = [] }) => periods.map(isLimited), { cost: 'trifling' }),
  migrateDirectory: target(
    tuple(
      fc.oneof(
        spoiltDirectory,
        anyJson,
        anyJson.map((value) => ({ kind: 'service-directory', schemaVersion: '1.0', services: value })),
      ),
      fc.constantFrom('1.0' as const, '1.1' as const),
    ),
    migrateDirectory,
    { cost: 'costly', throws: [MigrationError] },
  ),
  fieldNoteOf: target(tuple(anyCode, anyCode), (entity, field) => fieldNoteOf(entity, field) !== undefined, { cost: 'trifling' }), // prettier-ignore
  codesOfOpenEligibility: target(tuple(list, anyCode), mappings.codesOfOpenEligibility, { cost: 'trifling' }),
  codesOfOsmTags: target(tuple(fc.dictionary(anyCode, anyString, { maxKeys: 4 })), mappings.codesOfOsmTags, { cost: 'trifling' }), // prettier-ignore
  openEligibilityNoteOf: target(tuple(list, anyCode), mappings.openEligibilityNoteOf, { cost: 'trifling' }),
  openEligibilityOf: target(tuple(list, anyCode), mappings.openEligibilityOf, { cost: 'trifling' }),
  osmNoteOf: target(tuple(list, anyCode), mappings.osmNoteOf, { cost: 'trifling' }),
  osmTagsOf: target(tuple(list, anyCode), mappings.osmTagsOf, { cost: 'trifling' }),
  pictogramOf: target(tuple(list, anyCode), pictogramOf, { cost: 'trifling' }),
  pictogramSvg: target(tuple(anyCode), (code) => pictogramSvg(pictogramOf('needs', code) ?? []), {
    cost: 'trifling',
  }),
  isManifest: target(tuple(anyJson), isManifest),
  makeShards: target(
    tuple(arbitraryDirectory),
    async (directory) => [...(await makeShards(directory, world)).files],
    { cost: 'dear', gives: 'bytes' },
  ),
};

/** Opening hours as mappers write them, and as they mistype them. */
function osmText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom('Mo-Fr', 'Su', 'PH', '09:00-17:00', '22:00-03:00', 'off', '"avtale"', '2026 Dec 24', 'Jan-Mar', 'week 1-53/2', 'Mo[1]', ';', ',', '||', ' ', '24/7', 'unknown', '+', '-'); // prettier-ignore
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
}

/** Events of a calendar: those of hours, and those with other rules. */
function events() {
  return tuple(anyHours, fc.oneof(fc.constant(undefined), anyString)).map(([hours, rrule]) =>
    toICalendarEvents(hours, { timeZone: 'Europe/Oslo', from: '2026-06-15' }).output.map((event) =>
      rrule === undefined ? event : { ...event, rrule },
    ),
  );
}

/** Exported, and fed elsewhere or no function of data. Each with the reason. */
export const notSchema: Readonly<Record<string, string>> = {
  MigrationError: 'an error',
  ShardError: 'an error',
  ShardMaker: 'fed through makeShards, which is made of it',
  ShardReader: 'asks the network; packages/schema/src/shards feeds it answers that are spoilt',
  quickTestOf: 'takes a schema, not data',
};
