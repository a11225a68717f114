import type { Conversion, Loss } from '../conversion.ts';
import { withinVisibility } from '../secrecy/within-visibility.ts';

/**
 * A directory before any writer sees it, whatever the format: safety in depth. Any JSON may be given; it is not changed,
 * and what has nothing to hide is passed on as it is.
 */
export function withoutSecretPlaces(directory: unknown): Conversion<unknown> {
  const losses: Loss[] = [];
  const output = withinVisibility(
    directory,
    (path, kind) => void losses.push({ path, reason: `directory/${kind}` }),
  );
  return { output, losses };
}
