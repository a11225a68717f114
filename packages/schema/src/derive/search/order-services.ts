import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { originOf } from '../directory/merged-directory.ts';
import { hasAuthorityPresent } from '../service/access.ts';
import { rankOfStatus } from '../service/service-status.ts';
import { resolveText } from '../text/resolve-text.ts';
import { hasBit, type Bits } from './bits.ts';
import { localitiesOf } from './places-of.ts';
import type { Query, Result } from './query.ts';

const CONFIDENCE_RANK = { high: 0, medium: 1, low: 2 } as const;

/** So many names are brought into order in a step. */
const NAMES_A_STEP = 500;

/** Can a reader do anything with the record: get in touch, or go to a door? */
const canBeReached = ({ contacts = [], locations = [] }: Service): boolean =>
  contacts.length > 0 || locations.some(({ address }) => address?.street !== undefined);

const isMainlyFor = ({ audience = [] }: Service, wanted: string): boolean =>
  audience.some(({ group, welcome }) => group === wanted && welcome !== 'everyone-else-too');

/** The order of a language; that of the root locale when the tag is none that this machine can read. */
function collatorFor(lang: string): Intl.Collator {
  try {
    return new Intl.Collator(lang);
  } catch {
    return new Intl.Collator('und');
  }
}

/** Numbers in order, in short steps: halves are sorted, then merged. */
function* sortInSteps(
  numbers: number[],
  compare: (a: number, b: number) => number,
): Generator<undefined, number[]> {
  yield;
  if (numbers.length <= NAMES_A_STEP) return numbers.sort(compare);
  const middle = numbers.length >> 1;
  const left = yield* sortInSteps(numbers.slice(0, middle), compare);
  const right = yield* sortInSteps(numbers.slice(middle), compare);
  return yield* merge(left, right, compare);
}

function* merge(
  left: readonly number[],
  right: readonly number[],
  compare: (a: number, b: number) => number,
): Generator<undefined, number[]> {
  const all: number[] = [];
  let at = 0;
  for (const item of right) {
    while (at < left.length && compare(left[at]!, item) <= 0) all.push(left[at++]!);
    all.push(item);
    yield;
  }
  while (at < left.length) all.push(left[at++]!);
  return all;
}

/**
 * The rank of each service by its name in a language, ids deciding between equal ones. In short steps.
 * @param lang of the names, BCP 47
 */
export function* rankNames(directory: Directory, lang: string): Generator<undefined, Uint32Array> {
  const { services } = directory;
  const { compare } = collatorFor(lang);
  const names: string[] = [];
  for (const { id, name } of services) {
    names.push(resolveText(name, lang, originOf(directory, id).languages[0])?.text ?? '');
    yield;
  }
  const order = yield* sortInSteps(
    [...services.keys()],
    (a, b) => compare(names[a]!, names[b]!) || (services[a]!.id < services[b]!.id ? -1 : 1),
  );
  const ranks = new Uint32Array(order.length);
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return ranks;
}

/** What the order hangs on, by the place of each service. */
export interface Ranked {
  results: readonly Result[];
  nameRanks: ArrayLike<number>;
  promiseRanks: ArrayLike<number>;
  /** Those who name the group asked for. */
  named: Bits | undefined;
  /** By folded name how far a town is, in metres: so far is what is there and has no distance of its own. */
  towns: ReadonlyMap<string, number>;
}

/** The places of all services in an order, see `queryServices`. How well they fit a text comes before it. */
export function orderServices(
  { sort, audience }: Query,
  { results, nameRanks, promiseRanks, named, towns }: Ranked,
): Uint32Array {
  /** What a service is ordered by: the lower the first number that tells two apart, the earlier. */
  const keys = results.map(
    ({ service, status, distanceMetres }, index): readonly (boolean | number | undefined)[] => {
      // Who is there for the group asked for comes first, and who is there for the young, when nobody asks, last.
      const isOther = isMainlyFor(service, audience ?? 'young-people') === (audience === undefined);
      const promise = promiseRanks[index]!;
      const name = nameRanks[index]!;
      const state = rankOfStatus(status);
      const paused = service.status === 'temporarily-closed';
      // What has neither comes last.
      const far =
        distanceMetres ?? Math.min(...localitiesOf(service).map((town) => towns.get(town) ?? Infinity));
      const authorities = hasAuthorityPresent(service);
      return sort === 'name'
        ? [name]
        : sort === 'nearest'
          ? [authorities, far, promise, isOther, name]
          : sort === 'open-first'
            ? [paused, state, authorities, promise, isOther, far, name]
            : [
                authorities,
                paused,
                named && !hasBit(named, index),
                promise,
                isOther,
                state,
                far,
                !canBeReached(service),
                CONFIDENCE_RANK[service.verification.confidence],
                name,
              ];
    },
  );
  return Uint32Array.from(keys.keys()).sort((one, other) => {
    const theirs = keys[other]!;
    const place = keys[one]!.findIndex((rank, at) => rank !== theirs[at]);
    return Number(keys[one]![place]) - Number(theirs[place]);
  });
}
