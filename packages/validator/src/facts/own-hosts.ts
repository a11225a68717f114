import { fieldOf, recordsAt, stringsAt, textAt, type Data } from '../data.ts';
import { hostOf } from './links.ts';

/** The hosts on which a service speaks for itself: those of its contacts' addresses. */
export function ownHostsOf(service: Data): string[] {
  return recordsAt(service, 'contacts').flatMap(([, contact]) => {
    const value = textAt(contact, 'value');
    if (value === undefined) return [];
    const host =
      fieldOf(contact, 'channel') === 'email'
        ? value.slice(value.lastIndexOf('@') + 1).toLowerCase()
        : hostOf(value);
    return host === '' ? [] : [host];
  });
}

/** Is the site called like one of the organisations that run the service: `nav.no` and the id `nav-oslo`? */
export function isNamedLike(host: string, service: Data): boolean {
  const name = host.split('.').at(-2);
  return stringsAt(service, 'organizationIds').some((id) => id.split('-').some((part) => part === name));
}

/** Is it the host of one of the pages, or below or above it: `tjenester.example.org` and `example.org`? */
export const isOwnHost = (host: string, own: readonly string[]): boolean =>
  own.some((other) => host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`));
