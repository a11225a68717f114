import { contactSchema } from '@service-directory/schema/zod';
import { put, type Draft } from '../../draft/draft.ts';
import {
  readEmailContacts,
  readPhoneContacts,
  readWebContacts,
} from '../../spreadsheet/mapping/values/read-any-contact.ts';
import type { CellValue } from '../../spreadsheet/workbook.ts';
import { isPlainObject } from '../../json.ts';
import { readHours } from '../hours/read-hours.ts';
import { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readString, readStrings, readText } from '../json-ld/read-text.ts';
import type { ReadContext } from './read-context.ts';
import { readLanguages } from './read-languages.ts';

interface Placed {
  text: string;
  path: string;
}

/** A number or address in the form of the model, with words that stood beside it; several of them in one string. */
function contactsOf(channel: string, text: string, country: string): Draft[] {
  const cell: CellValue = { kind: 'text', text };
  const found =
    channel === 'email'
      ? readEmailContacts(cell).value
      : channel === 'web'
        ? readWebContacts(cell, channel).value
        : readPhoneContacts(cell, channel, country).value;
  return (found ?? []).map((contact) => {
    const { printed, ...rest } = contact;
    const dialled = typeof contact.value === 'string' ? contact.value : contact.value.shortCode;
    // A number that stands as it is dialled is printed in no way of its own.
    return printed === undefined || printed === dialled ? { ...rest } : { ...contact };
  });
}

/** A number or address with what is said of it; told when it cannot be read. */
function readOne(
  node: JsonLdNode,
  channel: string,
  { text, path }: Placed,
  country: string,
  words: Draft,
): Draft[] {
  const sound = contactsOf(channel, text, country)
    .map((contact) => ({ ...contact, ...words }))
    .filter((contact) => contactSchema.safeParse(contact).success);
  if (sound.length === 0) node.tell(path, 'unread-value');
  return sound;
}

/** Addresses that are not of the web: a scheme, the channel, and what of the address is the value. */
const SCHEMES = [
  [/^mailto:([^?]*)/i, 'email', ''],
  [/^tel:(.*)/i, 'phone', ''],
  [/^sms:([^?]*)/i, 'sms', ''],
  [/^https:\/\/wa\.me\/(\d{6,15})$/i, 'whatsapp', '+'],
] as const;

/** An address as a contact: of the web, or of what it opens. */
export function readAddress(node: JsonLdNode, placed: Placed, country: string, words: Draft): Draft[] {
  for (const [pattern, channel, before] of SCHEMES) {
    const value = pattern.exec(placed.text)?.[1];
    if (value !== undefined)
      return readOne(node, channel, { ...placed, text: `${before}${value}` }, country, words);
  }
  return readOne(node, 'web', placed, country, words);
}

/** The country of a short number, as an ISO code. */
function countryOf(node: JsonLdNode): string | undefined {
  const values = node.take('areaServed');
  const [first] = values;
  if (first === undefined) return undefined;
  const area = isPlainObject(first.value)
    ? new JsonLdNode(first.value, first.path, node.graph, node.log)
    : undefined;
  const name = area === undefined ? first.value : readString(area, 'name')?.text;
  area?.finish();
  if (typeof name === 'string' && /^[A-Z]{2}$/.test(name) && values.length === 1) return name;
  node.tell(first.path, 'unread-value');
  return undefined;
}

/** A `ContactPoint`: each number and address that it has. */
export function readContactPoint(node: JsonLdNode, channel: string, { options }: ReadContext): Draft[] {
  const country = countryOf(node) ?? options.country ?? '';
  const words: Draft = {};
  put(words, 'label', readText(node, 'name', 200));
  put(words, 'purpose', readText(node, 'contactType', 200));
  put(words, 'languages', readLanguages(node));
  put(words, 'openingHours', readHours(node, 'hoursAvailable'));
  const free = node.take('contactOption');
  for (const { value, path } of free)
    if (typeof value === 'string' && value.endsWith('TollFree')) words['cost'] = 'free';
    else node.tell(path, 'unread-value');
  put(words, 'note', readText(node, 'description', 5000));
  const read = [
    ...readStrings(node, 'telephone').flatMap((one) => readOne(node, channel, one, country, words)),
    ...readStrings(node, 'email').flatMap((one) =>
      readOne(node, 'email', { ...one, text: one.text.replace(/^mailto:/i, '') }, country, words),
    ),
    ...readStrings(node, 'url').flatMap((one) => readAddress(node, one, country, words)),
  ];
  node.finish();
  return read;
}

/** Contact points under a property, or bare numbers. */
export function readPoints(
  node: JsonLdNode,
  property: string,
  channel: string,
  context: ReadContext,
): Draft[] {
  const isBare = node.take(property).some(({ value }) => !isPlainObject(value));
  return isBare
    ? readStrings(node, property).flatMap((one) =>
        readOne(node, channel, one, context.options.country ?? '', {}),
      )
    : node.nodes(property).flatMap((point) => readContactPoint(point, channel, context));
}

/** Each number and address once, as it first stood. */
export function uniqueContacts(contacts: readonly Draft[]): Draft[] {
  const first = new Map<string, Draft>();
  for (const contact of contacts) {
    const key = `${String(contact['channel'])} ${JSON.stringify(contact['value'])}`;
    if (!first.has(key)) first.set(key, contact);
  }
  return [...first.values()];
}
