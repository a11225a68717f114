import type { Path } from './finding.ts';

/** A path as a JSON Pointer (RFC 6901): `/services/0/name`; empty for the root. */
export const toJsonPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
