import { append } from '../append.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import { shownText } from '../reading.ts';
import type { SheetContact } from '../values/read-any-contact.ts';
import type { SheetHours } from '../values/read-hours.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { assemblePhoneHours } from './hours.ts';

const NONE: readonly SheetContact[] = [];

/** A contact as the schema has it. What is printed is kept only when it differs from what is dialled. */
export function plainContact(
  { channel, value, printed, purpose }: SheetContact,
  words: string | undefined = undefined,
): Draft {
  const contact: Draft = { channel, value: typeof value === 'string' ? value : { ...value } };
  if (printed !== value) put(contact, 'printed', printed);
  put(contact, 'purpose', purpose ?? words);
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

const numberOf = (value: unknown): unknown =>
  typeof value === 'string' ? value : (value as { shortCode: string }).shortCode;

function isAmong(contacts: readonly Draft[], { channel, value }: SheetContact): boolean {
  for (const other of contacts)
    if (other['channel'] === channel && numberOf(other['value']) === numberOf(value)) return true;
  return false;
}

/** Ways to reach the service, in the order of the columns. The same one twice counts once. */
export function assembleContacts(row: RowReadings, desk: Desk): Draft[] | undefined {
  let contacts: Draft[] | undefined;
  for (const bound of row.layout.contacts) {
    for (const contact of (row.at(bound) as readonly SheetContact[] | undefined) ?? NONE) {
      if (contacts !== undefined && isAmong(contacts, contact)) continue;
      desk.trace?.(`contacts/${contacts?.length ?? 0}`, row, bound);
      contacts = append(contacts, plainContact(contact, bound.words));
    }
  }
  putPhoneHours(contacts ?? [], row, desk);
  return contacts;
}
