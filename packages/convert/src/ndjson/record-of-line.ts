import { isPlainObject, ownValue } from '../json.ts';

/** What a line of NDJSON holds, and the record itself. */
export interface LineRecord {
  kind: 'head' | 'organizations' | 'services';
  record: Record<string, unknown>;
}

/** Fields that a service has and neither a directory nor an organisation. */
const SERVICE_FIELDS = ['organizationIds', 'needs', 'access', 'verification'];

/**
 * What a value on a line is: a head (`kind: service-directory`), a record that says what it is (`{"service": {…}}`,
 * `{"organization": {…}}`), or a bare one, which is told by its fields as the validator tells it. What cannot be told is
 * taken for a service, so that the validator names what it lacks.
 * @returns undefined for what is no record at all, such as a number
 */
export function recordOfLine(value: unknown): LineRecord | undefined {
  if (!isPlainObject(value)) return undefined;
  if (ownValue(value, 'kind') === 'service-directory') return { kind: 'head', record: value };
  if (Object.keys(value).length === 1) {
    const service = ownValue(value, 'service');
    if (isPlainObject(service)) return { kind: 'services', record: service };
    const organization = ownValue(value, 'organization');
    if (isPlainObject(organization)) return { kind: 'organizations', record: organization };
  }
  const hasServiceField = SERVICE_FIELDS.some((field) => Object.hasOwn(value, field));
  const isService = ownValue(value, 'kind') === undefined && hasServiceField;
  const isOrganization = !isService && Object.hasOwn(value, 'name') && !Object.hasOwn(value, 'summary');
  return { kind: isOrganization ? 'organizations' : 'services', record: value };
}
