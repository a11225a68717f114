import type { SheetLanguage } from '../../mapping/column.ts';

/** The words of which hours are put together, all of which the reader knows. */
interface HoursWords {
  always: string;
  from: string;
  closed: string;
  closedOnHolidays: string;
  openOnHolidays: string;
  ofMonth: string;
  and: string;
  /** Before hours that come besides others of the same day. */
  also: string;
  /** Behind an end that would else be one in the afternoon. */
  nextDay: string;
  /** Which such weekday of the month. */
  nth: Readonly<Record<string, string>>;
  weeks: Readonly<Record<string, string>>;
  entry: Readonly<Record<string, string>>;
  months: readonly string[];
}

export const HOURS_WORDS: Readonly<Record<SheetLanguage, HoursWords>> = {
  nb: {
    always: 'døgnåpent',
    from: 'fra',
    closed: 'stengt',
    closedOnHolidays: 'stengt på helligdager',
    openOnHolidays: 'åpent på helligdager',
    ofMonth: 'i måneden',
    and: 'og',
    also: 'også',
    nextDay: 'neste dag',
    nth: { 1: 'første', 2: 'andre', 3: 'tredje', 4: 'fjerde', '-1': 'siste' },
    weeks: { odd: 'oddetallsuker', even: 'partallsuker' },
    entry: { 'walk-in': 'uten avtale', appointment: 'etter avtale', 'phone-first': 'ring først' },
    months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  },
  en: {
    always: 'always open',
    from: 'from',
    closed: 'closed',
    closedOnHolidays: 'closed on public holidays',
    openOnHolidays: 'open on public holidays',
    ofMonth: 'of the month',
    and: 'and',
    also: 'also',
    nextDay: 'next day',
    nth: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', '-1': 'last' },
    weeks: { odd: 'odd weeks', even: 'even weeks' },
    entry: { 'walk-in': 'without appointment', appointment: 'by appointment', 'phone-first': 'call first' },
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
}; // prettier-ignore
