import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, value, type ReadValue, type Said } from '../reading.ts';
import { readAnswer } from '../words/yes-no-words.ts';

/** An address as a directory keeps it, with what stands beside it. */
export interface SheetLink {
  value: string;
  purpose?: string;
}

const BETWEEN_LINKS = /[\s;|]+|,(?=\s|$)/;
/** A web address without its beginning: `www.example.org/a`, `example.org`. */
const BARE_ADDRESS =
  /^(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}(?:[/?#]\S{0,1500})?$/u;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]{1,20}:\S/i;
const EMAIL = /[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,190}/gu;

const isNothing = (text: string): boolean => {
  const answer = readAnswer(text);
  return text === '' || answer === 'unknown' || answer === 'no';
};

/** The most characters of the words beside an address. */
const MAX_PURPOSE = 200;
/** One address and nothing else. */
const ONE_EMAIL = /^[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,190}[^\s@<>()[\],;:".]$/u;
const ONE_LINK = /^https?:\/\/[^\s;|,]{1,1900}$/i;

/** Web addresses. One without `https://` gets it; what is no address stays as it stands, for the validator to tell. */
export function readLinks(cell: CellValue): ReadValue<SheetLink[]> {
  const text = cellText(cell).slice(0, 4000);
  if (ONE_LINK.test(text)) return value([{ value: text }]);
  if (isNothing(text)) return NOTHING;
  const parts = text.split(BETWEEN_LINKS).filter((part) => part !== '');
  const links = parts.filter((part) => WITH_SCHEME.test(part) || BARE_ADDRESS.test(part));
  if (links.length === 0) return { value: [{ value: text.slice(0, 2000) }], says: [] };
  const says: Said[] = [];
  const purpose = parts
    .filter((part) => !links.includes(part))
    .join(' ')
    .replace(/[():,]+/g, ' ')
    .trim();
  // Words belong to the only address; beside several nobody can tell to which.
  const beside = links.length > 1 || purpose === '' ? {} : { purpose: purpose.slice(0, MAX_PURPOSE) };
  const found = links.map((link): SheetLink => {
    if (WITH_SCHEME.test(link)) return { value: link, ...beside };
    const whole = `https://${link}`;
    says.push({
      code: 'sheet/web-address-completed',
      params: { found: shownText(link), read: shownText(whole) },
    });
    return { value: whole, ...beside };
  });
  return { value: found, says };
}

/** E-mail addresses, with what stands beside the only one. What is none stays as it stands. */
export function readEmails(cell: CellValue): ReadValue<SheetLink[]> {
  const text = cellText(cell).slice(0, 1000);
  if (ONE_EMAIL.test(text)) return value([{ value: text }]);
  if (isNothing(text)) return NOTHING;
  const addresses = text.replace(/mailto:/gi, '').match(EMAIL) ?? [];
  const [only] = addresses;
  if (only === undefined) return { value: [{ value: text.slice(0, 300) }], says: [] };
  if (addresses.length > 1) return { value: addresses.map((address) => ({ value: address })), says: [] };
  const purpose = text
    .replace(/mailto:/gi, '')
    .replace(only, ' ')
    .replace(/[():;,<>–]+|\be-?post\b|\be-?mail\b/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    value: [
      {
        value: only.replace(/\.$/, ''),
        ...(purpose === '' ? {} : { purpose: purpose.slice(0, MAX_PURPOSE) }),
      },
    ],
    says: [],
  };
}
