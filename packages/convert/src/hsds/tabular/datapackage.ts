import type { Directory } from '@service-directory/schema';
import { wordsOf, type Context } from '../context.ts';
import { tidy, type Fields } from '../../json.ts';
import { EXTENSION } from '../namespace.ts';
import { HSDS_OBJECTS } from '../objects/hsds-objects.ts';
import type { HsdsKind } from '../objects/object-table.ts';
import type { Column } from './columns.ts';
import { MEANINGS } from './meanings/meanings.ts';

/** Types of Frictionless Table Schema for ours. */
const FIELD_TYPES: Readonly<Record<string, Fields>> = {
  uuid: { type: 'string', format: 'uuid' },
  uri: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  string: { type: 'string' },
  number: { type: 'number' },
  date: { type: 'date', format: '%Y-%m-%d' },
  datetime: { type: 'datetime' },
  // An offset is more than the type `time` has room for.
  time: { type: 'string' },
  json: { type: 'object' },
};

function fieldOf({ name, type, isRequired, means }: Column): Fields {
  const known = typeof type === 'string' ? FIELD_TYPES[type] : { type: 'string' };
  const constraints = tidy({
    required: isRequired ? true : undefined,
    unique: name === 'id' ? true : undefined,
    enum: typeof type === 'object' && 'codes' in type ? type.codes : undefined,
  });
  return tidy({
    name,
    ...known,
    description: means,
    constraints: Object.keys(constraints).length === 0 ? undefined : constraints,
  });
}

/** A table of the package with the columns that it has. */
function resourceOf(kind: HsdsKind, columns: readonly Column[], kinds: ReadonlySet<HsdsKind>): Fields {
  const { file } = HSDS_OBJECTS[kind];
  const { means } = MEANINGS[kind];
  const foreignKeys = columns.flatMap(({ name, of }) =>
    of !== undefined && kinds.has(of) && (of !== kind || name === 'parent_organization_id')
      ? [{ fields: name, reference: { resource: of, fields: 'id' } }]
      : [],
  );
  return tidy({
    name: kind,
    path: file,
    description: means,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: tidy({
      fields: columns.map(fieldOf),
      primaryKey: 'id',
      foreignKeys: foreignKeys.length === 0 ? undefined : foreignKeys,
    }),
  });
}

const licenseOf = (license: unknown): Fields[] | undefined =>
  typeof license !== 'string'
    ? undefined
    : /^https?:/i.test(license)
      ? [{ path: license }]
      : /^[A-Za-z0-9._-]+$/.test(license)
        ? [{ name: license }]
        : [{ title: license }];

/**
 * The description of the tables (Frictionless Data Package 1.0).
 * @param extension the head of the directory and what else has no row
 */
export function writeDataPackage(
  context: Context,
  head: Partial<Directory>,
  columns: ReadonlyMap<HsdsKind, readonly Column[]>,
  extension: Fields,
): Fields {
  const kinds = new Set(columns.keys());
  return tidy({
    profile: 'tabular-data-package',
    name: context.directoryId,
    title: wordsOf(context, head.name),
    description: wordsOf(context, head.description),
    licenses: licenseOf(head.license),
    resources: [...columns].map(([kind, ofKind]) => resourceOf(kind, ofKind, kinds)),
    [EXTENSION]: extension,
  });
}
