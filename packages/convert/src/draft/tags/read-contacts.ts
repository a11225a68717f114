import { contactSchema } from '@service-directory/schema/zod';
import type { CellValue } from '../../spreadsheet/workbook.ts';
import {
  readEmailContacts,
  readPhoneContacts,
  readWebContacts,
  type SheetContact,
} from '../../spreadsheet/mapping/values/read-any-contact.ts';
import type { ReadValue } from '../../spreadsheet/mapping/reading.ts';
import type { TagContext } from './tag-context.ts';

/** Keys by channel, in the order in which contacts are written. */
const KEYS: readonly (readonly [channel: string, keys: readonly string[]])[] = [
  ['phone', ['phone', 'contact:phone', 'mobile', 'contact:mobile']],
  ['sms', ['contact:sms']],
  ['whatsapp', ['contact:whatsapp', 'whatsapp']],
  ['telegram', ['contact:telegram', 'telegram']],
  ['email', ['email', 'contact:email']],
  ['web', ['website', 'contact:website', 'url', 'contact:url']],
];

/** What can be said of a value that was read all the same: the country or `https://` was added, as the model wants it. */
const HARMLESS: ReadonlySet<string> = new Set(['sheet/phone-without-country', 'sheet/web-address-completed']);

function readValue(channel: string, text: string, country: string): ReadValue<SheetContact[]> {
  const cell: CellValue = { kind: 'text', text };
  if (channel === 'telegram') return { value: [{ channel, value: text }], says: [] };
  if (channel === 'email') return readEmailContacts(cell);
  return channel === 'web' ? readWebContacts(cell, channel) : readPhoneContacts(cell, channel, country);
}

/** How to reach it: each number and address once, those that cannot be read told and left out. */
export function readContacts({ tags, options, lose }: TagContext, country: string | undefined): unknown[] {
  const contacts = new Map<string, unknown>();
  for (const [channel, keys] of KEYS) {
    for (const key of keys) {
      const text = tags.take(key);
      if (text === undefined) continue;
      const { value = [], says } = readValue(channel, text, country ?? options.country ?? '');
      const sound = value.filter((contact) => contactSchema.safeParse(contact).success);
      const isWhole =
        sound.length > 0 && sound.length === value.length && says.every(({ code }) => HARMLESS.has(code));
      if (!isWhole) lose(key, 'unread-value');
      for (const contact of sound) {
        const id = `${channel} ${JSON.stringify(contact.value)}`;
        if (!contacts.has(id)) contacts.set(id, contact);
      }
    }
  }
  return [...contacts.values()];
}
