import directorySchema from '@service-directory/schema/json-schema/directory.json' with { type: 'json' };
import { type ListName, LISTS } from '../model/file-names.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import type { JsonSchema } from './json-schema.ts';

const SCHEMA = directorySchema as JsonSchema;

/** A whole address of the web, as the schema has it: no other can be opened by readers. */
export const WEB_ADDRESS = /^https?:\/\/[^\s@/?#\\]+(?:[/?#][^\s\\]*)?$/i;

/** Is it a list of records that have pages of their own? */
export const isPageList = (step: string | number | undefined): step is ListName =>
  LISTS.some((name) => name === step);

const HEAD = fieldsOf(SCHEMA, 'directory');

/** The lists, as the head of a directory has them: none of its page, and called something all the same. */
export const LIST_FIELDS: readonly Field[] = HEAD.filter(({ name }) => isPageList(name));

/** The fields of each kind of page. */
export const FIELDS: Readonly<Record<'services' | 'organizations' | 'head', readonly Field[]>> = {
  services: fieldsOf(SCHEMA, 'service'),
  organizations: fieldsOf(SCHEMA, 'organization'),
  head: HEAD.filter(({ name }) => !isPageList(name)),
};
