import { forEachEntity } from '../draft/all-entities.ts';
import type { FieldMapping } from '../field-map.ts';

/** NDJSON is our own format, one record a line: all fields come back the same. */
export const NDJSON_FIELDS: readonly FieldMapping[] = [
  {
    field: 'Service.internal',
    there: ['the same field'],
    direction: 'both',
    note: 'Still there: do not publish the file.',
  },
  ...forEachEntity(['the same field']),
];
