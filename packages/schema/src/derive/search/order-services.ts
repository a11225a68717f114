import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { originOf } from '../directory/merged-directory.ts';
import { hasAuthorityPresent } from '../service/access.ts';
import { rankOfStatus } from '../service/service-status.ts';
import { resolveText } from '../text/resolve-text.ts';
import type { Result, Sort } from './query.ts';

const CONFIDENCE_RANK = { high: 0, medium: 1, low: 2 } as const;

/** So many names are brought into order in a step. */
const NAMES_A_STEP = 500;

/** Can a reader do anything with the record: get in touch, or go to a door? */
const canBeReached = ({ contacts = [], locations = [] }: Service): boolean =>
  contacts.length > 0 || locations.some(({ address }) => address?.street !== undefined);

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
    if (all.length % NAMES_A_STEP === 0) yield;
  }
  while (at < left.length) all.push(left[at++]!);
  yield;
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
  for (const [index, { id, name }] of services.entries()) {
    names.push(resolveText(name, lang, originOf(directory, id).languages[0])?.text ?? '');
    if (index % NAMES_A_STEP === NAMES_A_STEP - 1) yield;
  }
  const order = yield* sortInSteps(
    [...services.keys()],
    (a, b) => compare(names[a]!, names[b]!) || (services[a]!.id < services[b]!.id ? -1 : 1),
  );
  const ranks = new Uint32Array(order.length);
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return ranks;
}

/** What services are ordered by: of each a number, the lower the earlier. */
type Ranks = ArrayLike<number>;

/** What the order hangs on, by the place of each service. */
export interface Ranked {
  results: readonly Result[];
  nameRanks: Ranks;
  promiseRanks: Ranks;
}

const ranksOf = (results: readonly Result[], rank: (result: Result) => number): Ranks =>
  Float64Array.from(results, rank);

/** The places of all services in an order, see `queryServices`. How well they fit a text comes before it. */
export function orderServices(
  sort: Sort | undefined,
  { results, nameRanks, promiseRanks }: Ranked,
): Uint32Array {
  const states = () => ranksOf(results, ({ status }) => rankOfStatus(status));
  const authorities = () => ranksOf(results, ({ service }) => Number(hasAuthorityPresent(service)));
  const paused = () => ranksOf(results, ({ service }) => Number(service.status === 'temporarily-closed'));
  const reach = () => ranksOf(results, ({ service }) => Number(!canBeReached(service)));
  const confidence = () =>
    ranksOf(results, ({ service }) => CONFIDENCE_RANK[service.verification.confidence]);
  // What has no distance comes last.
  const distances = () => ranksOf(results, ({ distanceMetres = Number.MAX_VALUE }) => distanceMetres);
  const order = Uint32Array.from(results, (_, index) => index);
  return order.sort(
    inTurn(
      sort === 'name'
        ? [nameRanks]
        : sort === 'nearest'
          ? [authorities(), distances(), promiseRanks, nameRanks]
          : sort === 'open-first'
            ? [paused(), states(), authorities(), promiseRanks, distances(), nameRanks]
            : [
                authorities(),
                paused(),
                promiseRanks,
                states(),
                distances(),
                reach(),
                confidence(),
                nameRanks,
              ],
    ),
  );
}

/** Compares by the first ranks that tell the two apart. */
const inTurn =
  (ranks: readonly Ranks[]) =>
  (a: number, b: number): number => {
    for (const rank of ranks) {
      const order = rank[a]! - rank[b]!;
      if (order !== 0) return order;
    }
    return 0;
  };
