import type { Contact } from '@service-directory/schema';
import { osmTagsOf } from '@service-directory/schema/mappings';
import type { TagWriter } from './tag-writer.ts';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/**
 * A number with its country code, in the blanks in which it is printed when those are known: `+47 22 99 00 00`. Source:
 * wiki, Key:phone (ITU-T E.123, international notation).
 */
export function phoneText(value: string, printed: string | undefined): string {
  if (printed === undefined || !/^[+\d][\d ]*$/.test(printed)) return value;
  const digits = digitsOf(printed);
  if (printed.startsWith('+')) return digits === digitsOf(value) ? printed : value;
  const code = value.slice(0, value.length - digits.length);
  return value.endsWith(digits) && /^\+\d{1,3}$/.test(code) ? `${code} ${printed}` : value;
}

/** What a number says besides itself. */
const WORDS = ['label', 'purpose', 'languages', 'openingHours', 'cost', 'numberShown', 'note'] as const;

/**
 * Phones, addresses and links.
 * @param country of the place: a short number of another one is not written, since here it reaches somebody else
 * @param path of the list, as a JSON Pointer
 */
export function writeContacts(
  contacts: readonly Contact[],
  country: string | undefined,
  path: string,
  writer: TagWriter,
  tell: (path: string, kind: string) => void,
): void {
  contacts.forEach((contact, index) => {
    const at = `${path}/${index}`;
    const [key] = Object.keys(osmTagsOf('channel', contact.channel) ?? {});
    const { value, printed } = contact;
    const isAbroad = typeof value !== 'string' && value.country !== country;
    if (key === undefined || isAbroad) return tell(at, 'no-tag');
    const isNumber = typeof value === 'string' && /^\+\d+$/.test(value);
    const text = typeof value !== 'string' ? value.shortCode : isNumber ? phoneText(value, printed) : value;
    writer.add(key, text, at);
    if (printed !== undefined && digitsOf(printed) !== '' && !text.includes(printed))
      tell(`${at}/printed`, 'no-tag');
    for (const field of WORDS) if (contact[field] !== undefined) tell(`${at}/${field}`, 'no-tag');
  });
}
