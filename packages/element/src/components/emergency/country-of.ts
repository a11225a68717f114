import type { EmergencyContact } from '@service-directory/schema';

/** The country (ISO 3166-1) that a number is dialled in: its own when it is a short one, else that of its directory. */
export function countryOf({ contacts }: EmergencyContact, home: string): string {
  const value = contacts.find(({ channel }) => channel === 'phone')?.value;
  return typeof value === 'object' ? value.country : home;
}
