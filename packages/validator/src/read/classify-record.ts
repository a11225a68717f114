import { fieldOf, isData, type Data } from '../data.ts';

/** What a record on its own is, and the record itself. */
export interface ClassifiedRecord {
  kind: 'head' | 'organizations' | 'services';
  record: unknown;
  /** From the value that was read to the record. */
  before: readonly string[];
}

/** The field in which a record says that it is one: `{"service": {…}}`. */
export const WRAPPERS = { organizations: 'organization', services: 'service' } as const;

/** Fields that a service has and neither a directory nor an organisation. */
const SERVICE_FIELDS = ['organizationIds', 'needs', 'access', 'verification'];

/** Does a value without a head around it look like a service? */
export const isService = (value: unknown): value is Data =>
  isData(value) && value['kind'] === undefined && SERVICE_FIELDS.some((field) => Object.hasOwn(value, field));

/** Fields that an organisation has and a directory does not, and those that both have. */
const ORGANIZATION_FIELDS: ReadonlySet<string> = new Set([
  'type',
  'url',
  'email',
  'identifiers',
  'alternateName',
]);
const COMMON_FIELDS: ReadonlySet<string> = new Set(['id', 'name', 'description']);

/** Is a value without a head around it an organisation: one with an id, a name, and nothing that others have? */
const isOrganization = (value: unknown): value is Data => {
  if (!isData(value) || !Object.hasOwn(value, 'id') || !Object.hasOwn(value, 'name')) return false;
  const others = Object.keys(value).filter((key) => !COMMON_FIELDS.has(key));
  return others.length > 0 && others.every((key) => ORGANIZATION_FIELDS.has(key));
};

/** Does a value look like one record without a head around it? */
export const isRecord = (value: unknown): value is Data => isService(value) || isOrganization(value);

/**
 * What stands on a line of NDJSON or in a bare list: a head (`kind: service-directory`), a record that says what it is
 * (`{"service": {…}}`, `{"organization": {…}}`), or a bare one, which is told by its fields. What cannot be told is taken
 * for a service, so that the findings name what it lacks.
 */
export function classifyRecord(value: unknown): ClassifiedRecord {
  if (!isData(value)) return { kind: 'services', record: value, before: [] };
  if (value['kind'] === 'service-directory') return { kind: 'head', record: value, before: [] };
  const keys = Object.keys(value);
  if (keys.length === 1) {
    if (isData(fieldOf(value, 'service')))
      return { kind: 'services', record: value['service'], before: ['service'] };
    if (isData(fieldOf(value, 'organization')))
      return { kind: 'organizations', record: value['organization'], before: ['organization'] };
  }
  const isNoService = !isService(value) && Object.hasOwn(value, 'name') && !Object.hasOwn(value, 'summary');
  return { kind: isNoService ? 'organizations' : 'services', record: value, before: [] };
}
