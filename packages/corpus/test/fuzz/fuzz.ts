import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, test } from 'vitest';
import { freeze, jsonFault } from './faults-of.ts';
import { expectNothingPoisoned } from './poisoning.ts';
import { SEED, TIMES } from './settings.ts';
import { RUNS, type Target } from './target.ts';
import { Watch } from './watch.ts';

/**
 * Feeds targets. Of each run: it ends, it throws nothing that is not documented, it leaves its input as it was, it gives
 * data, and the same input gives the same output. Of each target: the built-ins of the program are what they were.
 * `FUZZ_SEED` repeats a run, `FUZZ_TIMES` multiplies it (the nightly one runs ten times as many).
 */
const RESULTS = join(import.meta.dirname, '../../test-results');
/** A directory is long, and what is wrong with it stands in few of its letters. */
const MOST_SHOWN = 4000;
/** More than any target needs: a test ends by its number of runs, and what hangs by the watch. */
const TIMEOUT_MS = 600_000 * TIMES;

/** How many inputs a target is given. */
export const runsOf = ({ options }: Target): number => RUNS[options.cost ?? 'usual'] * TIMES;

/** What came of a call: its value, or the documented error that it threw. */
async function outcomeOf({ call, options }: Target, args: readonly unknown[]): Promise<unknown> {
  try {
    return { given: await call(...(args as never[])) };
  } catch (error) {
    if (!(options.throws ?? []).some((known) => error instanceof known)) throw error;
    return { thrown: (error as Error).message };
  }
}

/** One run: throws when something is wrong. */
export async function tryOut(target: Target, args: readonly unknown[]): Promise<void> {
  freeze(args);
  const bytes = args.filter((arg) => arg instanceof Uint8Array);
  const before = bytes.map((each) => each.slice());
  const first = await outcomeOf(target, args);
  const { gives = 'json' } = target.options;
  const mustBeData = gives === 'json' || (gives === 'given' && jsonFault(args) === undefined);
  const fault = mustBeData ? jsonFault(first) : undefined;
  if (fault !== undefined) throw new Error(`The output is no data: ${fault}`);
  const second = await outcomeOf(target, args);
  if (gives !== 'objects' && !isDeepStrictEqual(first, second))
    throw new Error('The same input gave another output.');
  if (!isDeepStrictEqual(bytes, before)) throw new Error('The bytes of the input were changed.');
}

/** What a person needs who is to mend it: what was thrown, how it comes again, and the smallest input that was found. */
function failureOf({ errorInstance, counterexample }: fc.RunDetails<[readonly unknown[]]>): Error {
  const thrown = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  const input = fc.stringify(counterexample).slice(0, MOST_SHOWN);
  return new Error(`${thrown}\n\nIt comes again with FUZZ_SEED=${SEED}. The input:\n${input}`, {
    cause: errorInstance,
  });
}

/** Tests of a family of targets, one for each. */
export function fuzz(family: string, targets: Readonly<Record<string, Target>>): void {
  const watch = new Watch();
  const done: Record<string, number> = {};

  afterAll(async () => {
    await watch.stop();
    mkdirSync(RESULTS, { recursive: true });
    const told = { family, seed: SEED, inputs: done };
    writeFileSync(join(RESULTS, `fuzz-${family}.json`), `${JSON.stringify(told, null, 2)}\n`);
  });

  describe(`${family}, from seed ${SEED}`, () => {
    test.each(Object.keys(targets))(
      '%s',
      async (name) => {
        const target = targets[name]!;
        watch.name(`${family} ${name} with FUZZ_SEED=${SEED}`);
        const property = fc.asyncProperty(target.args, async (args) => {
          watch.begin();
          try {
            await tryOut(target, args);
          } finally {
            watch.end();
          }
        });
        const details = await fc.check(property, { numRuns: runsOf(target), seed: SEED });
        if (details.failed) throw failureOf(details);
        expectNothingPoisoned();
        done[name] = runsOf(target);
      },
      TIMEOUT_MS,
    );
  });
}
