import type { Contact } from '@service-directory/schema';
import {
  backOf,
  placeOf,
  plainContact,
  readNative,
  readWebAddress,
  roleOf,
  writeNative,
  type Place,
} from './contact-forms.ts';
import { quietly, type Context } from './context.ts';
import { isPlainObject, ownEntries, ownValue, sameJson, tidy, type Fields } from '../json.ts';
import { hsdsId } from './namespace.ts';
import { EMAIL } from './objects/formats.ts';
import type { Reader } from './reader.ts';
import { extensionOf, remainderOf, restore, withExtension } from './remainder.ts';

/** Contacts in the four places of a service, and in its extension what `email` and `url` have no room for. */
export interface WrittenContacts {
  native: Fields;
  extension: Fields;
}

/** Writes the contacts of a service; each keeps its number in our list. */
export function writeContacts(
  context: Context,
  contacts: readonly Contact[],
  serviceId: string,
): WrittenContacts {
  const native = new Map<Place, unknown>();
  const extension = new Map<string, unknown>();
  for (const [index, contact] of contacts.entries()) {
    const place = placeOf(contact, (one) => native.has(one));
    const written = writeNative(context, place, contact);
    const rest = { index, contact: remainderOf(contact, backOf(context, place, written)) };
    if (typeof written === 'string') {
      native.set(place, written);
      extension.set(place, rest);
      continue;
    }
    const id = hsdsId(place, context.directoryId, serviceId, index);
    const languages = (written['languages'] as Fields[] | undefined)?.map((language, at) => ({
      id: hsdsId('language', context.directoryId, serviceId, place, index, at),
      ...language,
    }));
    const list = (native.get(place) as Fields[] | undefined) ?? [];
    list.push(withExtension(tidy({ id, ...written, languages }), rest));
    native.set(place, list);
  }
  return { native: Object.fromEntries(native), extension: Object.fromEntries(extension) };
}

interface Numbered {
  index: number;
  contact: Fields;
  /** What HSDS says of it there, without what we add to tell where it belongs. */
  said: Fields;
  /** Tells that it stands elsewhere too, and says something else there. */
  tellOther(): void;
}

const indexIn = (rest: unknown): number => {
  const index = ownValue(rest, 'index');
  return typeof index === 'number' ? index : Infinity;
};

/** A contact of ours out of its native form and its extension. */
function restoreContact(
  reader: Reader,
  place: Place,
  native: Fields | string,
  back: Fields,
  rest: unknown,
  label?: string,
): Numbered {
  const fields = ownValue(rest, 'contact');
  const context = quietly(reader.context);
  const contact = isPlainObject(fields)
    ? restore(
        back,
        fields,
        (whole) => backOf(context, place, writeNative(context, place, whole as unknown as Contact)),
        () => reader.lose('hsds/changed-elsewhere', typeof native === 'string' ? place : undefined),
      )
    : tidy({ label, ...back });
  const property = typeof native === 'string' ? place : undefined;
  return {
    index: indexIn(rest),
    contact,
    said: back,
    tellOther: () => reader.lose('hsds/two-versions', property),
  };
}

const OWNERS = ['service_id', 'organization_id', 'location_id', 'contact_id', 'service_at_location_id'];

/** The contacts of a list of HSDS; `label` tells where they belong when they are not those of the service itself. */
function readList(
  reader: Reader,
  place: 'phones' | 'additional_urls' | 'contacts',
  label: string | undefined,
): Numbered[] {
  return reader.list(place).flatMap((one) => {
    one.skip(...OWNERS);
    const rest = extensionOf(one.native);
    const role = place === 'contacts' ? roleOf(one) : undefined;
    const inner = place === 'contacts' ? readList(one, 'phones', role ?? label) : [];
    const back = readNative(one, place) ?? (rest === undefined ? undefined : {});
    const own = back === undefined ? [] : [restoreContact(one, place, one.native, back, rest, label)];
    if (rest !== undefined) one.skip('name');
    else if (one.string('name') !== undefined && place === 'contacts') one.lose('hsds/person', 'name');
    one.loseLeftover();
    return [...own.filter(({ contact }) => contact['channel'] !== undefined), ...inner];
  });
}

const keyOf = ({ contact }: Numbered) => JSON.stringify([contact['channel'], contact['value']]);

/** Ours as they are, in our order; of others each line once, as it stands first: a service speaks before its contacts do. */
function eachOnce(found: readonly Numbered[]): Numbered[] {
  const ours = found.filter(({ index }) => index !== Infinity).sort((a, b) => a.index - b.index);
  const known = new Map<string, Numbered>();
  for (const one of ours) known.set(keyOf(one), one);
  const others: Numbered[] = [];
  for (const one of found) {
    if (one.index !== Infinity) continue;
    const same = known.get(keyOf(one));
    if (same === undefined) {
      known.set(keyOf(one), one);
      others.push(one);
    } else if (!ownEntries(one.said).every(([field, value]) => sameJson(value, same.contact[field])))
      one.tellOther();
  }
  return [...ours, ...others];
}

/**
 * The contacts of a service: its own, then those of its places. One that stands in several places is taken once.
 * @param places services at locations and locations, each with what the place is called
 */
export function readContacts(
  service: Reader,
  extension: Fields,
  places: readonly { reader: Reader; label: string | undefined }[],
): Fields[] | undefined {
  const found: Numbered[] = [];
  for (const place of ['url', 'email'] as const) {
    const value = place === 'url' ? readWebAddress(service) : service.string('email');
    if (value === undefined) continue;
    if (place === 'email' && !EMAIL.test(value)) service.lose('hsds/address-not-understood', 'email');
    else found.push(restoreContact(service, place, value, plainContact(place, value), extension[place]));
  }
  for (const place of ['phones', 'additional_urls', 'contacts'] as const)
    found.push(...readList(service, place, undefined));
  for (const { reader, label } of places)
    for (const place of ['phones', 'contacts'] as const) found.push(...readList(reader, place, label));
  const all = eachOnce(found);
  return all.length === 0 ? undefined : all.map(({ contact }) => contact);
}
