import { append } from '../append.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetContact } from '../values/read-any-contact.ts';
import { put, type Desk, type Draft } from './desk.ts';

/** A contact as the schema has it. What is printed is kept only when it differs from what is dialled. */
export function plainContact({ channel, value, printed, purpose }: SheetContact): Draft {
  const contact: Draft = { channel, value: typeof value === 'string' ? value : { ...value } };
  if (printed !== value) put(contact, 'printed', printed);
  put(contact, 'purpose', purpose);
  return contact;
}

/** Ways to reach the service, in the order of the columns. The same one twice counts once. */
export function assembleContacts(row: RowReadings, desk: Desk): Draft[] | undefined {
  let contacts: Draft[] | undefined;
  let seen: string[] | undefined;
  for (const bound of row.layout.contacts) {
    for (const contact of (row.at(bound) as readonly SheetContact[] | undefined) ?? []) {
      const { channel, value } = contact;
      const key = `${channel} ${typeof value === 'string' ? value : value.shortCode}`;
      if (seen?.includes(key) === true) continue;
      seen = append(seen, key);
      desk.trace?.(`contacts/${contacts?.length ?? 0}`, row, bound);
      contacts = append(contacts, plainContact(contact));
    }
  }
  return contacts;
}
