import { PHONE_CHANNELS } from '@service-directory/schema';
import type { RowReadings } from '../layout/row-readings.ts';
import type { ReadValue } from '../reading.ts';
import {
  readEmailContacts,
  readPhoneContacts,
  readWebContacts,
  type SheetContact,
} from '../values/read-any-contact.ts';
import { assembleHours } from './hours.ts';
import { put, putList, putValue, type Desk, type Draft } from './desk.ts';
import { onlyAddress } from './only-address.ts';
import { assembleText } from './texts.ts';

const LINK_CHANNELS: readonly string[] = ['web', 'form', 'chat', 'video'];

/** The number or address of a row, read as its channel says. */
function readValue(text: string, channel: string, { country, today }: Desk): ReadValue<SheetContact[]> {
  const cell = { kind: 'text', text } as const;
  if (PHONE_CHANNELS.some((phone) => phone === channel))
    return readPhoneContacts(cell, channel, country, today);
  if (channel === 'email') return readEmailContacts(cell);
  if (LINK_CHANNELS.includes(channel)) return readWebContacts(cell, channel);
  return { value: [{ channel, value: text }], says: [] };
}

/** The contact of a row of their own sheet. */
export function assembleContactRow(row: RowReadings, path: string, desk: Desk): Draft {
  const contact: Draft = {};
  desk.trace?.(path, row, undefined);
  putValue(contact, 'channel', `${path}/channel`, row, 'channel', desk);
  desk.trace?.(`${path}/value`, row, 'value');
  if (row.find('printed') === undefined) desk.trace?.(`${path}/printed`, row, 'value');
  const bound = row.find('value');
  const text = row.value<string>('value');
  const read = text === undefined ? undefined : readValue(text, String(contact['channel'] ?? ''), desk);
  for (const { code, params } of read?.says ?? []) {
    desk.tell(code, row, bound, { heading: bound?.heading, ...params });
    if (bound !== undefined && read?.value === undefined)
      row.layout.left.noteUnread(row.row.number, bound.index, code);
  }
  const found = onlyAddress(read?.value, row, bound, desk);
  if (found !== undefined) Object.assign(contact, plainValue(found, row.columnsOf('printed').length > 0));
  putValue(contact, 'printed', `${path}/printed`, row, 'printed', desk);
  put(contact, 'label', assembleText(row, 'label', `${path}/label`, desk));
  put(contact, 'purpose', assembleText(row, 'purpose', `${path}/purpose`, desk) ?? found?.purpose);
  putList(contact, 'languages', `${path}/languages`, row, 'languages', desk);
  put(contact, 'openingHours', assembleHours(row, `${path}/openingHours`, desk));
  putValue(contact, 'cost', `${path}/cost`, row, 'cost', desk);
  putValue(contact, 'numberShown', `${path}/numberShown`, row, 'numberShown', desk);
  put(contact, 'note', assembleText(row, 'note', `${path}/note`, desk));
  return contact;
}

/**
 * The number or address, with what is printed when it is more than that. In a sheet with a column for what is printed, a
 * short number in the other is no more than its digits.
 */
function plainValue({ value, printed }: SheetContact, hasColumn: boolean): Draft {
  const digits = typeof value === 'string' ? value : value.shortCode;
  const isMore = printed !== undefined && printed !== value && !(hasColumn && printed === digits);
  return isMore ? { value, printed } : { value };
}
