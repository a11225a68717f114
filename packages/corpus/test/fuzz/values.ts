import fc from 'fast-check';
import { SEED, TIMES } from './settings.ts';
import { readDirectory, type Directory, type Service } from '@service-directory/schema';
import {
  arbitraryDirectory,
  arbitraryMutation,
  arbitraryOpeningHours,
  arbitraryService,
} from '../../../schema/test/arbitraries/index.ts';
import { makeDirectory } from '../../src/good-directory.ts';

/** What is fed: valid values, values as the lenient reader passes them on, and whatever a stranger may send. */

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', ''];
const FIELDS = ['kind', 'id', 'name', 'summary', 'services', 'organizations', 'locations', 'access', 'contacts', 'openingHours', 'periods', 'sources', 'languages', 'features', 'elements', '@graph', '@type', 'type', 'properties', 'tags', 'contents', 'schedules']; // prettier-ignore
const STRINGS = ['', ' ', 'Havna', '2026-02-30', '24:00', '+4722990000', 'https://example.org/', 'javascript:alert(1)', 'nb', 'zh-Hans', '</script>', '\u202Eabc', '\u0000', '\uD800', 'Prøvegata 1, 0150 Oslo', 'mo-fr 09:00-17:00', 'PH off; 2026 Dec 24 08:00+', 'x'.repeat(300)]; // prettier-ignore

/** Any text, half of the time one that breaks careless code. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...STRINGS),
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ maxLength: 24 }),
);

/** Any JSON, with keys of ours and keys that mean something to JavaScript; never deep, sometimes wide. */
export const { json: anyJson } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(anyString, fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 2 ** 53, 0.1)),
    // No text can be made of it: `String()` throws.
    fc.constant({ toString: null }),
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...NAMES, ...FIELDS), tie('json')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries) as unknown),
  ),
}));

/** A day, mostly; what is typed in its place, sometimes. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('2026-06-15', '2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31'),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '2026', '2026-02-30', '0000-01-01', '9999-12-31', 'i morgen') },
);

export const anyInstant: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, NaN, Infinity, 8.64e15, -8.64e15, 8.65e15, 1.5) },
);
export const anyTimeZone: fc.Arbitrary<string> = fc.constantFrom('Europe/Oslo', 'UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Mars/Base', '', '__proto__'); // prettier-ignore
export const anyHolidays = fc.oneof(
  fc.constant(undefined),
  fc.array(fc.record({ date: anyDay, name: fc.constantFrom('Juledag', '') }), { maxLength: 3 }),
);
export const anyMoment = fc.record({ at: anyInstant, timeZone: anyTimeZone, publicHolidays: anyHolidays });
export const anyLanguage: fc.Arbitrary<string> = fc.constantFrom('nb', 'en', 'ar', 'zh-Hans', 'xx', '', '-', 'no_', '__proto__'); // prettier-ignore
export const anyCode: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('general-health', 'women', 'undocumented', 'havna:badstue', 'unknown:x', 'a:b', ...NAMES),
  anyString,
);
export const anyPoint = fc.record({
  latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(0, -0, 90, -90)),
  longitude: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(0, -0, 180, -180)),
});

const newlySpoilt: fc.Arbitrary<unknown> = fc
  .tuple(arbitraryDirectory, arbitraryDirectory)
  .chain(([directory, other]) =>
    arbitraryMutation(directory, other).chain((once) =>
      fc.oneof(fc.constant(once), arbitraryMutation(once, other)),
    ),
  );

/** A directory as parsed JSON that somebody has spoiled in a few places. */
export const spoiltDirectory: fc.Arbitrary<unknown> = drawnOnce(newlySpoilt, 240);

const HEAD = makeDirectory();

/** What the lenient reader makes of one record: what derived functions are given in the element. */
const asRead = (record: unknown): Service | undefined => {
  const { directory } = readDirectory({ ...HEAD, services: [record] });
  return directory?.services[0];
};

/**
 * One of so many records that were drawn from the seed: drawing a record takes a hundred times as long as asking it
 * something, and each is asked by every function.
 */
function drawnOnce<T>(arbitrary: fc.Arbitrary<T>, count: number): fc.Arbitrary<T> {
  let drawn: readonly T[] | undefined;
  return fc.nat().map((at) => {
    drawn ??= fc.sample(arbitrary, { seed: SEED, numRuns: count * TIMES });
    return drawn[at % drawn.length]!;
  });
}

/** A service: valid, or spoilt and read. */
export const anyService: fc.Arbitrary<Service> = drawnOnce(
  fc.oneof(
    arbitraryService,
    fc
      .tuple(arbitraryService, arbitraryService)
      .chain(([service, other]) =>
        arbitraryMutation(service, other).map((spoilt) => asRead(spoilt) ?? service),
      ),
  ),
  600,
);

/** A directory: valid, or spoilt and read. */
export const anyDirectory: fc.Arbitrary<Directory> = drawnOnce(
  fc.oneof(
    arbitraryDirectory,
    fc
      .tuple(arbitraryDirectory, spoiltDirectory)
      .map(([directory, spoilt]) => readDirectory(spoilt).directory ?? directory),
  ),
  120,
);

/** Parsed JSON with one record, which may be spoilt: what a rule is asked about. */
export const anySmallDirectory: fc.Arbitrary<unknown> = drawnOnce(
  fc
    .tuple(arbitraryService, arbitraryService)
    .chain(([service, other]) => fc.oneof(fc.constant(service), arbitraryMutation(service, other)))
    .map((record) => ({ ...HEAD, services: [record] })),
  600,
);

/** Opening hours: valid, or those that the lenient reader left of spoilt ones. */
export const anyHours = fc.oneof(
  { weight: 3, arbitrary: arbitraryOpeningHours },
  { weight: 1, arbitrary: anyService.map(({ openingHours }) => openingHours ?? {}) },
);

/** Bytes: of texts, cut off, with bytes changed; or any. */
export const spoiltBytes = (good: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    good,
    fc.tuple(good, fc.nat()).map(([bytes, at]) => bytes.slice(0, at % (bytes.length + 1))),
    fc
      .tuple(good, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }))
      .map(([bytes, changes]) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) if (changed.length > 0) changed[at % changed.length] = byte;
        return changed;
      }),
    fc.uint8Array({ maxLength: 60 }),
  );

export const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
