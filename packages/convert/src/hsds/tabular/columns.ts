import { EXTENSION } from '../namespace.ts';
import { HSDS_OBJECTS } from '../objects/hsds-objects.ts';
import { HSDS_KINDS, type HsdsKind, type HsdsProperty } from '../objects/object-table.ts';
import { meaningOf } from './meanings/meanings.ts';

/** How the objects of HSDS lie in tables: one a kind, each row with the ids of what it belongs to. */

/** The column for properties that HSDS does not know, as JSON. */
export const OTHER_COLUMN = 'x_other_properties';

export interface Column {
  name: string;
  /** The table whose ids stand in it. */
  of?: HsdsKind;
  type: HsdsProperty['type'] | 'json';
  isRequired: boolean;
  means: string;
}

/** Properties that are objects of their own: they are rows of another table. */
export const isNested = ({ type }: HsdsProperty): boolean =>
  typeof type === 'object' && ('list' in type || 'one' in type);

/** The columns of a table: its plain properties, and the ids of the objects that stand in its others. */
export function columnsOf(kind: HsdsKind): Column[] {
  const columns = new Map<string, Column>();
  for (const [name, property] of Object.entries(HSDS_OBJECTS[kind].properties)) {
    const { type, isRequired } = property;
    if (typeof type === 'object' && 'one' in type)
      columns.set(type.key, {
        name: type.key,
        of: type.one,
        type: 'uuid',
        isRequired: false,
        means: meaningOf(kind, type.key),
      });
    else if (!isNested(property))
      columns.set(name, {
        name,
        type,
        isRequired,
        means: meaningOf(kind, name),
        ...(typeof type === 'object' && 'key' in type ? { of: type.key } : {}),
      });
  }
  return [...columns.values()];
}

/** The two columns that HSDS does not have. */
export const EXTRA_COLUMNS: readonly Column[] = [
  { name: EXTENSION, type: 'json', isRequired: false, means: 'What HSDS cannot say, as JSON.' },
  {
    name: OTHER_COLUMN,
    type: 'json',
    isRequired: false,
    means: 'Properties of others that HSDS does not have, as JSON.',
  },
];

/** The column in which a child names its parent, and the value that says what kind the parent is where that is needed. */
export function parentColumns(parent: HsdsKind, child: HsdsKind): { id: string; kind?: string } | undefined {
  if (child === 'attribute') return { id: 'link_id', kind: 'link_entity' };
  if (child === 'metadata') return { id: 'resource_id', kind: 'resource_type' };
  const id = `${parent}_id`;
  return Object.hasOwn(HSDS_OBJECTS[child].properties, id) ? { id } : undefined;
}

/** The kind of object that a file holds, by its name: `phones.csv`, also `phone.csv` and in a folder. */
export function kindOfFile(path: string): HsdsKind | undefined {
  const name = (path.split(/[/\\]/).at(-1) ?? '').toLowerCase().replace(/\.csv$/, '');
  return HSDS_KINDS.find((kind) =>
    [HSDS_OBJECTS[kind].file.replace(/\.csv$/, ''), kind, `${kind}s`].includes(name),
  );
}
