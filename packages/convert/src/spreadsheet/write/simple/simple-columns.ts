import type { Column } from '../../mapping/column.ts';

/** Columns of the simple shape that an editor meets first; the others are written when a service has something for them. */
const USUAL: ReadonlySet<string> = new Set([
  'id', 'name', 'organization', 'summary', 'description', 'needs', 'audience', 'languages', 'residenceStatus', 'residenceStatusNote',
  'identification', 'anonymity', 'cost', 'costNote', 'police', 'immigration', 'professionalSecrecy', 'entry', 'phone', 'email', 'web',
  'visibility', 'street', 'postalCode', 'locality', 'area', 'directions', 'hours', 'closedOnHolidays', 'scope', 'regions',
  'source', 'sourceRead', 'basis', 'lastVerifiedOn', 'method', 'confidence', 'internal',
]); // prettier-ignore

/** Does a column stand in every sheet of the simple shape? */
export const isUsual = ({ key }: Column): boolean => USUAL.has(key);
