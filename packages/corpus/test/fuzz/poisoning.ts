import './wake-globals.ts';
import { assertNoPoisoning } from '@fast-check/poisoning';

/** Globals of the test runner and of zod, which begin with two underscores and change while it runs. */
const NOT_OURS = /^__/;

/** Throws when a built-in of the program is no longer what it was when this was imported. */
export const expectNothingPoisoned = (): void => assertNoPoisoning({ ignoredRootRegex: NOT_OURS });
