import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, value, type ReadValue, type Said } from '../reading.ts';
import { deadReason, isAsked, isRestOfNumber, onlyJoins } from '../words/dead-number.ts';
import { saysNothing } from '../words/says-nothing.ts';
import { CALLING_CODES } from './calling-codes.ts';
import { findNumbers, type NumberRun } from './find-numbers.ts';
import { madeDate } from './read-number.ts';
import { wordsOfNumbers } from './words-of-numbers.ts';

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
/** The longest number that is a short one in a country whose numbers are not known. */
const LONGEST_SHORT = 4;
/** Large numbers whose last digits the spreadsheet has rounded away: `4,72E+09`. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+?\d+$/i;
/** A link that opens a chat: the number is in it. */
const WHATSAPP_LINK =
  /^(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{6,15})\S{0,100}$/i;

/** `O22 99 00 00`: nobody knows what was meant. */
const LETTER_FOR_ZERO = /(?<!\p{L})o$/iu;

const BETWEEN_LINKS = /[\s;,|]+/;

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
  if (/^[\s(]*\+/.test(written)) return E164.test(`+${digits}`) ? { value: `+${digits}` } : undefined;
  if (digits.startsWith('00'))
    return E164.test(`+${digits.slice(2)}`) ? { value: `+${digits.slice(2)}` } : undefined;
  const plan = Object.hasOwn(CALLING_CODES, country) ? CALLING_CODES[country] : undefined;
  if (country === 'NO') {
    if (NORWEGIAN_SHORT.test(digits)) return { value: { shortCode: digits, country } };
    if (isNumber && /^[2-9]\d{3}$/.test(digits))
      return saying({ shortCode: `0${digits}`, country }, 'sheet/lost-zero', digits);
  } else if (digits.length >= 2 && digits.length <= (plan === undefined ? LONGEST_SHORT : 6)) {
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

/** A number with its words, or what is told of one that cannot be dialled. */
function readOne(
  { text: printed }: NumberRun,
  purpose: string,
  country: string,
  isNumber: boolean,
): { phone: SheetPhone; said?: Said } | undefined {
  const dialled = dial(printed, country, isNumber);
  if (dialled === undefined) return undefined;
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

const unreadable = (found: string, isRounded = false): Said => ({
  code: 'sheet/phone-unreadable',
  params: { found: shownText(found), isRounded },
});

/** Chat links hold a number each; undefined when there is anything else. */
function readChatLinks(text: string): SheetPhone[] | undefined {
  const parts = text.split(BETWEEN_LINKS).filter((part) => part !== '');
  const numbers = parts.map((part) => WHATSAPP_LINK.exec(part)?.[1]);
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  return numbers.map((digits = '') => ({ value: `+${digits}`, printed: `+${digits}` }));
}

/**
 * The numbers of a cell, each with its words. A number that cannot be read hides no other.
 * @param isNotYet does a number hold only later, by the words beside it?
 */
export function readPhones(
  cell: CellValue,
  country: string,
  isNotYet = (_words: string): boolean => false,
): ReadValue<SheetPhone[]> {
  const text = cellText(cell).slice(0, 500);
  if (WHOLE_NUMBER.test(text)) return value([{ value: text.replaceAll(' ', ''), printed: text }]);
  if (saysNothing(text)) return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  const links = readChatLinks(text);
  if (links !== undefined) return value(links);
  const isNumber = cell.kind === 'number';
  const isRounded = ROUNDED.test(text);
  const runs = isRounded
    ? []
    : findNumbers(text, (written) => dial(written, country, isNumber) !== undefined);
  if (runs.length === 0) return { says: [unreadable(text, isRounded)] };
  const gaps = [...runs, undefined].map((run, index) => text.slice(runs[index - 1]?.end ?? 0, run?.start));
  const { purposes, left } = wordsOfNumbers(gaps);
  const loose = [...left];
  const phones: SheetPhone[] = [];
  const says: Said[] = [];
  for (const [index, run] of runs.entries()) {
    const words = purposes[index] ?? '';
    const isLoose = words === '=' || isRestOfNumber(words);
    if (isLoose) loose.push(words);
    const purpose = isLoose || onlyJoins(words) ? '' : words;
    const isDoubted = isAsked(gaps[index + 1] ?? '') || isNotYet(purpose);
    const dead = deadReason(purpose) ?? (isDoubted ? 'in-doubt' : undefined);
    if (dead !== undefined) {
      says.push({
        code: 'sheet/phone-unreadable',
        params: { found: shownText(`${purpose} ${run.text}`), dead },
      });
      continue;
    }
    const isMistyped = LETTER_FOR_ZERO.test(text.slice(0, run.start));
    const read = isMistyped ? undefined : readOne(run, purpose, country, isNumber);
    if (read === undefined) says.push(unreadable(runs.length === 1 ? text : `${purpose} ${run.text}`));
    else {
      phones.push(read.phone);
      if (read.said !== undefined) says.push(read.said);
    }
  }
  if (loose.length > 0)
    says.push({ code: 'sheet/words-left', params: { found: shownText(loose.join(', ')), isPhone: true } });
  return phones.length === 0 ? { says } : { value: phones, says };
}
