import { isData, valueAt, type Change, type Path } from './data.ts';
import { type ListName, LISTS } from './file-names.ts';

/** A record that is to be called by another id. */
export interface Rename {
  list: ListName;
  index: number;
  from: string;
  to: string;
}

/** Fields of a service that name records of a list. */
const FIELDS: Readonly<Record<ListName, readonly string[]>> = {
  organizations: ['organizationIds'],
  services: ['seeAlso', 'replacedBy'],
};

const recordsOf = (data: unknown, list: ListName): readonly unknown[] => {
  const records = valueAt(data, [list]);
  return Array.isArray(records) ? (records as unknown[]) : [];
};

/**
 * Is it a record that gets another id? Undefined for any other change, and where nobody can tell which record is meant: an
 * id that several have, or that another one has already.
 */
export function renameOf(changes: readonly Change[], data: unknown): Rename | undefined {
  const [change, ...others] = changes;
  if (change?.kind !== 'set' || others.length > 0 || typeof change.value !== 'string') return undefined;
  const [list, index, field, ...deeper] = change.path;
  if (field !== 'id' || deeper.length > 0 || typeof index !== 'number') return undefined;
  const own = LISTS.find((name) => name === list);
  if (own === undefined) return undefined;
  const records = recordsOf(data, own);
  const from = valueAt(records[index], ['id']);
  const having = (id: unknown) => records.filter((one) => isData(one) && one['id'] === id).length;
  if (typeof from !== 'string' || having(from) !== 1 || having(change.value) > 0) return undefined;
  return { list: own, index, from, to: change.value };
}

/** What has to name the record by its new id. */
export function referencesTo({ list, from, to }: Rename, data: unknown): Change[] {
  return recordsOf(data, 'services').flatMap((service, index) =>
    FIELDS[list].flatMap((field): Change[] => {
      const path: Path = ['services', index, field];
      const value = valueAt(service, [field]);
      if (value === from) return [{ kind: 'set', path, value: to }];
      return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((id, at): Change[] =>
        id === from ? [{ kind: 'set', path: [...path, at], value: to }] : [],
      );
    }),
  );
}
