import { isDraft, ownField } from '../mapping/additions/field-path.ts';
import type { Draft } from '../mapping/assemble/desk.ts';

/** What stands at a dotted path of a record; undefined when the way ends. */
export function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const step of path.split('.')) value = isDraft(value) ? ownField(value, step) : undefined;
  return value;
}

/** The records of a list; what is none is passed over. */
export const draftsIn = (value: unknown): Draft[] => (Array.isArray(value) ? value.filter(isDraft) : []);

/** An address of the web or of e-mail, as the cells of such columns hold them. */
export const asContacts = (channel: string, value: unknown): Draft[] | undefined =>
  typeof value === 'string' ? [{ channel, value }] : undefined;
