import type fc from 'fast-check';

/** Something that is fed generated inputs, and what may come of it. */
export interface Target {
  /** Its arguments, drawn anew for each run. Those that are no bytes are frozen, all the way down. */
  args: fc.Arbitrary<readonly unknown[]>;
  /** Gives what came out of it, as data: see `Options.gives`. */
  call: (...args: never[]) => unknown;
  options: Options;
}

export interface Options {
  /** How dear one run is; it decides how many there are. `usual` when left out. */
  cost?: Cost;
  /** Errors that the docstring names. Nothing else may be thrown. */
  throws?: readonly ErrorClass[];
  /**
   * `json` when left out. `bytes`: files, alone or by name. `objects`: instances of classes of ours. `given`: what it was
   * given, with something beside it; `1e999` in a file is no number that JSON can hold, and is handed on as it came.
   */
  gives?: 'json' | 'given' | 'bytes' | 'objects';
}

export type Cost = keyof typeof RUNS;
type ErrorClass = abstract new (...args: never[]) => Error;

/** Inputs of one target in one run of `npm test`. */
export const RUNS = { trifling: 4000, usual: 1000, costly: 100, dear: 25 } as const;

/** A target whose call is checked against what is drawn for it. */
export const target = <Args extends readonly unknown[]>(
  args: fc.Arbitrary<Args>,
  call: (...args: Args) => unknown,
  options: Options = {},
): Target => ({ args, call: call as Target['call'], options });
