import type { Column } from './column.ts';
import { aboutColumns } from './columns/about.ts';
import { conditionColumns, entryColumns } from './columns/access.ts';
import { contactColumns } from './columns/contact.ts';
import { evidenceColumns } from './columns/evidence.ts';
import { noteColumnOf } from './columns/note-columns.ts';
import { placeColumns } from './columns/place.ts';

/** The columns of a sheet of services, a row a service, in the order in which we write them. */
export const SERVICE_COLUMNS: readonly Column[] = [
  ...aboutColumns,
  ...conditionColumns.flatMap((column) => [column, noteColumnOf(column)]),
  ...entryColumns,
  ...contactColumns,
  ...placeColumns,
  ...evidenceColumns,
];
