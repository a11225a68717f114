import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, unread, value, valueSaying, type ReadValue, type Said } from '../reading.ts';
import { madeDate } from './read-number.ts';
import { addressIsOnRequest, addressSaysSecret } from '../../../secrecy/says-secret.ts';
import { saysNothing } from '../words/says-nothing.ts';
import { saysSecret } from './read-visibility.ts';

/** The parts of an address that one cell may hold. */
export interface SheetAddress {
  street?: string;
  postalCode?: string;
  locality?: string;
  /** The cell says that the address is secret. */
  isSecret?: true;
  /** The cell says that the service tells the address to those who ask. */
  isOnRequest?: true;
}

/** What a cell says of who may know the address, when it says nothing else. */
function secrecyAlone(text: string): SheetAddress | undefined {
  if (saysSecret(text)) return { isSecret: true };
  return !/\d/.test(text) && addressIsOnRequest(text) ? { isOnRequest: true } : undefined;
}

/** What a cell says of who may know the address that stands in it: `Prøvegata 1 (hemmelig)`. */
function secrecyBeside(text: string): SheetAddress {
  if (addressSaysSecret(text)) return { isSecret: true };
  return addressIsOnRequest(text) ? { isOnRequest: true } : {};
}

/** Adds what a cell says of who may know the address; what stands in it stays, so that it is told where it is. */
const withSecrecy = (read: ReadValue<SheetAddress>, text: string): ReadValue<SheetAddress> =>
  read.value === undefined ? read : { ...read, value: { ...read.value, ...secrecyBeside(text) } };

/** `0150 Oslo`, `N-0150 Oslo`, `NO 0150`, `0150/Oslo`; with a town the zero may be lost: `150 Oslo`. */
const CODE_AND_TOWN = /^(?:N|NO)?[-\s]?(?:(\d{4})|(\d{3,4})\s{0,9}[\s,/–-]\s{0,9}(\p{L}[^\d,;/]{1,60}))$/u;
/** `Oslo 0150`, `Oslo, 150`. */
const TOWN_AND_CODE = /^(\p{L}[^\d,;/]{1,60}?)\s{0,9}[\s,/–-]\s{0,9}(?:N|NO)?-?(\d{3,4})$/u;
/** The last part of an address: `…, 0150 Oslo, Norge`, `Lillegata 7 0150 Oslo`. */
const TOWN_AT_END =
  /^(.{2,150}?)(?:[,\n]\s*|(?<=\d\p{L}?)\s(?=\d{4} ))(?:N|NO)?-?(\d{3,4})\s+(\p{L}[^\d,;\n]{1,60}?)(?:[,\n]\s*[Nn]or(?:ge|eg|way))?$/su;
/** A line on the way to a door is no address of its own: `3. etasje`, `Oppgang B2`. */
const WITHIN_HOUSE = /^(?:\d+\.?\s?et|etasje|inngang|oppgang)/iu;
const BETWEEN_ADDRESSES = /\s{0,60};\s{0,60}|\s{1,60}\/\s{1,60}|\s{0,60}\n\s{0,60}/;
/** Digits of a Norwegian postal code. */
const NORWEGIAN_LENGTH = 4;

/** Reads a part of an address; `read` is given what is no date and says more than that the address is a secret. */
const reader =
  (read: (text: string, country: string) => ReadValue<SheetAddress>) =>
  (cell: CellValue, country: string): ReadValue<SheetAddress> => {
    const text = cellText(cell);
    if (saysNothing(text)) return NOTHING;
    const date = madeDate(cell);
    if (date !== undefined) return date;
    const alone = secrecyAlone(text);
    return alone === undefined ? withSecrecy(read(text, country), text) : value(alone);
  };

/** A postal code and a town in one cell, or the code alone. */
function readCodeAndTown(text: string): ReadValue<SheetAddress> | undefined {
  const [, alone, before, behind] = CODE_AND_TOWN.exec(text) ?? [];
  if (alone !== undefined) return value({ postalCode: alone });
  const [, first, after] = before === undefined ? (TOWN_AND_CODE.exec(text) ?? []) : [];
  const digits = before ?? after;
  const locality = (behind ?? first)?.trim();
  if (digits === undefined || locality === undefined) return undefined;
  const postalCode = digits.padStart(NORWEGIAN_LENGTH, '0');
  const address = { postalCode, locality };
  return digits === postalCode
    ? value(address)
    : valueSaying(address, 'sheet/lost-zero', { found: digits, read: postalCode });
}

/** A postal code, perhaps with the town behind it. A zero that the spreadsheet dropped is put back in Norway. */
export const readPostalCode = reader((text, country) => {
  const whole = country === 'NO' ? readCodeAndTown(text) : undefined;
  if (whole !== undefined) return whole;
  const [first = '', second] = text.split(BETWEEN_ADDRESSES);
  if (second !== undefined && /\d/.test(second))
    return unread('sheet/two-in-one-row', { first: shownText(first), second: shownText(second) });
  if (country !== 'NO') return value({ postalCode: text });
  if (/^\d{2,3}$/.test(text)) {
    const postalCode = text.padStart(NORWEGIAN_LENGTH, '0');
    return valueSaying({ postalCode }, 'sheet/lost-zero', { found: text, read: postalCode });
  }
  return value(/^\D+$/.test(text) ? { locality: text } : { postalCode: text });
});

/** A street with its number, perhaps with postal code and town behind a comma. */
export const readStreet = reader((text, country) => {
  const isNorwegian = country === 'NO';
  const alone = isNorwegian && /^\d{4}\s/.test(text) ? readCodeAndTown(text) : undefined;
  if (alone !== undefined) return alone;
  const whole = isNorwegian ? TOWN_AT_END.exec(text.slice(0, 300)) : null;
  const [, before = '', postalCode = '', town = ''] = whole ?? [];
  const rest = whole === null ? text : before;
  const address: SheetAddress = {
    street: rest.replace(/\s{0,60}\n\s{0,60}/g, ', ').replace(/\s+/gu, ' '),
    ...(whole === null
      ? {}
      : { postalCode: postalCode.padStart(NORWEGIAN_LENGTH, '0'), locality: town.trim() }),
  };
  const lost: Said[] =
    whole === null || postalCode.length === NORWEGIAN_LENGTH
      ? []
      : [{ code: 'sheet/lost-zero', params: { found: postalCode, read: address.postalCode } }];
  const houses = rest
    .slice(0, 300)
    .split(BETWEEN_ADDRESSES)
    .filter((part) => /\d/.test(part) && !WITHIN_HOUSE.test(part));
  return houses.length > 1
    ? { value: address, says: [{ code: 'sheet/two-in-one-row', params: {} }, ...lost] }
    : { value: address, says: lost };
});

/** A town or municipality, perhaps with the postal code before it. */
export const readLocality = reader((words, country) => {
  const text = words.replace(/\s{0,60}\n\s{0,60}/g, '; ');
  const whole = country === 'NO' ? readCodeAndTown(text) : undefined;
  if (whole?.value?.locality !== undefined) return whole;
  const [first = '', second] = text.split(BETWEEN_ADDRESSES);
  if (second !== undefined)
    return unread('sheet/two-in-one-row', { first: shownText(first), second: shownText(second) });
  return value({ locality: text });
});
