import { vi } from 'vitest';

/** Waits until a check no longer throws, and gives what it gives. A hang is told; a slow machine is not. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 30_000, interval: 10 });
