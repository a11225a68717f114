import { canonicalJson } from '../../mapping/additions/check-sign.ts';
import { isDraft } from '../../mapping/additions/field-path.ts';
import { plainContact } from '../../mapping/assemble/contacts.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import type { Column } from '../../mapping/column.ts';
import { readCell } from '../../mapping/layout/read-cell.ts';
import type { SheetContact } from '../../mapping/values/read-any-contact.ts';
import { saysContactNotPublic } from '../../mapping/words/not-public-contact.ts';
import { cleanText } from '../clean-text.ts';
import type { WriteContext } from './write-value.ts';
import { BETWEEN } from './write-words.ts';

/** The contacts that a cell says; none when a part of it would be told as unreadable or left. */
function readAll(text: string, column: Column, country: string): readonly SheetContact[] {
  const { value, says } = readCell({ kind: 'text', text }, column, country);
  const isWhole = says.every(({ code }) => code === 'sheet/phone-without-country');
  return isWhole ? ((value as SheetContact[] | undefined) ?? []) : [];
}

/** The contact that a cell of this column says; undefined when it says none, or more than one. */
function readOne(text: string, column: Column, country: string): Draft | undefined {
  const [only, ...more] = readAll(text, column, country);
  return only === undefined || more.length > 0 ? undefined : plainContact(only);
}

const digitsOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  const { shortCode } = isDraft(value) ? value : {};
  return typeof shortCode === 'string' ? shortCode : undefined;
};

/** What a contact is for, in the source language. */
const purposeOf = ({ purpose }: Draft, source: string): unknown =>
  isDraft(purpose) ? purpose[source] : purpose;

/** Texts for one contact, the one that says most first. */
function* candidates({ value, printed }: Draft, purpose: unknown): Generator<string> {
  const bare = digitsOf(value);
  if (bare === undefined) return;
  const numbers = typeof printed === 'string' && printed.trim() !== '' ? [printed, bare] : [bare];
  if (typeof purpose === 'string')
    for (const number of numbers) {
      yield `${number} (${purpose})`;
      yield `${purpose}: ${number}`;
    }
  yield* numbers;
}

/** The text for one contact: what reads as just that, or at least as its number or address. */
function contactInWords(
  contact: Draft,
  column: Column,
  { country, source }: WriteContext,
): string | undefined {
  const { channel, value, printed } = contact;
  const purpose = purposeOf(contact, source);
  // Without its words a number that is for nobody outside would be one for all.
  if (typeof purpose === 'string' && saysContactNotPublic(purpose)) return undefined;
  const wanted = canonicalJson({ channel, value, printed, purpose });
  let second: string | undefined;
  for (const text of candidates(contact, purpose)) {
    // An account without one of its signs is another account.
    if (/[;|\n]/.test(text) || cleanText(text) !== text) continue;
    const read = readOne(text, column, country);
    if (read === undefined || canonicalJson(read['value']) !== canonicalJson(value)) continue;
    if (canonicalJson(read) === wanted) return text;
    // Words beside a number that read otherwise would say something else of it.
    const saysMore = read['purpose'] !== undefined && read['purpose'] !== purpose;
    if (!saysMore) second ??= text;
  }
  return second;
}

/** Do the contacts of a cell reach whom these reach, and nobody else? */
function reachesSame(text: string, contacts: readonly Draft[], column: Column, country: string): boolean {
  const read = readAll(text, column, country);
  const addresses = (of: readonly { value?: unknown }[]) => canonicalJson(of.map(({ value }) => value));
  return addresses(read) === addresses(contacts);
}

/** The contacts of a channel, one behind another. One that the cell cannot say beside the others is left out. */
export function contactsInWords(
  contacts: unknown,
  column: Column,
  context: WriteContext,
): string | undefined {
  if (!Array.isArray(contacts)) return undefined;
  let cell: string | undefined;
  const said: Draft[] = [];
  for (const contact of contacts as unknown[]) {
    const words = isDraft(contact) ? contactInWords(contact, column, context) : undefined;
    if (!isDraft(contact) || words === undefined) continue;
    const longer = cell === undefined ? words : `${cell}${BETWEEN}${words}`;
    if (!reachesSame(longer, [...said, contact], column, context.country)) continue;
    cell = longer;
    said.push(contact);
  }
  return cell;
}
