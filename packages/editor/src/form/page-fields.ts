import directorySchema from '@service-directory/schema/json-schema/directory.json' with { type: 'json' };
import type { Field } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import type { JsonSchema } from './json-schema.ts';

const SCHEMA = directorySchema as JsonSchema;

/** A whole address of the web: no other can be opened by readers. */
export const WEB_ADDRESS = new RegExp(SCHEMA.$defs?.['webAddress']?.pattern ?? '');

/** Lists of records that have pages of their own. */
export const OTHER_PAGES: ReadonlySet<string> = new Set(['organizations', 'services']);

/** The fields of each kind of page. */
export const FIELDS: Readonly<Record<'services' | 'organizations' | 'head', readonly Field[]>> = {
  services: fieldsOf(SCHEMA, 'service'),
  organizations: fieldsOf(SCHEMA, 'organization'),
  head: fieldsOf(SCHEMA, 'directory').filter(({ name }) => !OTHER_PAGES.has(name)),
};
