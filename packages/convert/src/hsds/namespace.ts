import { parse, v5 } from 'uuid';
import { UUID } from './objects/formats.ts';

/**
 * The property under which everything travels that HSDS cannot say, in any of its objects. HSDS 3.1 allows further
 * properties anywhere and names no form for them; the name keeps ours apart from those of others. Described in
 * `docs/hsds-profile/`.
 */
export const EXTENSION = 'x_service_directory';

/** The prefix under which properties of HSDS that have no place in our model are kept in `Service.extensions`. */
export const HSDS_PREFIX = 'hsds:';

/** What is kept of the places of a service and of the service there, by the id of our place. */
export const KEPT_LOCATIONS = 'locations';
export const KEPT_AT_LOCATIONS = 'service_at_locations';

/** The name of an extension for a property: other signs than an extension may have become hyphens. */
export const keptName = (property: string): string =>
  `${HSDS_PREFIX}${property.slice(0, 200).replace(/[^A-Za-z0-9._-]/g, '-')}`;

/** Namespace of our name-based identifiers (UUIDv5, RFC 9562, 5.5). Never changes: every identifier hangs on it. */
export const HSDS_NAMESPACE = '69099171-b5e7-4678-a1cc-77c36a591011';

const NAMESPACE_BYTES = parse(HSDS_NAMESPACE);

/** UUIDv5 of a name in our namespace. */
export const uuidOf = (name: string): string => v5(name, NAMESPACE_BYTES);

/**
 * The identifier in HSDS of something of ours: UUIDv5 of its kind and path, such as `service:example/havna-health`. An id
 * that is a UUID already came from HSDS and stays what it is.
 * @param directoryId the directory: two of them may have records of the same id
 * @param path ids from the record down
 */
export function hsdsId(kind: string, directoryId: string, ...path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (typeof last === 'string' && UUID.test(last)) return last.toLowerCase();
  return uuidOf(`${kind}:${[directoryId, ...path].join('/')}`);
}
