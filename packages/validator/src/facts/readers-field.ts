import type { Path } from '../finding.ts';

/** Fields that hold no sentences for readers. A place that bears the name of a secret one is told by location/open-twin. */
const NO_TEXTS: ReadonlySet<Path[number]> = new Set([
  'id',
  'name',
  'alternateName',
  'internal',
  'address',
  'sources',
  'verification',
  'position',
]);

/** May a field hold sentences for readers? */
export const isForReaders = (field: string): boolean => !NO_TEXTS.has(field);

/**
 * The field of a record in which a sentence for readers stands; undefined where it is no such sentence.
 * @param path from the root of the directory
 */
export function readersFieldOf(path: Path): string | undefined {
  if (path.some((step) => NO_TEXTS.has(step))) return undefined;
  const isInList = path[0] === 'services' || path[0] === 'organizations';
  return String(path[isInList ? 2 : 0]);
}

/** The field in which a name stands that is none of a record: of the publisher, of a holiday, of a source; undefined elsewhere. */
export function titleFieldOf(path: Path): string | undefined {
  const [root, , field, , name] = path;
  if (root !== 'services' && root !== 'organizations')
    return root !== 'name' && path.includes('name') ? String(root) : undefined;
  return field === 'sources' && name === 'title' ? field : undefined;
}
