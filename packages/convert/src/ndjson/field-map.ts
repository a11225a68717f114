import { FIELD_NOTES } from '@service-directory/schema/model';
import type { FieldMapping } from '../field-map.ts';

const nameOf = (entity: string) => `${entity.charAt(0).toUpperCase()}${entity.slice(1)}`;

/** NDJSON is our own format, one record a line: all fields come back the same. */
export const NDJSON_FIELDS: readonly FieldMapping[] = Object.keys(FIELD_NOTES).map((entity) => ({
  field: `${nameOf(entity)}.*`,
  there: ['the same field'],
  direction: 'both',
  ...(entity === 'service' ? { note: '`internal` too: do not publish the file.' } : {}),
}));
