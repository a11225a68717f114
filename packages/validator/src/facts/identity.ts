import { foldText, PHONE_CHANNELS } from '@service-directory/schema';
import { fieldOf, recordsAt, stringsAt, textAt, type Data } from '../data.ts';
import { remember } from './remember.ts';

/** Channels whose value belongs to whoever answers there. */
const OWN_CHANNELS: ReadonlySet<unknown> = new Set([...PHONE_CHANNELS, 'telegram', 'email']);

/** What tells a service from others: its names, folded, and its numbers and addresses, as written. */
export interface Identity {
  names: readonly string[];
  contacts: readonly string[];
}

/** Several rules ask for the names of one record. */
const folded = remember(foldText);

const namesIn = (text: unknown): string[] =>
  (typeof text === 'string' ? [text] : Object.values((text as Data | undefined) ?? {}))
    .filter((name): name is string => typeof name === 'string')
    .map(folded);

/** By what a service is known again under another id. */
export const identityOf = (service: Data): Identity => ({
  names: [fieldOf(service, 'name'), fieldOf(service, 'alternateName')]
    .flatMap(namesIn)
    .filter((name) => name.length > 3),
  contacts: recordsAt(service, 'contacts').flatMap(([, contact]) => {
    const value = textAt(contact, 'value');
    return value !== undefined && OWN_CHANNELS.has(fieldOf(contact, 'channel')) ? [value.toLowerCase()] : [];
  }),
});

/** By what two records are the same service: a name, and an organisation, a number or a mail besides. */
export function keysOf(service: Data): string[] {
  const { names, contacts } = identityOf(service);
  const besides = [...stringsAt(service, 'organizationIds'), ...contacts];
  return names.flatMap((name) => besides.map((beside) => `${name}\n${beside}`));
}
