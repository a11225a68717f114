import { SCHEMA_VERSION } from '@service-directory/schema';
import { valueAt, wordOf } from './data.ts';
import { languagesOf, type DirectoryDocument } from './directory-document.ts';
import type { ListName } from './file-names.ts';
import { newId } from './new-id.ts';

/** A record with a name and an id, and otherwise only what says that nothing is known yet. */
export function newRecord(
  document: DirectoryDocument,
  list: ListName,
  name: string,
): Record<string, unknown> {
  const taken = new Set(document.recordsOf(list).map((record) => wordOf(valueAt(record, ['id']))));
  const [source = 'nb'] = languagesOf(document.data);
  const id = newId(name, taken, list === 'services' ? 'service' : 'organization');
  const texts = { id, name: { [source]: name } };
  return list === 'services'
    ? { ...texts, access: { residenceStatus: 'unconfirmed' }, sources: [] }
    : { ...texts };
}

/** A directory in which nothing stands yet. What it is called, who publishes it and under which licence is to be said. */
export const emptyDirectory = (lang: string, today: string): Record<string, unknown> => ({
  kind: 'service-directory',
  schemaVersion: SCHEMA_VERSION,
  id: 'directory',
  languages: [lang],
  updatedOn: today,
  organizations: [],
  services: [],
});
