import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetContact } from '../values/read-any-contact.ts';
import { plainContact } from './contacts.ts';
import { put, putValue, type Desk, type Draft } from './desk.ts';
import { tellMissing } from './missing.ts';
import { onlyAddress } from './only-address.ts';
import { slugOf, type UniqueIds } from './slug.ts';
import { assembleText } from './texts.ts';

/** An organisation, and the names by which services may name it. */
export interface NamedOrganization {
  organization: Draft;
  names: string[];
}

/** The organisation of a row of their own sheet. */
export function assembleOrganization(row: RowReadings, ids: UniqueIds, desk: Desk): NamedOrganization {
  desk.trace?.('', row, undefined);
  const name = assembleText(row, 'name', 'name', desk);
  if (name === undefined) tellMissing(row, 'name', 'name', desk);
  const names = name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name);
  const organization: Draft = {};
  putValue(organization, 'id', 'id', row, 'id', desk);
  organization['id'] ??= ids.take(slugOf(names[0] ?? '') ?? 'organisasjon');
  put(organization, 'name', name);
  const also = assembleText(row, 'alternateName', 'alternateName', desk);
  put(organization, 'alternateName', also);
  put(organization, 'description', assembleText(row, 'description', 'description', desk));
  putValue(organization, 'type', 'type', row, 'type', desk);
  for (const key of ['url', 'email']) {
    desk.trace?.(key, row, key);
    put(organization, key, onlyAddress(row.value(key), row, key, desk)?.value);
  }
  const number = row.value<string>('organizationNumber');
  desk.trace?.('identifiers', row, 'organizationNumber');
  if (number !== undefined)
    organization['identifiers'] = [{ scheme: 'NO-BRC', value: number.replace(/\s/g, '') }];
  return { organization, names: typeof also === 'string' ? [...names, also] : names };
}

/** The public holiday of a row. */
export function assembleHoliday(row: RowReadings, desk: Desk): Draft {
  desk.trace?.('', row, undefined);
  const holiday: Draft = {};
  putValue(holiday, 'date', 'date', row, 'date', desk);
  put(holiday, 'name', assembleText(row, 'name', 'name', desk));
  return holiday;
}

/** The emergency contact of a row. */
export function assembleEmergency(row: RowReadings, desk: Desk): Draft {
  desk.trace?.('', row, undefined);
  const emergency: Draft = {};
  put(emergency, 'label', assembleText(row, 'label', 'label', desk));
  const contacts: Draft[] = [];
  for (const bound of row.layout.contacts)
    for (const contact of (row.at(bound) as readonly SheetContact[] | undefined) ?? []) {
      desk.trace?.(`contacts/${contacts.length}`, row, bound);
      contacts.push(plainContact(contact));
    }
  emergency['contacts'] = contacts;
  put(emergency, 'note', assembleText(row, 'note', 'note', desk));
  return emergency;
}
