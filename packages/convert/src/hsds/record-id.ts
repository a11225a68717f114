import { slugOf } from '../spreadsheet/mapping/assemble/slug.ts';
import type { Reader } from './reader.ts';

/** As in the schema: small letters, digits and single hyphens. A UUID is one too. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_LENGTH = 100;

/**
 * The id of a record of HSDS as one of ours: a UUID stays what it is, in small letters. What is no UUID is written with
 * the signs that an id may have, and told, because it changes. Without one, its name has to do.
 */
export function idFrom(reader: Reader): string | undefined {
  const written = reader.string('id');
  if (written === undefined) {
    const name = reader.string('name');
    reader.lose('hsds/no-id');
    return name === undefined ? undefined : slugOf(name);
  }
  const small = written.toLowerCase();
  if (small.length <= MAX_LENGTH && ID.test(small)) return small;
  reader.lose('hsds/id-rewritten', 'id');
  return slugOf(written);
}
