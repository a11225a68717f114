import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, value, type ReadValue, type Said } from '../reading.ts';
import { saysNothing } from '../words/says-nothing.ts';
import { describeAddresses, type AddressPiece } from './between-addresses.ts';

/** An address as a directory keeps it, with what stands beside it. */
export interface SheetLink {
  value: string;
  purpose?: string;
}

/** A comma may be part of an address; before the next one it is none. */
const BETWEEN_LINKS = /[\s;|]+|,(?=\s|$|https?:|www\.)/i;
/** A web address without its beginning: `www.example.org/a`, `example.org`. */
const BARE_ADDRESS =
  /^(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}(?:[/?#]\S{0,1500})?$/u;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]{1,20}:\S/i;
/** Signs around an address that are none of it. */
const BEFORE_LINK = /^[<([“"«]+(?=\S)/u;
const BEHIND_LINK = /[>)\]”"»,.]{1,60}$/u;
/** The same for an address with brackets of its own. */
const BEHIND_BRACKETS = /[>”"»,.]{1,60}$/u;
const EMAIL = /[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,190}/u;
/** What stands between addresses of e-mail, also without a blank. */
const BETWEEN_EMAILS = /[\s;|,<>()[\]":]+|\/(?=[^\s@]{1,64}@)/u;
/** Words that only say that it is an address of e-mail. */
const EMAIL_WORD = /^e-?(?:post|mail)$/iu;

/** One address and nothing else. */
const ONE_EMAIL = /^[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,190}[^\s@<>()[\],;:".]$/u;
const ONE_LINK = /^https?:\/\/[^\s;|,()<>]{1,1900}$/i;

const isLink = (part: string): boolean => WITH_SCHEME.test(part) || BARE_ADDRESS.test(part);

/** A part without brackets and full stops around it, when that makes it an address. */
function linkPiece(part: string): AddressPiece {
  const begun = part.replace(BEFORE_LINK, '');
  const bare = begun.replace(begun.includes('(') ? BEHIND_BRACKETS : BEHIND_LINK, '');
  if (isLink(bare)) return { text: bare, isAddress: true };
  return { text: part, isAddress: isLink(part) };
}

/** What is told of words that nobody can tell to which address they belong. */
const leftWords = (left: string): Said[] =>
  left === '' ? [] : [{ code: 'sheet/words-left', params: { found: shownText(left) } }];

/** Web addresses. One without `https://` gets it; what is no address stays as it stands, for the validator to tell. */
export function readLinks(cell: CellValue): ReadValue<SheetLink[]> {
  const text = cellText(cell).slice(0, 4000);
  if (ONE_LINK.test(text) && !text.endsWith('.')) return value([{ value: text }]);
  if (saysNothing(text)) return NOTHING;
  const pieces = text
    .split(BETWEEN_LINKS)
    .filter((part) => part !== '')
    .map(linkPiece);
  const { addresses, left } = describeAddresses(pieces);
  if (addresses.length === 0) return { value: [{ value: text.slice(0, 2000) }], says: [] };
  const says = leftWords(left);
  const links = new Map<string, SheetLink>();
  for (const { text: link, ...beside } of addresses) {
    const whole = WITH_SCHEME.test(link) ? link : `https://${link}`;
    if (whole !== link)
      says.push({
        code: 'sheet/web-address-completed',
        params: { found: shownText(link), read: shownText(whole) },
      });
    if (!links.has(whole)) links.set(whole, { value: whole, ...beside });
  }
  return { value: [...links.values()], says };
}

/** E-mail addresses, with what stands beside each. What is none stays as it stands. */
export function readEmails(cell: CellValue): ReadValue<SheetLink[]> {
  const text = cellText(cell).slice(0, 1000);
  if (ONE_EMAIL.test(text)) return value([{ value: text }]);
  if (saysNothing(text)) return NOTHING;
  const pieces = text
    .replace(/mailto:/gi, '')
    .split(BETWEEN_EMAILS)
    .filter((part) => part !== '' && !EMAIL_WORD.test(part))
    .map((part): AddressPiece => ({ text: part.replace(/\.$/, ''), isAddress: EMAIL.test(part) }));
  const { addresses, left } = describeAddresses(pieces);
  if (addresses.length === 0) return { value: [{ value: text.slice(0, 300) }], says: [] };
  return {
    value: addresses.map(({ text: address, ...beside }) => ({ value: address, ...beside })),
    says: leftWords(left),
  };
}
