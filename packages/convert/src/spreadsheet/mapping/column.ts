/** What a column of a spreadsheet is: the table that reading and writing share. */

/** Languages of headings and explanations. */
export type SheetLanguage = 'nb' | 'en';

/** The lists of codes that a cell may hold, by their names among the labels of the schema. */
export type SheetCodeList =
  | 'needs'
  | 'audience'
  | 'welcome'
  | 'residenceStatus'
  | 'identification'
  | 'personalNumber'
  | 'anonymity'
  | 'cost'
  | 'entry'
  | 'records'
  | 'police'
  | 'immigration'
  | 'professionalSecrecy'
  | 'basis'
  | 'serviceStatus'
  | 'organizationType'
  | 'locationKind'
  | 'visibility'
  | 'precision'
  | 'wheelchair'
  | 'channel'
  | 'numberShown'
  | 'contactCost'
  | 'languageMode'
  | 'areaScope'
  | 'canAskFor'
  | 'verificationMethod'
  | 'confidence'
  | 'holidayRule';

/** How a cell is read. */
export type CellType =
  /** Running text, kept as it stands. */
  | 'text'
  /** A name, of which there is one. */
  | 'name'
  /** An id as it stands. */
  | 'id'
  /** Names, separated by `;` or line breaks; a comma may be part of one. */
  | 'names'
  /** Several ids or words, separated by `;`, `,` or line breaks. */
  | 'list'
  /** The same of places. What takes some of them away is no list. */
  | 'places'
  /** One code of `list`, by code or label. */
  | 'code'
  /** Several codes of `list`. */
  | 'codes'
  /** Groups of people, perhaps with “only” before them. */
  | 'audience'
  | 'visibility'
  | 'street'
  | 'postal-code'
  | 'locality'
  | 'latitude'
  | 'longitude'
  /** Latitude and longitude in one cell. */
  | 'coordinates'
  | 'age'
  /** `18`, `16–25 år`. */
  | 'age-range'
  | 'date'
  /** A year, a month or a date. */
  | 'partial-date'
  | 'time'
  | 'month-day'
  | 'numbers'
  | 'weekdays'
  /** Odd or even weeks. */
  | 'weeks'
  | 'hours'
  /** The hours of the weekday in `value`. */
  | 'day-hours'
  | 'languages'
  | 'language-tags'
  | 'phone'
  | 'email'
  | 'web'
  /** A phone, an e-mail address or a web address, whichever it looks like. */
  | 'any-contact'
  /** A user name or address of an app. */
  | 'account'
  | 'country'
  /** Several countries, separated by `;`, `,` or line breaks. */
  | 'countries'
  | 'yes-no'
  /** A value as JSON, for what no other cell can say. */
  | 'json'
  /** Known, and not for a directory, such as the name of a person. */
  | 'refused';

/** A column of a sheet. */
export interface Column {
  key: string;
  /** Where its value stands in the record, such as `access.cost`. */
  path: string;
  type: CellType;
  list?: SheetCodeList;
  /** What `ja` and `nei` mean under these headings; without it they mean nothing here. */
  yes?: string;
  no?: string;
  /** `nei` is an answer that says nothing of the record: `Timebestilling: nei` leaves open how one gets in. */
  isNoEmpty?: true;
  /** `ja` is an answer that says nothing of the record: `Publiseres: ja`. */
  isYesEmpty?: true;
  /** A day may stand there, from which on it is yes, or holds: `Nedlagt: 1.3.2026`. */
  mayBeDay?: true;
  /** The day on which the sheet is read, for such a column. */
  today?: string;
  /** For columns that say one thing: a channel, a weekday, hours of a phone. */
  value?: string;
  /** The first is the one we write; the others are what people write. */
  headings: Readonly<Record<SheetLanguage, readonly [string, ...string[]]>>;
  /** May have a column a language: `Kort beskrivelse (en)`. */
  isTranslatable?: true;
  isRequired?: true;
  /** Several columns may say it, such as two of phones. */
  isRepeatable?: true;
  /** A value that people merge over the rows it holds for. */
  isSharedByRows?: true;
  /** Another way to say what the column of this key says. Read, never written. */
  sameAs?: string;
}

/** What a column holds, for people who fill it in: words that only writing needs (`columns/help/help-of.ts`). */
export interface ColumnHelp {
  explanation: Readonly<Record<SheetLanguage, string>>;
  example: Readonly<Record<SheetLanguage, string>>;
}

const headingsIn = (text: string) => text.split('|') as [string, ...string[]];

/**
 * The headings of a column, with a bar between them.
 * @param nb in Bokmål, the one we write first
 * @param en the same in English
 */
export const words = (nb: string, en: string): Pick<Column, 'headings'> => ({
  headings: { nb: headingsIn(nb), en: headingsIn(en) },
});

/** The headings of a column that is read and never written: it has no help of its own. */
export const otherHeadings = words;
