/** Multiplies the inputs: the nightly run feeds ten times as many. */
export const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);

/** What every input is drawn from. Another one each time; the one that a failure printed repeats it. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
