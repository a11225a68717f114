import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, value, type ReadValue, type Said } from '../reading.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import { CALLING_CODES } from './calling-codes.ts';
import { madeDate } from './read-number.ts';

/** A number as a directory keeps it. */
export interface SheetPhone {
  value: string | { shortCode: string; country: string };
  /** As it stands in the sheet. */
  printed: string;
  /** What stands beside the number, such as “kveld”. */
  purpose?: string;
}

/** ITU-T E.164, 6.2. */
const E164 = /^\+[1-9]\d{4,14}$/;
/** A number with its country code and nothing else. */
const WHOLE_NUMBER = /^\+[1-9](?: ?\d){4,14}$/;
/** Short numbers of Norway: three digits from 1, 116xxx, 0xxxx, and four or five digits from 1. */
const NORWEGIAN_SHORT = /^(?:1\d{2}|116\d{3}|0\d{4}|1\d{3,4})$/;
/** Large numbers whose last digits the spreadsheet has rounded away: `4,72E+09`. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const BETWEEN_NUMBERS =
  /\s{0,60}[;\n]\s{0,60}|\s{0,60},\s{0,60}(?=[+\d(]|\p{L})|\s{1,60}(?:eller|og|or|and)\s{1,60}(?=[+\d]|\p{L}{2,20}:?\s{1,5}\+?\d[\d ]{4})|\s{0,60}\/\s{0,60}(?=[+\d])/u;
/** Digits with what stands between them. */
const NUMBER = /(?:\+|\b00)?\s?\(?\d[\d\s.–-]{0,6}(?:\(0\))?[\d\s.)–-]{0,24}\d/;
/** Words that only say that it is a phone. */
const PHONE_WORDS = /^(?:tlf|tel|telefon|telefonnr|mob|mobil|phone|mobile|ring|call|nr)\.?$/i;
/** A word that leads to the number. */
const BEFORE_NUMBER = /\s{1,60}(?:på|at|on)\s{0,60}$/i;
/** A link that opens a chat: the number is in it. */
const WHATSAPP_LINK =
  /^(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{6,15})\S{0,100}$/i;

type Dialled = { value: SheetPhone['value']; said?: Said } | undefined;

const saying = (value: SheetPhone['value'], code: string, found: string): Dialled => ({
  value,
  said: { code, params: { found, read: typeof value === 'string' ? value : value.shortCode } },
});

/**
 * A number as it is dialled from abroad.
 * @param written with its blanks, for the message
 * @param isNumber the cell holds a number, so that zeros and a plus in front are lost
 */
function dial(written: string, country: string, isNumber: boolean): Dialled {
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  if (/^\s*\+/.test(written)) return E164.test(`+${digits}`) ? { value: `+${digits}` } : undefined;
  if (digits.startsWith('00'))
    return E164.test(`+${digits.slice(2)}`) ? { value: `+${digits.slice(2)}` } : undefined;
  const plan = Object.hasOwn(CALLING_CODES, country) ? CALLING_CODES[country] : undefined;
  if (country === 'NO') {
    if (NORWEGIAN_SHORT.test(digits)) return { value: { shortCode: digits, country } };
    if (isNumber && /^[2-9]\d{3}$/.test(digits))
      return saying({ shortCode: `0${digits}`, country }, 'sheet/lost-zero', digits);
  } else if (digits.length <= 6 && digits.length >= 2 && plan !== undefined) {
    return { value: { shortCode: digits, country } };
  }
  if (plan === undefined) return undefined;
  const { code, trunk, length } = plan;
  if (length !== undefined && digits.startsWith(code) && digits.length === code.length + length)
    return saying(`+${digits}`, 'sheet/lost-zero', shownText(written));
  const national = trunk !== undefined && digits.startsWith(trunk) ? digits.slice(1) : digits;
  const fits =
    length === undefined ? national.length >= 5 && national.length <= 12 : national.length === length;
  // No subscriber number of Norway begins with 0 or 1.
  if (!fits || (country === 'NO' && /^[01]/.test(national))) return undefined;
  return saying(`+${code}${national}`, 'sheet/phone-without-country', shownText(written));
}

/** What stands beside the number, without signs at the ends and words that say nothing. */
const besideNumber = (before: string, after: string): string =>
  `${before.replace(BEFORE_NUMBER, '')} ${after}`
    .replace(/[():;,–-]+/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '' && !PHONE_WORDS.test(word))
    .join(' ')
    .slice(0, 200);

/** One number of a cell, with the words beside it; undefined when it cannot be read. */
function readOne(
  part: string,
  country: string,
  isNumber: boolean,
): { phone: SheetPhone; said?: Said } | undefined {
  const link = WHATSAPP_LINK.exec(part)?.[1];
  if (link !== undefined) return { phone: { value: `+${link}`, printed: `+${link}` } };
  const match = NUMBER.exec(part);
  if (match === null) return undefined;
  const printed = match[0].trim();
  const dialled = dial(printed, country, isNumber);
  if (dialled === undefined) return undefined;
  const purpose = besideNumber(part.slice(0, match.index), part.slice(match.index + match[0].length));
  // What the spreadsheet left of a number is not how people write it.
  const isCut = dialled.said?.code === 'sheet/lost-zero';
  const whole = typeof dialled.value === 'string' ? dialled.value : dialled.value.shortCode;
  return {
    phone: {
      value: dialled.value,
      printed: isCut ? whole : printed.slice(0, 60),
      ...(purpose === '' ? {} : { purpose }),
    },
    ...(dialled.said === undefined ? {} : { said: dialled.said }),
  };
}

/** The numbers of a cell. A number that cannot be read hides no other. */
export function readPhones(cell: CellValue, country: string): ReadValue<SheetPhone[]> {
  const text = cellText(cell).slice(0, 500);
  if (WHOLE_NUMBER.test(text)) return value([{ value: text.replaceAll(' ', ''), printed: text }]);
  const answer = readAnswer(text);
  if (text === '' || answer === 'unknown' || answer === 'no') return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  const phones: SheetPhone[] = [];
  const says: Said[] = [];
  const isRounded = ROUNDED.test(text);
  for (const part of isRounded ? [text] : text.split(BETWEEN_NUMBERS).filter((one) => one.trim() !== '')) {
    const read = isRounded ? undefined : readOne(part, country, cell.kind === 'number');
    if (read === undefined)
      says.push({ code: 'sheet/phone-unreadable', params: { found: shownText(part), isRounded } });
    else {
      phones.push(read.phone);
      if (read.said !== undefined) says.push(read.said);
    }
  }
  return phones.length === 0 ? { says } : { value: phones, says };
}
