import type { CellType, Column, SheetLanguage } from '../../mapping/column.ts';
import { canonicalJson } from '../../mapping/additions/check-sign.ts';
import { isDraft } from '../../mapping/additions/field-path.ts';
import { readCell } from '../../mapping/layout/read-cell.ts';
import { cleanText } from '../clean-text.ts';
import { dateOfCell } from '../date-cell.ts';
import { audienceInWords } from './audience-words.ts';
import { codeWord } from './code-words.ts';
import { contactsInWords } from './contact-words.ts';
import { jsonText } from './json-text.ts';
import { languagesInWords } from './language-words.ts';
import { YES_NO_UNKNOWN } from './yes-no-words.ts';
import { BETWEEN, daysInWords, languageWord } from './write-words.ts';

/** In what the values of a sheet are written. */
export interface WriteContext {
  language: SheetLanguage;
  /** The country (ISO 3166-1) in which numbers and postal codes are read. */
  country: string;
  /** The language of texts that name none (BCP 47). */
  source: string;
}

/** The text of a value for a cell of a column; undefined when it has none. Values may be of any kind. */
type Writer = (value: unknown, column: Column, context: WriteContext) => string | undefined;

const text: Writer = (value) => (typeof value === 'string' ? value : undefined);
const numberText: Writer = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;

/** Texts of a list, one behind another. */
const joined =
  (one: Writer): Writer =>
  (value, column, context) => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const texts = value.map((item) => one(item, column, context));
    return texts.includes(undefined) ? undefined : texts.join(BETWEEN);
  };

/** A word of the list; `ja` and `nei` where the heading asks whether it is closed on public holidays. */
const code: Writer = (value, { list, yes, no }, { language }) => {
  if (typeof value !== 'string' || list === undefined) return undefined;
  const [isSo, isNot, isUnknown] = YES_NO_UNKNOWN[language];
  if (list !== 'holidayRule' || yes === undefined) return codeWord(list, value, language);
  return value === yes ? isSo : value === no ? isNot : value === 'unconfirmed' ? isUnknown : undefined;
};

const WEEKS = {
  nb: { odd: 'oddetallsuker', even: 'partallsuker' },
  en: { odd: 'odd weeks', even: 'even weeks' },
};

/** `1.10.` in Bokmål, `10-01` in English. */
const monthDay: Writer = (value, _, { language }) => {
  const match = typeof value === 'string' ? /^(\d{2})-(\d{2})$/.exec(value) : null;
  if (match === null) return undefined;
  return language === 'en' ? match[0] : `${Number(match[2])}.${Number(match[1])}.`;
};

/** Read, and never written: another column says the same. */
const never: Writer = () => undefined;

/** How a value is written, for every way in which a cell is read. */
export const WRITERS: Readonly<Record<CellType, Writer>> = {
  text,
  name: text,
  id: text,
  names: /* @__PURE__ */ joined(text),
  list: /* @__PURE__ */ joined(text),
  places: /* @__PURE__ */ joined(text),
  code,
  codes: /* @__PURE__ */ joined(code),
  audience: (value, _, { language }) => audienceInWords(value, language),
  visibility: code,
  street: text,
  'postal-code': text,
  locality: text,
  latitude: numberText,
  longitude: numberText,
  coordinates: never,
  age: numberText,
  'age-range': never,
  date: text,
  'partial-date': text,
  time: text,
  'month-day': monthDay,
  numbers: /* @__PURE__ */ joined(numberText),
  weekdays: (value, _, { language }) => (Array.isArray(value) ? daysInWords(value, language) : undefined),
  weeks: (value, _, { language }) =>
    value === 'odd' || value === 'even' ? WEEKS[language][value] : undefined,
  // Hours are written with the words of their source: see hours-cell.ts.
  hours: text,
  'day-hours': never,
  languages: (value, _, { language }) => languagesInWords(value, language),
  'language-tags': /* @__PURE__ */ joined((value, _, { language }) =>
    typeof value === 'string' ? languageWord(value, language) : undefined,
  ),
  phone: contactsInWords,
  email: contactsInWords,
  web: contactsInWords,
  'any-contact': never,
  account: contactsInWords,
  country: text,
  countries: /* @__PURE__ */ joined(text),
  'yes-no': (value, _, { language }) =>
    typeof value === 'boolean' ? YES_NO_UNKNOWN[language][value ? 0 : 1] : undefined,
  json: (value) => (isDraft(value) ? jsonText(value['json']) : undefined),
  refused: never,
};

/** Cells that are worth writing also when a blank or a sign is lost: the rest is told or kept elsewhere. */
const RUNNING_TEXT: ReadonlySet<CellType> = new Set<CellType>(['text', 'name']);

/** What a cell gives that is read again is the value itself, or what the value is taken from. */
const VALUE_OF: Readonly<Partial<Record<CellType, (read: unknown) => unknown>>> = {
  street: (read) => (read as { street?: string }).street,
  'postal-code': (read) => (read as { postalCode?: string }).postalCode,
  locality: (read) => (read as { locality?: string }).locality,
};
/** Those whose cells say something else than the value that was given. */
const UNCHECKED: ReadonlySet<CellType> = new Set<CellType>([
  'audience',
  'languages',
  'hours',
  'phone',
  'email',
  'web',
  'account',
]);

/** Does a cell, once read, say this value and nothing that a person would be told? */
function readsBack(cell: string, value: unknown, column: Column, country: string): boolean {
  const date = dateOfCell(cell, { key: '', heading: '', width: 0, isDate: true });
  const isDate = column.type === 'date' && date !== undefined;
  const read = readCell(isDate ? { kind: 'date', date } : { kind: 'text', text: cell }, column, country);
  if (read.value === undefined) return false;
  if (UNCHECKED.has(column.type)) return true;
  if (RUNNING_TEXT.has(column.type)) return true;
  const found = VALUE_OF[column.type]?.(read.value) ?? read.value;
  return canonicalJson(found) === canonicalJson(value);
}

/**
 * The cell of a value; empty when no cell says it, so that nothing is written that would be read otherwise.
 * @param value as the record has it; for contacts the list of those of the channel, for JSON in a box
 */
export function writeValue(value: unknown, column: Column, context: WriteContext): string {
  const written = value === undefined ? undefined : WRITERS[column.type](value, column, context);
  const cell = written === undefined ? undefined : cleanText(written);
  if (cell === undefined || cell === '') return '';
  return readsBack(cell, value, column, context.country) ? cell : '';
}
