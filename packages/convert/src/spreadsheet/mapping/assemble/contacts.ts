import { append } from '../append.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import { shownText } from '../reading.ts';
import type { SheetContact } from '../values/read-any-contact.ts';
import type { SheetHours } from '../values/read-hours.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { assemblePhoneHours } from './hours.ts';

/** A contact as the schema has it. What is printed is kept only when it differs from what is dialled. */
export function plainContact({ channel, value, printed, purpose }: SheetContact): Draft {
  const contact: Draft = { channel, value: typeof value === 'string' ? value : { ...value } };
  if (printed !== value) put(contact, 'printed', printed);
  put(contact, 'purpose', purpose);
  return contact;
}

/** When the phone is answered: hours of the one number of the row. Of several, or none, nobody can tell for which they hold. */
function putPhoneHours(contacts: readonly Draft[], row: RowReadings, desk: Desk): void {
  const bound = row.find('phoneHours');
  if (bound === undefined) return;
  const phones = [...contacts.keys()].filter((index) => contacts[index]?.['channel'] === 'phone');
  const [index] = phones;
  const contact = index === undefined ? undefined : contacts[index];
  if (index === undefined || contact === undefined || phones.length > 1) {
    const part = shownText((row.at(bound) as SheetHours).printed);
    desk.tell('sheet/unread-hours', row, bound, { heading: bound.heading, part, reason: 'which-phone' });
    desk.lose('sheet/unread-hours', row, bound);
  } else put(contact, 'openingHours', assemblePhoneHours(row, `contacts/${index}/openingHours`, desk));
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
      const { purpose = bound.words } = contact;
      contacts = append(
        contacts,
        plainContact({ ...contact, ...(purpose === undefined ? {} : { purpose }) }),
      );
    }
  }
  putPhoneHours(contacts ?? [], row, desk);
  return contacts;
}
