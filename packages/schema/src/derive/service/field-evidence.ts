import type { Service } from '../../entities/service.ts';
import { dateOfSource } from './source-date.ts';

/** Is one field path the other, or a part of it? `access` and `access.cost`, `locations[0].address` and `locations`. */
function overlap(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && ['', '.', '['].includes(long.charAt(short.length));
}

/**
 * The newest date, YYYY-MM-DD, at which somebody looked at a field: of the sources that support it, and of the last
 * check of the record. Undefined when nobody says.
 * @param service of which only the sources and the verification are read
 * @param path a field path as in `supports`, such as `openingHours` or `access.cost`
 */
export function fieldEvidenceOn({ sources, verification }: Service, path: string): string | undefined {
  const dates = sources
    .filter(({ supports }) => supports.some((supported) => overlap(supported, path)))
    .map(dateOfSource);
  if (verification.lastVerifiedOn !== undefined) dates.push(verification.lastVerifiedOn);
  return dates.sort().at(-1);
}
