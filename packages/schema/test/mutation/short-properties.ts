import fc from 'fast-check';

/** How long each property may generate cases while mutants run: each of several thousand mutants pays for it. */
const MAX_MS = 150;

fc.configureGlobal({ interruptAfterTimeLimit: MAX_MS, markInterruptAsFailure: false });
